package io.github.yusuan.structure;

import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the tree of the lines of a block. What is printed offers readings, from codes first, then numbers, names,
 * indents and weight; where it offers several, the amounts decide. They never make up a reading that nothing shows.
 */
final class TreeReader {
    private final boolean government;

    /** @param government whether the tables are a government's: its own money and transfers stand in one list */
    TreeReader(boolean government) {
        this.government = government;
    }

    RowTree read(List<Line> lines) {
        List<Integer> sums = sumsOf(lines, line -> true);
        List<RowTree> trees = new ArrayList<>();
        SumOrder.of(lines, sums).forEach(order -> trees.add(new Placing(lines, government).tree(order)));
        List<Integer> called = sumsOf(lines, line -> !isBare(line));
        if (government && called.size() < sums.size() && !called.isEmpty()) {
            SumOrder.of(lines, called).forEach(order -> trees.add(new Placing(lines, government).tree(order)));
        }
        return Confirmation.best(trees, Confirmation::of);
    }

    private static List<Integer> sumsOf(List<Line> lines, Predicate<Line> which) {
        List<Integer> sums = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTotal(lines.get(i), i) && which.test(lines.get(i))) {
                sums.add(i);
            }
        }
        return sums;
    }

    /** 本年收入, which may be an item of 收入总计. */
    private static boolean isBare(Line line) {
        return !LedgerWords.isSubtotal(line)
                && !LedgerWords.GRAND.matcher(line.name()).matches();
    }

    /** 本年收入 above its parts is an item, and without a half of its own it is one anywhere. */
    private static boolean isTotal(Line line, int at) {
        boolean item = isBare(line) && (at == 0 || line.side() == Side.NONE);
        return LedgerWords.isTotal(line) && !line.cells().isEmpty() && !item;
    }
}
