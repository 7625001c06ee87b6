package io.github.yusuan.form;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.SumLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Maps the tables whose rows are subjects: by functional or economic code, by source of funds, two-sided ones. */
final class SubjectColumnMapper implements ColumnMapper {
    private static final double MOSTLY = 0.8;

    private final FormCatalogue catalogue;

    SubjectColumnMapper(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Mapped map(FormTable form, ProblemSink problems) {
        List<ColumnRole> roles = new ColumnRoles(catalogue, form.table()).decide();
        MeasureResolver measures = new MeasureResolver(catalogue, form);
        ThisYearsPart part = new ThisYearsPart(form, measures);
        List<ColumnBlock> blocks = ColumnBlock.blocksOf(roles, form.table().columns(), measures).stream()
                .map(part::in)
                .toList();
        List<List<Fact>> byRow = new ArrayList<>();
        form.table().rows().forEach(row -> byRow.add(new ArrayList<>()));
        List<RowHead> heads = new ArrayList<>();
        List<RowHead> before = List.of();
        for (int i = 0; i < blocks.size(); i++) {
            List<RowHead> own = heads(form, blocks, i);
            if (i > 0) {
                takeLabelsOfLeft(form, own, before, blocks.get(i - 1), blocks.get(i));
            }
            mapBlock(form, blocks.get(i), own, byRow, problems);
            heads.addAll(own);
            before = own;
        }
        return new Mapped(heads, byRow.stream().flatMap(List::stream).toList());
    }

    private static List<RowHead> heads(FormTable form, List<ColumnBlock> blocks, int block) {
        CodeSystem wanted = form.kind() == TableKind.BASIC_EXPENDITURE ? CodeSystem.ECONOMIC : CodeSystem.FUNCTIONAL;
        LabelReader labelReader = new LabelReader(blocks.get(block).labels(), wanted);
        List<RowLabel> labels = RowLabel.completed(
                form.table().rows().stream().map(labelReader::read).toList());
        Side side = sideOf(form.kind(), blocks, block);
        List<RowHead> heads = new ArrayList<>();
        for (RowLabel label : labels) {
            int row = heads.size() + 1;
            heads.add(new RowHead(row, side, block, label.code(), label.name(), label.look(), RowPosition.UNKNOWN));
        }
        return heads;
    }

    /**
     * A sum whose label runs on from the block before, over the labels of its own, is named by it: the label stands among
     * those of the other block, whose amounts are blank, or where its centre is, in place of one of these.
     */
    private static void takeLabelsOfLeft(
            FormTable form, List<RowHead> heads, List<RowHead> left, ColumnBlock leftBlock, ColumnBlock block) {
        for (int row = 0; row < heads.size(); row++) {
            RowHead head = heads.get(row);
            RowHead other = left.get(row);
            BodyRow cells = form.table().rows().get(row);
            boolean nameless = head.name().isEmpty()
                    && head.code().isEmpty()
                    && !printed(block, cells).isEmpty();
            String label = other.name() + printed(leftBlock, cells);
            if (nameless && head.side() == other.side() && SumLabel.isOfAmounts(label)) {
                heads.set(
                        row,
                        new RowHead(
                                head.number(),
                                head.side(),
                                head.block(),
                                "",
                                label,
                                other.look(),
                                RowPosition.UNKNOWN));
            }
        }
    }

    /** What stands in the places of its amounts. */
    private static String printed(ColumnBlock block, BodyRow row) {
        return block.amounts().stream()
                .map(amount -> row.cells().get(amount.column()).text())
                .collect(Collectors.joining());
    }

    private static void mapBlock(
            FormTable form, ColumnBlock block, List<RowHead> heads, List<List<Fact>> byRow, ProblemSink problems) {
        FactReader facts = new FactReader(form, problems);
        List<List<Fact>> own = new ArrayList<>();
        for (RowHead head : heads) {
            List<Fact> read = new ArrayList<>();
            for (ColumnBlock.Amount amount : block.amounts()) {
                facts.read(head, amount).ifPresent(read::add);
            }
            own.add(read);
            byRow.get(head.number() - 1).addAll(read);
        }
        reportDoubts(block, heads, own, problems);
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
            ColumnBlock block, List<RowHead> labels, List<List<Fact>> byRow, ProblemSink problems) {
        long coded = labels.stream().filter(label -> !label.code().isEmpty()).count();
        Set<Integer> headless = new TreeSet<>();
        for (int row = 0; row < labels.size(); row++) {
            RowHead label = labels.get(row);
            for (Fact fact : byRow.get(row)) {
                boolean first = fact.column().isEmpty() && !block.labels().isEmpty() && headless.add(fact.page());
                if (first) {
                    problems.report(
                            doubt(ProblemCode.COLUMN_WITHOUT_HEADING, fact, "amounts in a column without heading"));
                }
            }
            boolean sum = row == 0 || SumLabel.isSum(label.name()); // the first may be the unit's total
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

    private static Side sideOf(TableKind kind, List<ColumnBlock> blocks, int index) {
        List<Side> named = blocks.stream().map(SubjectColumnMapper::namedSide).toList();
        boolean both = named.contains(Side.REVENUE) && named.contains(Side.EXPENDITURE);
        if (!kind.isTwoSided() && !both) {
            return Side.NONE;
        }
        if (named.get(index) != Side.NONE) {
            return named.get(index);
        }
        return index == 0 ? Side.REVENUE : Side.EXPENDITURE;
    }

    /** The half of the money that the headings of a block name: 收入 or 支出, not both. */
    private static Side namedSide(ColumnBlock block) {
        for (ColumnBlock.Label label : block.labels()) {
            for (String heading : label.path()) {
                if (heading.contains("收入") != heading.contains("支出")) {
                    return heading.contains("收入") ? Side.REVENUE : Side.EXPENDITURE;
                }
            }
        }
        return Side.NONE;
    }
}
