package io.github.yusuan.structure;

import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * What is left, of a year and in all, beside the sums that it follows from: 本年收支结余 told beside 年末滚存结余 is not summed
 * with it, and 年末滚存结余 set below 本年收支结余 is no part of it, however deep it stands.
 */
final class Surplus {
    private static final Pattern OF_THE_YEAR = Wordings.pattern(Surplus.class, "OF_THE_YEAR");
    private static final Pattern IN_ALL = Wordings.pattern(Surplus.class, "IN_ALL");

    private Surplus() {}

    /** What readings become without what is left of the year, where the rows tell too what is left in all. */
    static List<Reading> readings(List<Row> rows, List<Reading> known) {
        boolean both =
                rows.stream().anyMatch(Surplus::isOfTheYear) && rows.stream().anyMatch(row -> has(IN_ALL, row));
        return both
                ? known.stream()
                        .map(reading -> without(reading, i -> isOfTheYear(rows.get(i))))
                        .toList()
                : List.of();
    }

    /** 本年收支结余 and no more; 养老保险基金本年收支结余 is one of several. */
    private static boolean isOfTheYear(Row row) {
        return OF_THE_YEAR.matcher(row.numbering().text()).matches();
    }

    private static boolean has(Pattern pattern, Row row) {
        return pattern.matcher(row.numbering().text()).find();
    }

    /**
     * The reading without balances below the flow that changes them. The amounts show it: each one that differs is more. Below
     * another balance that were a fault of the publisher's, to be told by an identity.
     */
    static Reading withoutBelow(Reading reading, List<Row> rows) {
        Map<Integer, List<Row>> balances = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isBelow(reading, rows, i)) {
                balances.computeIfAbsent(reading.parents()[i], k -> new ArrayList<>())
                        .add(rows.get(i));
            }
        }
        Confirmation sums = Confirmation.NONE;
        for (Map.Entry<Integer, List<Row>> below : balances.entrySet()) {
            sums = sums.and(asMore(rows.get(below.getKey()), below.getValue()));
        }
        boolean more = sums.isClean() && sums.holds() > 0;
        return more ? without(reading, i -> isBelow(reading, rows, i)) : reading;
    }

    private static boolean isBelow(Reading reading, List<Row> rows, int at) {
        int above = reading.parents()[at];
        return above >= 0 && has(OF_THE_YEAR, rows.get(above)) && isBalance(rows.get(at));
    }

    private static boolean isBalance(Row row) {
        return !row.isCoded()
                && !row.isOfWhich()
                && !row.numbering().isNumbered()
                && LedgerWords.BALANCE.matcher(row.name()).find();
    }

    /** In how many cells balances are more than the row above, and in how many not; zeros say nothing. */
    private static Confirmation asMore(Row above, List<Row> balances) {
        int more = 0;
        int others = 0;
        for (Column column : above.cells().keySet()) {
            Balance sums = Balance.of(above.cell(column).stream().toList(), Branch.figures(balances, column));
            boolean zero = sums.lhs().signum() == 0 && sums.rhs().signum() == 0;
            boolean is = sums.status() == CheckStatus.FAILS && sums.rhs().compareTo(sums.lhs()) > 0;
            more += column.addsUp() && !zero && is ? 1 : 0;
            others += column.addsUp() && !zero && !is ? 1 : 0;
        }
        return new Confirmation(more, others);
    }

    private static Reading without(Reading reading, IntPredicate which) {
        int[] parents = reading.parents().clone();
        for (int i = 0; i < parents.length; i++) {
            parents[i] = which.test(i) ? Reading.OUTSIDE : parents[i];
        }
        return new Reading(reading.evidence(), parents, reading.isSure());
    }
}
