package io.github.yusuan.government;

import io.github.yusuan.form.ThreePublicItems;
import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentSense;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A “三公” table whose items are columns and whose rows are times at most: each column is an item, what it measures comes from
 * the label of its row and the other headings. Rows of places or units are none of it: their labels say whose money it is.
 */
final class ItemColumns {
    private static final int MIN_ITEMS = 3;

    private final GovernmentCatalogue catalogue;
    private final GovernmentTable table;
    private final ThreePublicItems items;

    ItemColumns(GovernmentCatalogue catalogue, GovernmentTable table, ThreePublicItems items) {
        this.catalogue = catalogue;
        this.table = table;
        this.items = items;
    }

    /** Whether the columns of the table are items and no row names anything but a time or the sum. */
    boolean are() {
        long named = table.columns().stream()
                .filter(c -> c.use() == Use.AMOUNT)
                .filter(c -> c.path().stream().anyMatch(h -> isNamed(items.itemOf(h))))
                .count();
        return named >= MIN_ITEMS
                && RowReader.rowsOf(table.table(), table.columns()).stream()
                        .map(ItemColumns::labelOf)
                        .allMatch(label -> label.isEmpty() || SumLabel.isBare(label) || isTime(label));
    }

    private static boolean isNamed(Optional<String> item) {
        return item.filter(i -> !i.equals("total")).isPresent();
    }

    /** Makes a fact of a cell, or tells why there is none. */
    interface CellReader {
        Optional<Fact> read(
                LabelledRow row, GovernmentColumn column, RowHead head, ColumnHead columnHead, GovernmentSense sense);
    }

    /** The facts in order of rows. */
    List<Fact> map(CellReader cells) {
        List<Fact> facts = new ArrayList<>();
        Coverage coverage = table.coverage() == Coverage.BOTH ? Coverage.NONE : table.coverage();
        GovernmentSense sense = new GovernmentSense(coverage, Line.NONE);
        for (LabelledRow row : RowReader.rowsOf(table.table(), table.columns())) {
            for (GovernmentColumn column : table.columns()) {
                if (column.use() == Use.AMOUNT) {
                    String item = items.itemOfPath(column.path()).orElse(column.leaf());
                    RowHead head = new RowHead(
                            row.index() + 1, Side.NONE, 0, "", item, LabelLook.UNKNOWN, RowPosition.UNKNOWN);
                    cells.read(row, column, head, columnHead(row, column), sense)
                            .ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    private ColumnHead columnHead(LabelledRow row, GovernmentColumn column) {
        BodyCell cell = table.table().rows().get(row.index()).cells().get(column.index());
        GovernmentColumn time = new GovernmentColumn(column.index(), Use.AMOUNT, timeOf(row, column), true);
        Measure measure = MeasureReader.of(catalogue, table)
                .measuresOf(List.of(time), c -> cell.compact().endsWith("%"))
                .get(0);
        MoneyUnit unit = measure.isPercent() ? MoneyUnit.PERCENT : column.unit().orElse(table.unit());
        return new ColumnHead(measure, column.path(), unit);
    }

    /** The label of a row that names a year or a change, and the headings that name no item and no sum. */
    private List<String> timeOf(LabelledRow row, GovernmentColumn column) {
        List<String> words = new ArrayList<>();
        String label = labelOf(row);
        if (isTime(label)) {
            words.add(label);
        }
        column.path().stream()
                .filter(heading ->
                        items.itemOf(heading).isEmpty() && !heading.contains("三公") && !SumLabel.isBare(heading))
                .forEach(words::add);
        return words;
    }

    private static String labelOf(LabelledRow row) {
        return PrintedYear.withWord(row.name().isEmpty() ? row.code() : row.name());
    }

    private boolean isTime(String label) {
        return PrintedYear.leading(label).isPresent()
                || MeasureReader.isPure(label)
                || catalogue.is("rates.change", label)
                || catalogue.is("rates.prior", label);
    }
}
