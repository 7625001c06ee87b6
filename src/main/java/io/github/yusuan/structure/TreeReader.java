package io.github.yusuan.structure;

import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the tree of the rows of a block. What is printed offers readings, from codes first, then numbers, names,
 * indents and weight; where it offers several, the amounts decide. They never make up a reading that nothing shows.
 */
final class TreeReader {
    private TreeReader() {}

    static RowTree read(List<Row> rows) {
        List<Integer> sums = sumsOf(rows, row -> true);
        List<RowTree> trees = new ArrayList<>();
        SumOrder.of(rows, sums).forEach(order -> trees.add(new Placing(rows).tree(order)));
        List<Integer> called = sumsOf(rows, row -> !isBare(row));
        if (called.size() < sums.size() && !called.isEmpty()) {
            SumOrder.of(rows, called).forEach(order -> trees.add(new Placing(rows).tree(order)));
        }
        if (headsItsParts(rows, sums)) {
            SumOrder.of(rows, sums.subList(1, sums.size())).forEach(order -> trees.add(new Placing(rows).tree(order)));
        }
        List<Integer> numbered = sumsOf(rows, row -> true, true);
        if (numbered.size() > sums.size()) {
            SumOrder.of(rows, numbered).forEach(order -> trees.add(new Placing(rows).tree(order)));
        }
        return Confirmation.best(trees, Confirmation::of);
    }

    private static List<Integer> sumsOf(List<Row> rows, Predicate<Row> which) {
        return sumsOf(rows, which, false);
    }

    /** 本年收入合计 above its parts, 收入总计 at the end: the first may be an item of the last, with items of its own. */
    private static boolean headsItsParts(List<Row> rows, List<Integer> sums) {
        return sums.size() > 1
                && sums.get(0) == 0
                && LedgerWords.CURRENT.matcher(rows.get(0).name()).matches();
    }

    /** @param numbered with sums that have a number among the items: 六、本年收入小计 */
    private static List<Integer> sumsOf(List<Row> rows, Predicate<Row> which, boolean numbered) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean item = numbered && i > 0 && LedgerWords.isNumberedTotal(rows.get(i));
            if ((item || isTotal(rows.get(i), i)) && which.test(rows.get(i))) {
                sums.add(i);
            }
        }
        return sums;
    }

    /** 本年收入, which may be an item of 收入总计. */
    private static boolean isBare(Row row) {
        return !LedgerWords.isSubtotal(row)
                && !LedgerWords.GRAND.matcher(row.name()).matches();
    }

    /** 本年收入 above its parts is an item, and without a half of its own it is one anywhere. */
    private static boolean isTotal(Row row, int at) {
        boolean item = isBare(row) && (at == 0 || row.side() == Side.NONE);
        return LedgerWords.isTotal(row) && !row.cells().isEmpty() && !item;
    }
}
