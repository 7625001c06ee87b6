package io.github.yusuan.form;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.SumLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Label columns and the amount columns that belong to them: a whole table, a side of it, or one of several blocks
 * printed side by side.
 *
 * @param labels columns with codes, names or units, from the left
 * @param amounts columns with amounts, from the left
 */
record ColumnBlock(List<Label> labels, List<Amount> amounts) {

    /** A label column. */
    record Label(int column, ColumnRole role, List<String> path) {}

    /** An amount column; its unit of money where its own headings name one; whether they say that it holds shares. */
    record Amount(int column, Measure measure, List<String> path, Optional<MoneyUnit> unit, boolean share) {
        /** Whether its lowest heading is a word for a sum and nothing else. */
        boolean isSum() {
            return !path.isEmpty() && SumLabel.isBare(path.get(path.size() - 1));
        }

        Amount as(Measure other) {
            return new Amount(column, other, path, unit, share);
        }

        static Amount of(int column, Measure measure, List<String> path, boolean share) {
            return new Amount(column, measure, path, MoneyWords.inHeadings(path), share);
        }
    }

    /** Cuts the columns of a table into blocks: a label column behind an amount column begins a new one. */
    static List<ColumnBlock> blocksOf(List<ColumnRole> roles, List<List<String>> paths, MeasureResolver measures) {
        List<ColumnBlock> blocks = new ArrayList<>();
        ColumnBlock current = new ColumnBlock(new ArrayList<>(), new ArrayList<>());
        Set<String> everywhere = overAllAmounts(roles, paths, measures);
        for (int column = 0; column < roles.size(); column++) {
            ColumnRole role = roles.get(column);
            if (role.isLabel() && !current.amounts.isEmpty()) {
                blocks.add(current.settled());
                current = new ColumnBlock(new ArrayList<>(), new ArrayList<>());
            }
            if (role.isLabel()) {
                current.labels.add(new Label(column, role, paths.get(column)));
            } else if (role == ColumnRole.AMOUNT) {
                List<String> own = new ArrayList<>(current.withoutBlockHeading(paths.get(column)));
                own.subList(0, Math.max(0, own.size() - 1)).removeIf(everywhere::contains);
                current.amounts.add(Amount.of(
                        column, measures.resolve(own), paths.get(column), measures.isShare(paths.get(column))));
            }
        }
        blocks.add(current.settled());
        return blocks.stream().filter(b -> !b.amounts.isEmpty()).toList();
    }

    /** Headings that all amount columns have and that no measure is known by: they tell no column from another. */
    private static Set<String> overAllAmounts(
            List<ColumnRole> roles, List<List<String>> paths, MeasureResolver measures) {
        List<List<String>> amounts = IntStream.range(0, roles.size())
                .filter(column -> roles.get(column) == ColumnRole.AMOUNT)
                .mapToObj(paths::get)
                .toList();
        Set<String> shared = new TreeSet<>(amounts.isEmpty() ? List.of() : amounts.get(0));
        amounts.forEach(shared::retainAll);
        shared.removeIf(heading -> measures.hasMeaning(heading) || SumLabel.isOfWhich(heading));
        return shared;
    }

    /** A heading over labels and amounts alike (收入, 人员经费) names the block and says nothing of the amounts. */
    private List<String> withoutBlockHeading(List<String> path) {
        if (labels.isEmpty()) {
            return path;
        }
        List<String> label = labels.get(0).path();
        int shared = 0;
        while (shared < label.size()
                && shared < path.size() - 1
                && label.get(shared).equals(path.get(shared))) {
            shared++;
        }
        return path.subList(shared, path.size());
    }

    /**
     * 本年收入 is the total where no other column is; of several sums the one with the fewest headings is, 合计 before
     * 本年安排. Beside 合计 and 上年结转 the next sum is the part of this year, whatever its name.
     */
    private ColumnBlock settled() {
        boolean summed = has(Measure.TOTAL);
        Measure sum = summed ? Measure.TOTAL : Measure.CURRENT_YEAR;
        boolean divided = summed && has(Measure.CARRY_OVER) && !has(Measure.CURRENT_YEAR);
        Optional<Amount> total = amounts.stream()
                .filter(a -> a.measure() == sum)
                .min(Comparator.<Amount>comparingInt(a -> a.path().size()).thenComparing(a -> !a.isSum()));
        Optional<Amount> thisYear = amounts.stream()
                .filter(a ->
                        divided && a.measure() == sum && total.filter(a::equals).isEmpty())
                .findFirst();
        List<Amount> settled = new ArrayList<>();
        for (Amount amount : amounts) {
            boolean isTotal = total.filter(amount::equals).isPresent();
            boolean isPart = thisYear.filter(amount::equals).isPresent();
            settled.add(
                    amount.measure() != sum
                            ? amount
                            : amount.as(isTotal ? Measure.TOTAL : isPart ? Measure.CURRENT_YEAR : Measure.NONE));
        }
        onlyThePlainOne(settled, Measure.CHANGE);
        onlyThePlainOne(settled, Measure.CHANGE_PCT);
        return new ColumnBlock(List.copyOf(labels), List.copyOf(settled));
    }

    /** Of several comparisons the one with the fewest words is the change; the others leave something out. */
    private static void onlyThePlainOne(List<Amount> amounts, Measure measure) {
        Optional<Amount> plain = amounts.stream()
                .filter(a -> a.measure() == measure)
                .min(Comparator.comparing(a -> String.join("", a.path()).length()));
        amounts.replaceAll(
                a -> a.measure() == measure && plain.filter(a::equals).isEmpty() ? a.as(Measure.NONE) : a);
    }

    /** Columns whose measure a column before them has already. */
    List<Amount> repeated() {
        Set<Measure> seen = EnumSet.noneOf(Measure.class);
        return amounts.stream()
                .filter(a -> a.measure() != Measure.NONE && !seen.add(a.measure()))
                .toList();
    }

    private boolean has(Measure measure) {
        return amounts.stream().anyMatch(a -> a.measure() == measure);
    }
}
