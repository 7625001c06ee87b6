package io.github.yusuan.form;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Maps the tables whose rows are subjects: by functional or economic code, by source of funds, two-sided ones. */
final class SubjectColumnMapper implements ColumnMapper {
    private static final Pattern TOTAL = Pattern.compile("(收入|支出|本年收入|本年支出|当年收入|当年支出)?(合计|总计|共计)");
    private static final double MOSTLY = 0.8;
    private static final Pattern SUBTOTAL = Pattern.compile(".*(合计|小计|总计)");

    private final FormCatalogue catalogue;

    SubjectColumnMapper(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Fact> map(FormTable form, ProblemSink problems) {
        List<ColumnRole> roles = new ColumnRoles(catalogue, form.table()).decide();
        MeasureResolver measures = new MeasureResolver(catalogue, form);
        List<ColumnBlock> blocks = ColumnBlock.blocksOf(roles, form.table().columns(), measures);
        List<List<Fact>> byRow = new ArrayList<>();
        form.table().rows().forEach(row -> byRow.add(new ArrayList<>()));
        for (int i = 0; i < blocks.size(); i++) {
            mapBlock(form, blocks.get(i), sideOf(form.kind(), blocks, i), byRow, problems);
        }
        return byRow.stream().flatMap(List::stream).toList();
    }

    private void mapBlock(FormTable form, ColumnBlock block, Side side, List<List<Fact>> byRow, ProblemSink problems) {
        CodeSystem wanted = form.kind() == TableKind.BASIC_EXPENDITURE ? CodeSystem.ECONOMIC : CodeSystem.FUNCTIONAL;
        LabelReader labelReader = new LabelReader(block.labels(), wanted);
        List<RowLabel> labels = RowLabel.completed(
                form.table().rows().stream().map(labelReader::read).toList());
        Set<String> codes = new TreeSet<>();
        labels.forEach(label -> codes.add(label.code()));
        IndentLevels indents = IndentLevels.of(labels);
        FactReader facts = new FactReader(form, problems);
        for (int row = 0; row < labels.size(); row++) {
            RowLabel label = labels.get(row);
            int level = label.code().isEmpty() ? indents.levelOf(label) : SubjectCode.levelOf(label.code());
            RowIdentity identity = new RowIdentity(side, roleOf(label, codes), level, label.code(), label.name());
            for (ColumnBlock.Amount amount : block.amounts()) {
                facts.read(row, identity, amount).ifPresent(byRow.get(row)::add);
            }
        }
        reportDoubts(block, labels, byRow, problems);
        reportRepeated(form, block, problems);
    }

    /** Which of two columns of one measure an amount belongs to, nobody can tell by the measure. */
    private static void reportRepeated(FormTable form, ColumnBlock block, ProblemSink problems) {
        for (ColumnBlock.Amount amount : block.repeated()) {
            problems.report(new Problem(
                    ProblemCode.MEASURE_REPEATED,
                    form.table().firstPage(),
                    form.table().box(),
                    form.seq(),
                    0,
                    "expected one column of " + amount.measure().id() + ", found another one: \""
                            + String.join("/", amount.path()) + "\""));
        }
    }

    /** Columns without a heading, and rows without a code in a table where nearly all rows have one. */
    private static void reportDoubts(
            ColumnBlock block, List<RowLabel> labels, List<List<Fact>> byRow, ProblemSink problems) {
        long coded = labels.stream().filter(label -> !label.code().isEmpty()).count();
        Set<Integer> headless = new TreeSet<>();
        for (int row = 0; row < labels.size(); row++) {
            RowLabel label = labels.get(row);
            for (Fact fact : byRow.get(row)) {
                boolean first = fact.column().isEmpty() && !block.labels().isEmpty() && headless.add(fact.page());
                if (first) {
                    problems.report(
                            doubt(ProblemCode.COLUMN_WITHOUT_HEADING, fact, "amounts in a column without heading"));
                }
            }
            boolean sum = row == 0 || SUBTOTAL.matcher(label.name()).matches(); // the first may be the unit's total
            if (coded > MOSTLY * labels.size()
                    && label.code().isEmpty()
                    && !sum
                    && !byRow.get(row).isEmpty()) {
                Fact fact = byRow.get(row).get(0);
                problems.report(doubt(
                        ProblemCode.ROW_WITHOUT_CODE, fact, "expected a code, found \"" + label.name() + "\" alone"));
            }
        }
    }

    private static Problem doubt(ProblemCode code, Fact fact, String message) {
        return new Problem(code, fact.page(), fact.box(), fact.tableSeq(), fact.row(), message);
    }

    private static RowRole roleOf(RowLabel label, Set<String> codes) {
        if (!label.code().isEmpty()) {
            boolean divided = codes.stream()
                    .anyMatch(code -> code.length() > label.code().length() && code.startsWith(label.code()));
            return divided ? RowRole.SUBTOTAL : RowRole.LEAF;
        }
        if (TOTAL.matcher(label.name()).matches()) {
            return RowRole.TOTAL;
        }
        if (label.name().startsWith("其中")) {
            return RowRole.OF_WHICH;
        }
        return SUBTOTAL.matcher(label.name()).matches() ? RowRole.SUBTOTAL : RowRole.LEAF;
    }

    private static Side sideOf(TableKind kind, List<ColumnBlock> blocks, int index) {
        if (!kind.isTwoSided()) {
            return Side.NONE;
        }
        for (ColumnBlock.Label label : blocks.get(index).labels()) {
            for (String heading : label.path()) {
                if (heading.contains("收入") != heading.contains("支出")) {
                    return heading.contains("收入") ? Side.REVENUE : Side.EXPENDITURE;
                }
            }
        }
        return index == 0 ? Side.REVENUE : Side.EXPENDITURE;
    }
}
