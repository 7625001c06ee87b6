package io.github.yusuan.structure;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which main figure of a government an amount states, and of which year and phase. */
public final class FigureReader {
    /** Rows that are a part of a figure of debt only. */
    private static final Pattern PART = Wordings.pattern(FigureReader.class, "PART");

    private FigureReader() {}

    /**
     * What an amount states.
     *
     * @param figure the main figure
     * @param year of the figure; 0 where unknown
     * @param phase budget, execution or final account
     * @param rank 0 for what its table is about, 1 for another phase or year that it names, 2 for last year's column
     */
    public record Said(GovernmentFigure figure, int year, Phase phase, int rank) {}

    /** What an amount of a government's table states; nothing for rates, rows of single places and all other rows. */
    public static Optional<Said> read(PrintedTable table, Fact fact) {
        boolean place = fact.coverage() == Coverage.LOWER && fact.line() == Line.NONE;
        if (fact.coverage() == Coverage.NONE || place || fact.unit() == MoneyUnit.PERCENT) {
            return Optional.empty();
        }
        Optional<GovernmentFigure> figure = GovernmentFigure.of(fact.kind(), fact.line());
        if (figure.isEmpty() && !PART.matcher(textOf(fact)).find()) {
            String group = groupOf(table.title(), fact);
            figure = GovernmentFigure.ofDebt(fact.kind(), fact.line(), fact.measure(), group);
        }
        return figure.flatMap(f -> timed(f, table, fact));
    }

    private static String textOf(Fact fact) {
        return fact.name() + String.join("", fact.column());
    }

    /** General or special debt: what the column says, else the row, else the title. */
    private static String groupOf(String title, Fact fact) {
        for (String text : List.of(String.join("", fact.column()), fact.name(), title)) {
            boolean general = text.contains("一般债");
            boolean special = text.contains("专项债");
            if (general != special) {
                return general ? "general" : "special";
            }
        }
        return "";
    }

    private static Optional<Said> timed(GovernmentFigure figure, PrintedTable table, Fact fact) {
        boolean ofPlaces = figure.isDebt() && fact.line() == Line.NONE;
        Optional<Said> ofColumn = ofColumn(figure, table, fact.measure(), ofPlaces);
        int year = figure.isDebt() ? PrintedYear.valueIn(fact.name()).orElse(table.fiscalYear()) : table.fiscalYear();
        if (year == table.fiscalYear() || ofColumn.isEmpty()) {
            return ofColumn;
        }
        boolean past = year < table.fiscalYear() && table.phase() == Phase.BUDGET;
        return Optional.of(new Said(figure, year, past ? Phase.EXECUTION : table.phase(), 1));
    }

    private static Optional<Said> ofColumn(
            GovernmentFigure figure, PrintedTable table, Measure measure, boolean ofPlaces) {
        Said own = new Said(figure, table.fiscalYear(), table.phase(), 0);
        return switch (measure) {
            case TOTAL -> Optional.of(own);
            case BUDGET -> Optional.of(of(own, 0, Phase.BUDGET));
            case EXECUTED -> Optional.of(of(own, 0, Phase.EXECUTION));
            case FINAL -> Optional.of(of(own, 0, Phase.FINAL));
            case PRIOR_BUDGET -> Optional.of(of(own, 1, Phase.BUDGET));
            case PRIOR_EXECUTED -> Optional.of(of(own, 1, Phase.EXECUTION));
            case PRIOR_FINAL -> Optional.of(of(own, 1, Phase.FINAL));
            default -> ofPlaces ? Optional.of(own) : Optional.empty();
        };
    }

    private static Said of(Said own, int yearsBefore, Phase phase) {
        int rank = yearsBefore > 0 ? 2 : phase == own.phase() ? 0 : 1;
        return new Said(own.figure(), own.year() == 0 ? 0 : own.year() - yearsBefore, phase, rank);
    }
}
