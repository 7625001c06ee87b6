package io.github.yusuan.structure;

import io.github.yusuan.model.CheckStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Balances that are set below the flow which changes them, 年末滚存结余 below 本年收支结余: however deep they stand, they are no
 * parts of it. The amounts show it: none of them is the row above it, each one that differs is more.
 */
final class BalancesBelow {
    private BalancesBelow() {}

    /** The reading with such balances outside of the sums. */
    static Reading outside(Reading reading, List<Row> rows) {
        Map<Integer, List<Row>> balances = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            if (reading.parents()[i] >= 0 && isBalance(rows.get(i))) {
                balances.computeIfAbsent(reading.parents()[i], k -> new ArrayList<>())
                        .add(rows.get(i));
            }
        }
        boolean more = !balances.isEmpty()
                && balances.entrySet().stream().allMatch(below -> isMore(rows.get(below.getKey()), below.getValue()));
        return more ? without(reading, rows) : reading;
    }

    private static boolean isBalance(Row row) {
        return !row.isCoded()
                && !row.isOfWhich()
                && !row.numbering().isNumbered()
                && LedgerWords.BALANCE.matcher(row.name()).find();
    }

    /** Whether balances are more than the row above in each column but those of zeros. */
    private static boolean isMore(Row above, List<Row> balances) {
        for (Column column : above.cells().keySet()) {
            Balance sums = Balance.of(above.cell(column).stream().toList(), Branch.figures(balances, column));
            boolean zero = sums.lhs().signum() == 0 && sums.rhs().signum() == 0;
            boolean more = sums.status() == CheckStatus.FAILS && sums.rhs().compareTo(sums.lhs()) > 0;
            if (column.addsUp() && !zero && !more) {
                return false;
            }
        }
        return true;
    }

    private static Reading without(Reading reading, List<Row> rows) {
        int[] parents = reading.parents().clone();
        for (int i = 0; i < parents.length; i++) {
            boolean below = parents[i] >= 0 && isBalance(rows.get(i));
            parents[i] = below ? Reading.OUTSIDE : parents[i];
        }
        return new Reading(reading.evidence(), parents, reading.isSure());
    }
}
