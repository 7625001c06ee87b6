package io.github.yusuan.stitch;

import io.github.yusuan.words.Digits;
import io.github.yusuan.words.Ordinal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the codes, running numbers or ordinals of a piece go on where those of the table stopped. */
enum RunningOrder {
    /** The first of the piece follows the last of the table. */
    GOES_ON,
    /** It stands before it. */
    RESTARTS,
    /** Not both have codes or running numbers in one column. */
    UNKNOWN;

    /** A code by itself, or before a name. */
    private static final Pattern CODE = Pattern.compile("([1-9]\\d{2,8})(\\p{IsHan}.*)?");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    static RunningOrder of(OpenTable table, ColumnFit fit) {
        List<BodyRow> more = fit.rows().subList(fit.head(), fit.rows().size());
        List<BodyRow> siblings = table.rows();
        boolean sameParent = false;
        for (int column = 0; column < table.first().grid().columnCount(); column++) {
            Optional<String> first = first(more, column, RunningOrder::number);
            Optional<String> last = first.isEmpty() ? first : last(siblings, column, RunningOrder::number);
            if (sameParent && last.isEmpty() && first.isPresent()) {
                return GOES_ON; // 213|01 goes on with 213, whatever parts the codes before it have
            }
            if (last.isPresent() && first.isPresent() && !table.isMoney(column)) {
                if (!last.equals(first)) {
                    boolean after = isAfter(last.get(), first.get(), sameParent);
                    return after ? GOES_ON : RESTARTS;
                }
                sameParent |= CODE.matcher(last.get()).matches(); // 302|05 goes on with 302|04
                siblings = under(last.get(), siblings, column);
            }
            Optional<Ordinal> next = first(more, column, Ordinal::of);
            Optional<Ordinal> item = next.isEmpty() ? next : last(table.rows(), column, Ordinal::of);
            if (item.isPresent() && next.isPresent() && isNext(item.get(), next.get())) {
                return GOES_ON;
            }
        }
        return UNKNOWN;
    }

    /** The last rows, of those that have that number in a column or none. */
    private static List<BodyRow> under(String number, List<BodyRow> rows, int column) {
        int from = rows.size();
        while (from > 0
                && in(rows.get(from - 1), column, RunningOrder::number)
                        .filter(own -> !own.equals(number))
                        .isEmpty()) {
            from--;
        }
        return rows.subList(from, rows.size());
    }

    private static <T> Optional<T> first(List<BodyRow> rows, int column, Function<String, Optional<T>> reading) {
        return rows.stream().flatMap(row -> in(row, column, reading).stream()).findFirst();
    }

    private static <T> Optional<T> last(List<BodyRow> rows, int column, Function<String, Optional<T>> reading) {
        Optional<T> last = Optional.empty();
        for (int row = rows.size() - 1; row >= 0 && last.isEmpty(); row--) {
            last = in(rows.get(row), column, reading);
        }
        return last;
    }

    private static <T> Optional<T> in(BodyRow row, int column, Function<String, Optional<T>> reading) {
        BodyCell cell = row.cells().get(column);
        return cell.isFilled() ? reading.apply(cell.compact()) : Optional.empty();
    }

    private static Optional<String> number(String text) {
        if (text.isEmpty() || !Digits.is(text.charAt(0))) {
            return Optional.empty(); // as most texts are none
        }
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            return Optional.of(code.group(1));
        }
        return NUMBER.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /**
     * A code follows its parent and its elder siblings, as words in a dictionary, and so does the part of one behind a parent
     * in a column of its own; a running number follows the one before it.
     */
    private static boolean isAfter(String last, String first, boolean part) {
        boolean codes =
                part || CODE.matcher(last).matches() && CODE.matcher(first).matches();
        return codes ? first.compareTo(last) > 0 : Integer.parseInt(first) == Integer.parseInt(last) + 1;
    }

    /** Lists nest, so that an ordinal that is not the next one says nothing. */
    private static boolean isNext(Ordinal last, Ordinal first) {
        return first.style() == last.style() && first.number() == last.number() + 1;
    }
}
