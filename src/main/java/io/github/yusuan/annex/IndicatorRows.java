package io.github.yusuan.annex;

import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the rows below 一级指标 | 二级指标 | 三级指标 into indicators: a row whose cells stand one place too far left is
 * put right, the rest of a row that the page break has torn goes back to it, and blank levels are those above.
 */
final class IndicatorRows {
    /** Levels that one cell holds together: 产出指标数量指标评审项目数量. */
    private static final Pattern LEVELS_IN_ONE = Wordings.pattern(IndicatorRows.class, "LEVELS_IN_ONE");

    private final AnnexCatalogue catalogue;
    private final IndicatorValues values;
    private final ProblemSink problems;

    IndicatorRows(AnnexCatalogue catalogue, ProblemSink problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        values = new IndicatorValues(catalogue);
    }

    /**
     * The indicators of one form, or of one project of a list.
     *
     * @param rows as printed, without heads
     * @param columns where each part stands
     * @param afterBreak rows before which the page turns or the head is repeated
     */
    List<Indicator> read(List<FormRow> rows, Map<TargetColumn, Integer> columns, Set<Integer> afterBreak) {
        Set<String> secondLevels = new TreeSet<>();
        rows.forEach(row -> secondLevels.add(textAt(row, columns, TargetColumn.LEVEL_2)));
        List<IndicatorLine> lines = new ArrayList<>();
        for (FormRow row : rows) {
            IndicatorLine line = IndicatorLine.of(row, columns);
            if (isShifted(line, columns, secondLevels)) {
                line = shifted(row, columns);
                report(ProblemCode.CELLS_SHIFTED, row, "expected a first level in the first column, found a second");
            }
            boolean torn = afterBreak.contains(row.number()) && !lines.isEmpty() && isRest(line, columns);
            if (torn) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1).with(line));
                report(ProblemCode.ROW_JOINED, row, "the rest of the row above, torn by the page break");
            } else if (line.has(TargetColumn.LEVEL_3) || line.has(TargetColumn.VALUE)) {
                lines.add(line);
            }
        }
        return indicators(lines);
    }

    private static String textAt(FormRow row, Map<TargetColumn, Integer> columns, TargetColumn column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.text(at);
    }

    /** The first cell holds what elsewhere is a second level, the second none, and the last is blank. */
    private boolean isShifted(IndicatorLine line, Map<TargetColumn, Integer> columns, Set<String> secondLevels) {
        String first = line.text(TargetColumn.LEVEL_1);
        String second = line.text(TargetColumn.LEVEL_2);
        return columns.containsKey(TargetColumn.BASIS)
                && !line.has(TargetColumn.BASIS)
                && line.has(TargetColumn.VALUE)
                && secondLevels.contains(first)
                && !second.isEmpty()
                && !catalogue.is("level", second);
    }

    /** Every text belongs to the column to the right of its own. */
    private static IndicatorLine shifted(FormRow row, Map<TargetColumn, Integer> columns) {
        Map<TargetColumn, String> texts = new EnumMap<>(TargetColumn.class);
        columns.forEach((meaning, column) -> {
            String text = column == 0 ? "" : row.text(column - 1);
            if (!text.isEmpty()) {
                texts.put(meaning, text);
            }
        });
        return new IndicatorLine(row, texts);
    }

    /** Nothing that every row has is there, and something that can be torn is. */
    private static boolean isRest(IndicatorLine line, Map<TargetColumn, Integer> columns) {
        boolean lacksAll = columns.keySet().stream().noneMatch(c -> c.isEssential() && line.has(c));
        return lacksAll && !line.texts().isEmpty() && !line.has(TargetColumn.LEVEL_1);
    }

    private List<Indicator> indicators(List<IndicatorLine> lines) {
        List<Indicator> indicators = new ArrayList<>();
        String level1 = "";
        String level2 = "";
        for (IndicatorLine line : lines) {
            Matcher inOne = LEVELS_IN_ONE.matcher(line.text(TargetColumn.LEVEL_3));
            boolean together = !line.has(TargetColumn.LEVEL_2) && inOne.matches();
            String own1 = together ? inOne.group(1) : line.text(TargetColumn.LEVEL_1);
            String own2 = together ? inOne.group(2) : line.text(TargetColumn.LEVEL_2);
            level2 = own2.isEmpty() && own1.isEmpty() ? level2 : own2;
            level1 = own1.isEmpty() ? level1 : own1;
            indicators.add(new Indicator(
                    line.row().place(),
                    level1,
                    level2,
                    together ? inOne.group(3) : line.text(TargetColumn.LEVEL_3),
                    line.text(TargetColumn.DESCRIPTION),
                    values.read(
                            line.text(TargetColumn.COMPARATOR),
                            line.text(TargetColumn.VALUE),
                            line.text(TargetColumn.VALUE_UNIT)),
                    line.text(TargetColumn.BASIS)));
        }
        return indicators;
    }

    private void report(ProblemCode code, FormRow row, String message) {
        Place place = row.place();
        problems.report(new Problem(code, place.page(), place.box(), place.tableSeq(), place.row(), message));
    }
}
