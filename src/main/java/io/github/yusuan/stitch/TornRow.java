package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether the first row of a page is the second half of the last row of the page before, and joins the two.
 *
 * <p>A second half lacks what every row has (a code, a running number, a label, an amount), begins no new item, does not
 * follow a sum, and puts no value where the first half has one, unless both make one amount ({@link TornAmount}).
 */
final class TornRow {
    private static final Pattern BEGINS =
            Pattern.compile("([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[、.．]|其中[:：]).*|.*(合计|总计|小计)");
    private static final Pattern SUM = Pattern.compile(".*(合计|总计|小计)");
    private static final double NEARLY_ALL = 0.9;
    private static final int MIN_ROWS = 3;
    private static final int MAX_VALUE = 12;

    private final List<BodyRow> rows;
    private final BodyRow first;
    private final BodyRow second;

    private TornRow(List<BodyRow> rows, BodyRow second) {
        this.rows = rows;
        this.first = rows.get(rows.size() - 1);
        this.second = second;
    }

    /** Whether {@code second} goes on with the last of {@code rows}. */
    static boolean continues(List<BodyRow> rows, BodyRow second, boolean open) {
        return !rows.isEmpty() && !second.isBlank() && new TornRow(rows, second).isTorn(open);
    }

    private boolean isTorn(boolean open) {
        boolean lacks = false;
        boolean lacksAmount = false;
        boolean tornAmount = false;
        for (int column = 0; column < second.cells().size(); column++) {
            if (beginsOrFollowsSum(column)) {
                return false;
            }
            boolean torn = TornAmount.isTorn(rows, column, second);
            if (!torn && clashes(column)) {
                return false;
            }
            tornAmount |= torn;
            boolean blank = isBlankBelow(column);
            lacks |= blank && (open || isKey(column, false));
            lacksAmount |= blank && isKey(column, true);
        }
        boolean onlyWords =
                second.cells().stream().noneMatch(cell -> cell.isFilled() && Amounts.isAmount(cell.compact()));
        return tornAmount || keepsText() && (lacks || lacksAmount && onlyWords);
    }

    private boolean beginsOrFollowsSum(int column) {
        BodyCell below = second.cells().get(column);
        BodyCell above = first.cells().get(column);
        return below.isFilled() && BEGINS.matcher(below.compact()).matches()
                || above.isFilled() && SUM.matcher(above.compact()).matches();
    }

    private boolean clashes(int column) {
        BodyCell below = second.cells().get(column);
        BodyCell above = first.cells().get(column);
        return below.isFilled() && above.isFilled() && isValue(below.compact()) && isValue(above.compact());
    }

    private boolean isBlankBelow(int column) {
        BodyCell below = second.cells().get(column);
        return !below.isFilled()
                && below.cover() == BodyCell.Cover.OWN
                && first.cells().get(column).isFilled();
    }

    private boolean keepsText() {
        return second.cells().stream().anyMatch(c -> c.isFilled() && !Amounts.isAmount(c.compact()));
    }

    /** An amount, or another short text with a number (≥95%, 12月): complete in itself. */
    private static boolean isValue(String text) {
        return Amounts.isAmount(text) || text.length() <= MAX_VALUE && text.matches(".*\\d.*");
    }

    /** Whether nearly all rows have something in a column: words or numbers of rows, or else money. */
    private boolean isKey(int column, boolean ofMoney) {
        long filled =
                rows.stream().filter(r -> r.cells().get(column).isFilled()).count();
        boolean money = rows.stream()
                .anyMatch(r -> Amounts.isDecimal(r.cells().get(column).compact()));
        return money == ofMoney && rows.size() >= MIN_ROWS && filled >= NEARLY_ALL * rows.size();
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
                                            above.cover(),
                                            above.centred(),
                                            above.bold())
                                    : below);
        }
        return new BodyRow(first.page(), cells);
    }
}
