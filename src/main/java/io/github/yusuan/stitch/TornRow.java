package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.SumLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether the first row of a page is the second half of the last row of the page before, and joins the two.
 *
 * <p>A second half lacks what every row has (a code, a running number, a label, an amount), begins no new item, does not
 * follow a sum, and puts no value where the first half has one, unless both make one amount ({@link TornAmount}).
 */
final class TornRow {
    /** So many rows above a break show what a row has: comparing all of a long table at each break would take minutes. */
    private static final int NEAR = 200;

    private static final int MAX_VALUE = 12;
    /** Half a character of the smallest print. */
    private static final double INDENT_PT = 3;

    private final List<BodyRow> others;
    private final BodyRow first;
    private final BodyRow second;
    private final @Nullable BodyRow next;
    private final List<BodyRow> before;
    private @Nullable KeyColumns keys;

    private TornRow(List<BodyRow> before, List<BodyRow> after) {
        this.first = before.get(before.size() - 1);
        this.second = after.get(0);
        this.next = after.size() > 1 ? after.get(1) : null;
        this.others = Stream.concat(
                        before.subList(0, before.size() - 1).stream(), after.subList(1, after.size()).stream())
                .toList();
        this.before = before;
    }

    /**
     * Whether the last row before a break goes on in the first one behind it.
     *
     * @param open whether a border is missing at the break
     */
    static boolean continues(List<BodyRow> before, List<BodyRow> after, boolean open) {
        return !before.isEmpty()
                && !after.isEmpty()
                && !after.get(0).isBlank()
                && new TornRow(before.subList(Math.max(0, before.size() - NEAR), before.size()), after).isTorn(open);
    }

    private boolean isTorn(boolean open) {
        if (isRestOfSum()) {
            return true;
        }
        boolean lacks = false;
        boolean lacksAmount = false;
        boolean tornAmount = false;
        for (int column = 0; column < second.cells().size(); column++) {
            if (beginsOrFollowsSum(column)) {
                return false;
            }
            boolean torn =
                    TornAmount.isTorn(first.cells().get(column), second.cells().get(column), others);
            if (!torn && clashes(column)) {
                return false;
            }
            tornAmount |= torn;
            boolean blank = isBlankBelow(column);
            lacks |= blank && (open || keys().isLabel(column));
            lacksAmount |= blank && keys().isMoney(column) && isFilledNext(column);
        }
        boolean onlyWords =
                second.cells().stream().noneMatch(cell -> cell.isFilled() && Amounts.isAmount(cell.compact()));
        return tornAmount || keepsText() && (lacks || lacksAmount && onlyWords && !isIndented());
    }

    /** Few breaks come so far that it matters what every row has. */
    private KeyColumns keys() {
        KeyColumns known = keys;
        if (known == null) {
            known = KeyColumns.of(before, others);
            keys = known;
        }
        return known;
    }

    /** Whether a label below begins further right than the one above: an item under it, and not the rest of it. */
    private boolean isIndented() {
        for (int column = 0; column < second.cells().size(); column++) {
            BodyCell below = second.cells().get(column);
            BodyCell above = first.cells().get(column);
            boolean both = below.isFilled() && above.isFilled() && !below.centred() && !above.centred();
            if (both && below.textLeft() > above.textLeft() + INDENT_PT) {
                return true;
            }
        }
        return false;
    }

    /** The only text of the row begins within a word and ends as a sum what stands above it: 政府性基金预算收, 入小计. */
    private boolean isRestOfSum() {
        int rest = -1;
        for (int column = 0; column < second.cells().size(); column++) {
            if (second.cells().get(column).isFilled()) {
                if (rest >= 0) {
                    return false;
                }
                rest = column;
            }
        }
        BodyCell above = first.cells().get(rest);
        String below = second.cells().get(rest).compact();
        boolean words = above.isFilled() && !Amounts.isAmount(above.compact()) && !KeyColumns.isSum(above);
        boolean valued = first.cells().stream().anyMatch(cell -> cell.isFilled() && Amounts.isAmount(cell.compact()));
        boolean cutOff = below.length() > 1 && SumLabel.isBare(below.substring(1)); // no word has one character
        return words && valued && cutOff && SumLabel.isOfAmounts(above.compact() + below);
    }

    private boolean beginsOrFollowsSum(int column) {
        BodyCell below = second.cells().get(column);
        BodyCell above = first.cells().get(column);
        return below.isFilled() && beginsItem(below.compact()) || KeyColumns.isSum(below) || KeyColumns.isSum(above);
    }

    /** 二、, （3） or 其中： before words; 12. alone is the rest of a number. */
    private static boolean beginsItem(String text) {
        return SumLabel.isOfWhich(text)
                || Ordinal.of(text).filter(ordinal -> !ordinal.rest().isEmpty()).isPresent();
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

    /** Amounts of zero may be blank in all rows behind the break. */
    private boolean isFilledNext(int column) {
        return next == null || next.cells().get(column).isFilled();
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
