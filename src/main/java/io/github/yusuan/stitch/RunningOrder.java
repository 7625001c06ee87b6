package io.github.yusuan.stitch;

import java.util.List;
import java.util.regex.Pattern;

/** Whether the codes or running numbers of a piece go on where those of the table stopped. */
enum RunningOrder {
    /** The first of the piece follows the last of the table. */
    GOES_ON,
    /** It stands before it. */
    RESTARTS,
    /** Not both have codes or running numbers in one column. */
    UNKNOWN;

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{2,8}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static RunningOrder of(OpenTable table, ColumnFit fit) {
        List<BodyRow> more = fit.rows().subList(fit.head(), fit.rows().size());
        for (int column = 0; column < table.first().grid().columnCount(); column++) {
            String last = "";
            for (int row = table.rows().size() - 1; row >= 0 && last.isEmpty(); row--) {
                last = numberIn(table.rows().get(row), column);
            }
            String first = "";
            for (int row = 0; row < more.size() && first.isEmpty(); row++) {
                first = numberIn(more.get(row), column);
            }
            if (!last.isEmpty() && !first.isEmpty() && !table.isMoney(column)) {
                return isAfter(last, first) ? GOES_ON : RESTARTS;
            }
        }
        return UNKNOWN;
    }

    private static String numberIn(BodyRow row, int column) {
        BodyCell cell = row.cells().get(column);
        boolean number = cell.isFilled()
                && (CODE.matcher(cell.compact()).matches()
                        || NUMBER.matcher(cell.compact()).matches());
        return number ? cell.compact() : "";
    }

    /** A code follows its parent and its elder siblings, as words in a dictionary; a running number the one before it. */
    private static boolean isAfter(String last, String first) {
        boolean codes = CODE.matcher(last).matches() && CODE.matcher(first).matches();
        return codes ? first.compareTo(last) > 0 : Integer.parseInt(first) == Integer.parseInt(last) + 1;
    }
}
