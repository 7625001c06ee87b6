package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether an amount is torn by a page break (12,437.3 and 6, 3043526 and 7.00): the first half alone lacks places
 * that every other amount of its table has, and both together have them.
 */
final class TornAmount {
    private static final int MIN_AMOUNTS = 2;

    /** The rest of an amount; a point may stand within it only where none stands before. */
    private static final Pattern REST = Pattern.compile("[.．]?\\d+|\\d[\\d,，]*[.．]\\d+");

    private TornAmount() {}

    /**
     * Whether a cell above a break goes on in the one below it.
     *
     * @param others all other rows of the table
     */
    static boolean isTorn(BodyCell above, BodyCell below, List<BodyRow> others) {
        if (!above.isFilled()
                || !below.isFilled()
                || !REST.matcher(below.compact()).matches()) {
            return false;
        }
        String whole = above.compact() + below.compact();
        int places = places(whole);
        return places > places(above.compact())
                && places >= places(below.compact())
                && Amounts.isAmount(whole)
                && placesOf(others) == places;
    }

    /** How many decimal places all amounts of a table have; 0 where they differ or are too few. */
    private static int placesOf(List<BodyRow> rows) {
        List<Integer> found = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.isFilled() && Amounts.isDecimal(cell.compact()))
                .map(cell -> places(cell.compact()))
                .toList();
        boolean same = found.size() >= MIN_AMOUNTS && found.stream().distinct().count() == 1;
        return same ? found.get(0) : 0;
    }

    private static int places(String amount) {
        int point = Math.max(amount.lastIndexOf('.'), amount.lastIndexOf('．'));
        return point < 0
                ? 0
                : (int) amount.substring(point)
                        .chars()
                        .filter(Character::isDigit)
                        .count();
    }
}
