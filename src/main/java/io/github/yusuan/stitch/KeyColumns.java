package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.words.SumLabel;
import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that nearly all rows but those of sums fill, at a break over pages: what lacks one of them is no row by itself.
 * What stands on one side of a table may end before the other, so that the rows before the break can say it alone.
 *
 * @param rows all of them
 * @param before items before the break
 * @param others items on both sides of it but the two that meet there
 */
record KeyColumns(List<BodyRow> rows, List<BodyRow> before, List<BodyRow> others) {
    private static final double NEARLY_ALL = 0.9;
    private static final int MIN_ROWS = 2;

    /**
     * Those of a table.
     *
     * @param before all rows before the break
     * @param others all rows but the last one before it and the first one behind it
     */
    static KeyColumns of(List<BodyRow> before, List<BodyRow> others) {
        BodyRow last = before.get(before.size() - 1);
        return new KeyColumns(
                Stream.concat(others.stream(), Stream.of(last)).toList(), itemsOf(before), itemsOf(others));
    }

    /** Whether a cell names a sum. */
    static boolean isSum(BodyCell cell) {
        return cell.isFilled() && SumLabel.isOfAmounts(cell.compact());
    }

    private static List<BodyRow> itemsOf(List<BodyRow> rows) {
        return rows.stream()
                .filter(row -> row.cells().stream().noneMatch(KeyColumns::isSum))
                .toList();
    }

    /** Whether a column holds words or numbers of rows that every row has. */
    boolean isLabel(int column) {
        return isFilled(column) && !holdsMoney(column);
    }

    /** Whether a column holds money that every row has. */
    boolean isMoney(int column) {
        return isFilled(column) && holdsMoney(column);
    }

    private boolean isFilled(int column) {
        return isFilled(before, column) || isFilled(others, column);
    }

    private static boolean isFilled(List<BodyRow> items, int column) {
        long filled =
                items.stream().filter(row -> row.cells().get(column).isFilled()).count();
        return items.size() >= MIN_ROWS && filled >= NEARLY_ALL * items.size();
    }

    private boolean holdsMoney(int column) {
        return rows.stream()
                .anyMatch(row -> Amounts.isDecimal(row.cells().get(column).compact()));
    }
}
