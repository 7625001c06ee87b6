package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentCatalogue.LineWords;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.words.PrintedYear;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells which of the rows that readers ask for a row is: by its label, and 合计 by what it is the sum of: the own revenue
 * or expenditure where nothing beyond stands in its table.
 */
final class LineFinder {
    private static final Set<TableKind> DEBT = EnumSet.range(TableKind.GOV_DEBT_LIMIT, TableKind.GOV_DEBT_USE);
    private static final Set<Line> FLOWS = EnumSet.of(Line.DEBT_ISSUED, Line.DEBT_REPAID);
    private static final Set<TableKind> REVENUE = EnumSet.of(
            TableKind.GOV_GENERAL_REVENUE,
            TableKind.GOV_FUND_REVENUE,
            TableKind.GOV_CAPITAL_REVENUE,
            TableKind.GOV_INSURANCE_REVENUE);
    private static final Set<TableKind> EXPENDITURE = EnumSet.of(
            TableKind.GOV_GENERAL_EXPENDITURE,
            TableKind.GOV_FUND_EXPENDITURE,
            TableKind.GOV_CAPITAL_EXPENDITURE,
            TableKind.GOV_INSURANCE_EXPENDITURE);

    private final GovernmentCatalogue catalogue;
    private final TableKind kind;
    private final int year;
    /** The wordings of tables of this kind. */
    private final List<LineWords> words;

    LineFinder(GovernmentCatalogue catalogue, TableKind kind, int year) {
        this.catalogue = catalogue;
        this.kind = kind;
        this.year = year;
        boolean debt = DEBT.contains(kind);
        this.words = catalogue.lines().stream()
                .filter(line -> line.debt() == debt)
                .filter(line ->
                        line.kinds().filter(k -> !k.matcher(kind.id()).find()).isEmpty())
                .toList();
    }

    /** The lines of the rows of a block, each with the half that it stands in. */
    List<Line> linesOf(List<LabelledRow> rows, List<Side> sides) {
        List<Line> lines = new ArrayList<>();
        int flows = yearOfFlows(rows);
        rows.forEach(row -> lines.add(lineOf(row, sides.get(row.index()), flows)));
        Line own = REVENUE.contains(kind) ? Line.OWN_REVENUE : Line.OWN_EXPENDITURE;
        boolean oneSided = REVENUE.contains(kind) || EXPENDITURE.contains(kind);
        boolean ownOnly = rows.stream().noneMatch(row -> catalogue.is("rows.beyond_own", row.bare()));
        List<Integer> sums = IntStream.range(0, rows.size())
                .filter(r -> catalogue.is("rows.own_sum", rows.get(r).bare()))
                .boxed()
                .toList();
        if (oneSided && ownOnly && !lines.contains(own) && sums.size() == 1 && isOfThisSide(rows.get(sums.get(0)))) {
            lines.set(sums.get(0), own);
        }
        return lines;
    }

    private boolean isOfThisSide(LabelledRow sum) {
        return !sum.bare().contains(REVENUE.contains(kind) ? "支出" : "收入");
    }

    /**
     * The year in which debt of this block is issued and repaid: what was owed before it is the opening balance, though a
     * budget prints both for a year that has gone by. The year of the table where no row names one.
     */
    private int yearOfFlows(List<LabelledRow> rows) {
        if (words.stream().noneMatch(LineWords::prior)) {
            return year; // nothing asks for it
        }
        return rows.stream()
                .filter(row -> FLOWS.contains(lineOf(row, Side.NONE, year)))
                .map(row -> PrintedYear.valueIn(row.bare()))
                .flatMapToInt(OptionalInt::stream)
                .max()
                .orElse(year);
    }

    /** @param flows the year before which a balance is an earlier one */
    private Line lineOf(LabelledRow row, Side side, int flows) {
        String name = row.bare();
        if (side != Side.NONE && catalogue.is("rows.side_total", name)) {
            return side == Side.REVENUE ? Line.TOTAL_REVENUE : Line.TOTAL_EXPENDITURE;
        }
        for (LineWords line : words) {
            if (line.pattern().matcher(name).find() && (!line.prior() || isBefore(flows, name))) {
                return isOfOtherSide(line.line(), side) ? Line.NONE : line.line();
            }
        }
        return Line.NONE;
    }

    /** What is spent of money that was carried in (上年结转安排的支出) is no money carried in. */
    private boolean isOfOtherSide(Line line, Side side) {
        boolean spent = side == Side.EXPENDITURE || EXPENDITURE.contains(kind);
        boolean received = side == Side.REVENUE || REVENUE.contains(kind);
        return line == Line.CARRIED_IN && spent || line == Line.CARRIED_OUT && received;
    }

    private static boolean isBefore(int flows, String name) {
        OptionalInt named = PrintedYear.valueIn(name);
        return named.isEmpty() || named.getAsInt() < flows;
    }
}
