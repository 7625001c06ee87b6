package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the first row of a page is the second half of the last row of the page before, and joins the two.
 *
 * <p>A second half lacks what every row has (a code, a running number, a label), begins no new item, does not follow
 * a sum, and puts no value where the first half has one.
 */
final class TornRow {
    private static final Pattern BEGINS =
            Pattern.compile("([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.．]|其中[:：]).*|.*(合计|总计|小计)");
    private static final Pattern SUM = Pattern.compile(".*(合计|总计|小计)");
    private static final double NEARLY_ALL = 0.9;
    private static final int MIN_ROWS = 3;
    private static final int MAX_VALUE = 12;

    private TornRow() {}

    /** Whether {@code second} goes on with the last of {@code rows}. */
    static boolean continues(List<BodyRow> rows, BodyRow second, boolean open) {
        if (rows.isEmpty() || second.isBlank()) {
            return false;
        }
        BodyRow first = rows.get(rows.size() - 1);
        boolean lacksKey = false;
        for (int column = 0; column < second.cells().size(); column++) {
            BodyCell below = second.cells().get(column);
            BodyCell above = first.cells().get(column);
            String text = below.compact();
            if (below.isFilled() && BEGINS.matcher(text).matches()
                    || above.isFilled() && SUM.matcher(above.compact()).matches()) {
                return false;
            }
            boolean clash = below.isFilled() && above.isFilled() && isValue(text) && isValue(above.compact());
            if (clash) {
                return false;
            }
            lacksKey |= !below.isFilled()
                    && below.cover() == BodyCell.Cover.OWN
                    && above.isFilled()
                    && (open || isKey(rows, column));
        }
        boolean keepsText = second.cells().stream().anyMatch(c -> c.isFilled() && !Amounts.isAmount(c.compact()));
        return lacksKey && keepsText;
    }

    /** An amount, or another short text with a number (≥95%, 12月): complete in itself. */
    private static boolean isValue(String text) {
        return Amounts.isAmount(text) || text.length() <= MAX_VALUE && text.matches(".*\\d.*");
    }

    private static boolean isKey(List<BodyRow> rows, int column) {
        long filled =
                rows.stream().filter(r -> r.cells().get(column).isFilled()).count();
        boolean money = rows.stream()
                .anyMatch(r -> Amounts.isDecimal(r.cells().get(column).compact()));
        return !money && rows.size() >= MIN_ROWS && filled >= NEARLY_ALL * rows.size();
    }

    static BodyRow join(BodyRow first, BodyRow second) {
        List<BodyCell> cells = new ArrayList<>();
        for (int column = 0; column < first.cells().size(); column++) {
            BodyCell above = first.cells().get(column);
            BodyCell below = second.cells().get(column);
            cells.add(
                    !below.isFilled()
                            ? above
                            : above.isFilled()
                                    ? new BodyCell(
                                            above.text() + below.text(),
                                            above.page(),
                                            above.box(),
                                            above.textLeft(),
                                            above.cover())
                                    : below);
        }
        return new BodyRow(first.page(), cells);
    }
}
