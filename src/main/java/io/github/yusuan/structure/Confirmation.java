package io.github.yusuan.structure;

import io.github.yusuan.model.CheckStatus;
import java.util.List;
import java.util.function.Function;

/**
 * How the amounts bear a reading out: in how many cells the printed sum is that of the parts, and in how many it is not.
 * Zeros say nothing.
 */
record Confirmation(int holds, int fails) {
    /** A reading that fails once needs that many sums that hold to outweigh it. */
    private static final int WEIGHT_OF_A_FAILURE = 2;

    static final Confirmation NONE = new Confirmation(0, 0);

    /** Of one sum and its parts, in every column that either prints. */
    static Confirmation of(Row sum, List<Row> parts) {
        int holds = 0;
        int fails = 0;
        for (Column column : sum.cells().keySet()) {
            if (column.addsUp()) {
                List<Figure> lhs = sum.cell(column).stream().toList();
                Balance balance = Balance.of(lhs, Branch.figures(parts, column));
                boolean zero = balance.lhs().signum() == 0 && balance.rhs().signum() == 0;
                holds += balance.isClose() && !zero ? 1 : 0;
                fails += balance.status() == CheckStatus.FAILS ? 1 : 0;
            }
        }
        return new Confirmation(holds, fails);
    }

    /** Of all sums of a tree; a total that only repeats another one prints the same. */
    static Confirmation of(RowTree tree) {
        Confirmation all = NONE;
        for (Branch branch : tree.branches()) {
            all = all.and(of(branch.parent(), branch.parts()));
        }
        for (Row repeated : tree.repeatedTotals()) {
            List<Row> total = tree.total().stream().toList();
            all = all.and(new Confirmation(0, of(repeated, total).fails()));
        }
        return all;
    }

    Confirmation and(Confirmation other) {
        return new Confirmation(holds + other.holds, fails + other.fails);
    }

    boolean isClean() {
        return fails == 0;
    }

    /** Whether one wrong amount, which breaks the sum above it and its own, is all that speaks against it. */
    boolean isLikely() {
        return holds > 0 && score() >= 0;
    }

    int score() {
        return holds - WEIGHT_OF_A_FAILURE * fails;
    }

    /** The first of the best. */
    static <T> T best(List<T> some, Function<T, Confirmation> measure) {
        T best = some.get(0);
        if (some.size() == 1) {
            return best;
        }
        Confirmation known = measure.apply(best);
        for (T other : some.subList(1, some.size())) {
            Confirmation confirmed = measure.apply(other);
            boolean cleaner = confirmed.isClean() && confirmed.holds() > 0 && !known.isClean();
            boolean fuller = confirmed.isClean() == known.isClean() && confirmed.score() > known.score();
            if (cleaner || fuller) {
                best = other;
                known = confirmed;
            }
        }
        return best;
    }
}
