package io.github.yusuan.structure;

import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Where the totals of a block stand: which rows each of them sums, and which of them goes on with the one before.
 *
 * @param segments rows with the total that sums them
 */
record SumOrder(List<Segment> segments) {
    private static final int NO_SUM = -1;
    private static final int BELOW_ALL = -2;

    /**
     * Rows that one total sums.
     *
     * @param rows their indices
     * @param sum index of the total; less than 0 for rows that no total sums
     * @param carried indices of the totals that this one sums too
     */
    record Segment(List<Integer> rows, int sum, List<Integer> carried) {
        boolean isSummed() {
            return sum >= 0;
        }

        /** Below the last total: what is said there is no part of it. */
        boolean isBelowAll() {
            return sum == BELOW_ALL;
        }
    }

    /** Every order that is possible, the likeliest first; totals of different names go on with each other. */
    static List<SumOrder> of(List<Row> rows, List<Integer> sums) {
        int size = rows.size();
        if (sums.isEmpty()) {
            return List.of(new SumOrder(List.of(new Segment(without(size, sums), NO_SUM, List.of()))));
        }
        boolean first = sums.get(0) == 0;
        boolean repeated =
                sums.stream().map(sum -> rows.get(sum).name()).distinct().count() < sums.size();
        if (sums.size() > 1 && !first && !repeated) {
            return List.of(stacked(size, sums));
        }
        List<SumOrder> orders = new ArrayList<>();
        if (repeated && first && beginsAgain(rows, sums)) {
            return List.of(headed(size, sums));
        }
        boolean sided = rows.get(0).side() != Side.NONE;
        if (sums.size() == 1 ? sided && !first : !repeated) {
            orders.add(stacked(size, sums));
        }
        orders.add(whole(size, sums, sums.get(0)));
        if (sums.size() == 1 && !first && !sided && endsInBalances(rows, sums.get(0))) {
            orders.add(stacked(size, sums));
        }
        if (sums.size() > 1) {
            orders.addAll(ofSeveral(size, sums));
        }
        return orders;
    }

    /** The same labels stand below each total: the table is printed again, with its money by something else. */
    private static boolean beginsAgain(List<Row> rows, List<Integer> sums) {
        Set<List<String>> blocks = new HashSet<>();
        for (int i = 0; i < sums.size(); i++) {
            int to = i + 1 < sums.size() ? sums.get(i + 1) : rows.size();
            blocks.add(
                    rows.subList(sums.get(i) + 1, to).stream().map(Row::label).toList());
        }
        return sums.size() > 1 && blocks.size() == 1;
    }

    /** What is left over or told besides stands below what it follows from: 本年收支结余, 另外：再融资债券收入. */
    private static boolean endsInBalances(List<Row> rows, int sum) {
        List<Row> below = rows.subList(sum + 1, rows.size());
        return !below.isEmpty()
                && below.stream()
                        .allMatch(row -> LedgerWords.BALANCE.matcher(row.name()).find()
                                || LedgerWords.BESIDES
                                        .matcher(below.get(0).name())
                                        .find());
    }

    private static List<SumOrder> ofSeveral(int size, List<Integer> sums) {
        List<SumOrder> orders = new ArrayList<>();
        int last = sums.get(sums.size() - 1);
        orders.add(whole(size, sums, last));
        if (last < size - 1) {
            orders.add(headed(size, sums));
        }
        if (sums.get(0) > 0) {
            orders.add(stacked(size, sums));
            orders.add(closed(size, sums));
        }
        return orders;
    }

    /** 本年合计 sums what stands before it; 总计 sums it and what stands between. */
    private static SumOrder stacked(int size, List<Integer> sums) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        List<Integer> carried = List.of();
        for (int sum : sums) {
            segments.add(new Segment(range(from, sum), sum, carried));
            carried = List.of(sum);
            from = sum + 1;
        }
        segments.add(new Segment(range(from, size), BELOW_ALL, List.of()));
        return new SumOrder(segments);
    }

    /** One total for all rows; the others repeat it. */
    private static SumOrder whole(int size, List<Integer> sums, int total) {
        return new SumOrder(List.of(new Segment(without(size, sums), total, List.of())));
    }

    /** Each total stands above what it sums. */
    private static SumOrder headed(int size, List<Integer> sums) {
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment(range(0, sums.get(0)), NO_SUM, List.of()));
        for (int i = 0; i < sums.size(); i++) {
            int to = i + 1 < sums.size() ? sums.get(i + 1) : size;
            segments.add(new Segment(range(sums.get(i) + 1, to), sums.get(i), List.of()));
        }
        return new SumOrder(segments);
    }

    /** Each total stands below what it sums, the last one sums the others. */
    private static SumOrder closed(int size, List<Integer> sums) {
        List<Segment> segments = new ArrayList<>();
        int from = 0;
        int last = sums.size() - 1;
        for (int i = 0; i <= last; i++) {
            List<Integer> carried = i == last ? sums.subList(0, last) : List.of();
            segments.add(new Segment(range(from, sums.get(i)), sums.get(i), carried));
            from = sums.get(i) + 1;
        }
        segments.add(new Segment(range(from, size), BELOW_ALL, List.of()));
        return new SumOrder(segments);
    }

    private static List<Integer> range(int from, int to) {
        List<Integer> range = new ArrayList<>();
        for (int i = from; i < to; i++) {
            range.add(i);
        }
        return range;
    }

    private static List<Integer> without(int size, List<Integer> sums) {
        List<Integer> rest = range(0, size);
        rest.removeAll(sums);
        return rest;
    }
}
