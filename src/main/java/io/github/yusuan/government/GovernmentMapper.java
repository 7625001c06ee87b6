package io.github.yusuan.government;

import io.github.yusuan.form.RowUnits;
import io.github.yusuan.form.ThreePublicItems;
import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentSense;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TableRef;
import io.github.yusuan.stitch.BodyCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the rows of one government table into facts. */
final class GovernmentMapper {
    private final GovernmentCatalogue catalogue;
    private final GovernmentTable table;
    private final RowUnits rowUnits;
    private final ProblemSink problems;
    private final ThreePublicItems items = ThreePublicItems.standard();

    GovernmentMapper(GovernmentCatalogue catalogue, GovernmentTable table, ProblemSink problems) {
        this.catalogue = catalogue;
        this.table = table;
        this.problems = problems;
        this.rowUnits = new RowUnits(table.table().rows());
    }

    /** The facts in order of rows. */
    List<Fact> map() {
        ItemColumns itemColumns = new ItemColumns(catalogue, table, items);
        if (table.kind() == TableKind.GOV_THREE_PUBLIC && itemColumns.are()) {
            return itemColumns.map(this::fact);
        }
        List<List<Fact>> byRow = new ArrayList<>();
        table.table().rows().forEach(row -> byRow.add(new ArrayList<>()));
        List<List<GovernmentColumn>> blocks = ColumnFinder.blocksOf(table.columns());
        for (int b = 0; b < blocks.size(); b++) {
            mapBlock(blocks, b, byRow);
        }
        return byRow.stream().flatMap(List::stream).toList();
    }

    private void mapBlock(List<List<GovernmentColumn>> blocks, int block, List<List<Fact>> byRow) {
        List<GovernmentColumn> amounts =
                blocks.get(block).stream().filter(c -> c.use() == Use.AMOUNT).toList();
        List<Measure> read = MeasureReader.of(catalogue, table).measuresOf(amounts, this::printsPercent);
        List<Measure> measures = new PercentBase(table.table(), amounts, read).settled();
        List<MoneyUnit> units = new ArrayList<>();
        for (int c = 0; c < amounts.size(); c++) {
            MoneyUnit money = amounts.get(c).unit().orElse(table.unit());
            units.add(isRate(measures.get(c), amounts.get(c)) ? MoneyUnit.PERCENT : money);
        }
        List<Coverage> coverages = ColumnCoverages.of(catalogue, amounts);
        List<LabelledRow> rows = RowReader.rowsOf(table.table(), blocks.get(block));
        SideReader sides = new SideReader(catalogue, table.kind());
        List<Side> rowSides = sides.ofRows(blocks, block, rows);
        List<Line> lines = linesOf(rows, rowSides);
        List<Coverage> ofRows = coveragesOf(rows);
        for (LabelledRow row : rows) {
            Line line = lines.get(row.index());
            for (int c = 0; c < amounts.size(); c++) {
                GovernmentColumn column = amounts.get(c);
                Side side = rowSides.get(row.index()) == Side.NONE
                        ? sides.ofColumn(column, amounts)
                        : rowSides.get(row.index());
                RowHead head = new RowHead(
                        row.index() + 1, side, block, row.code(), nameOf(row), row.look(), RowPosition.UNKNOWN);
                ColumnHead columnHead = new ColumnHead(measures.get(c), column.path(), units.get(c));
                Coverage ofColumn = coverages.get(c);
                GovernmentSense sense =
                        new GovernmentSense(ofColumn == Coverage.NONE ? ofRows.get(row.index()) : ofColumn, line);
                fact(row, column, head, columnHead, sense).ifPresent(byRow.get(row.index())::add);
            }
        }
    }

    private List<Line> linesOf(List<LabelledRow> rows, List<Side> sides) {
        return table.places().inRows()
                ? rows.stream().map(r -> Line.NONE).toList()
                : new LineFinder(catalogue, table.kind(), table.time().year()).linesOf(rows, sides);
    }

    private String nameOf(LabelledRow row) {
        return table.kind() == TableKind.GOV_THREE_PUBLIC
                ? items.itemOf(row.name()).orElse(row.name())
                : row.name();
    }

    /** What the rows say of whose money they are about, where places stand in them and nothing is given to them. */
    private List<Coverage> coveragesOf(List<LabelledRow> rows) {
        Coverage ofTable = table.coverage() == Coverage.BOTH ? Coverage.NONE : table.coverage();
        boolean given = table.coverage() == Coverage.OWN;
        return table.places().inRows() && !given
                ? RowCoverages.of(catalogue, rows, ofTable)
                : rows.stream().map(row -> ofTable).toList();
    }

    /** A rate by its measure, or because it prints per cent signs or its heading does. */
    private boolean isRate(Measure measure, GovernmentColumn column) {
        boolean named = catalogue.is("rates.percent", column.leaf()) && catalogue.is("rates.share", column.leaf());
        return measure.isPercent() || printsPercent(column) || measure == Measure.NONE && named;
    }

    private boolean printsPercent(GovernmentColumn column) {
        return table.table().rows().stream()
                .map(row -> row.cells().get(column.index()).compact())
                .anyMatch(text -> text.endsWith("%") || text.endsWith("％"));
    }

    private Optional<Fact> fact(
            LabelledRow row, GovernmentColumn column, RowHead head, ColumnHead columnHead, GovernmentSense sense) {
        BodyCell cell = table.table().rows().get(row.index()).cells().get(column.index());
        if (!cell.isFilled() || rowUnits.isCount(row.index(), column.index(), column.path())) {
            return Optional.empty();
        }
        ColumnHead ofRow = ofRow(row, column, columnHead);
        String text = cell.compact();
        Optional<String> printed = Amounts.normalised(text);
        if (printed.isEmpty() && !Amounts.isPlaceholder(text)) {
            problems.report(new Problem(
                    ProblemCode.AMOUNT_UNREADABLE,
                    cell.page(),
                    cell.box(),
                    table.seq(),
                    row.index() + 1,
                    "expected an amount, found \"" + text + "\""));
        }
        return printed.map(amount -> new Fact(
                new TableRef(table.seq(), table.kind()),
                head,
                ofRow,
                PrintedCell.of(amount, valueOf(ofRow, amount), cell.page(), cell.box()),
                sense));
    }

    /** The column as it is in a row that says what its own figures are in: 税收占比（%）, 债务余额（亿元）. */
    private ColumnHead ofRow(LabelledRow row, GovernmentColumn column, ColumnHead head) {
        Optional<MoneyUnit> unit = rowUnits.isShare(row.index(), column.index())
                ? Optional.of(MoneyUnit.PERCENT)
                : rowUnits.unitOf(row.index(), column.index());
        boolean money = head.unit() != MoneyUnit.PERCENT;
        return unit.filter(u -> money)
                .map(u -> new ColumnHead(head.measure(), head.path(), u))
                .orElse(head);
    }

    private static BigDecimal valueOf(ColumnHead column, String printed) {
        return column.unit().toYuan(Amounts.valueOf(printed));
    }
}
