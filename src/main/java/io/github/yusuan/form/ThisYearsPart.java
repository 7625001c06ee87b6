package io.github.yusuan.form;

import io.github.yusuan.model.Measure;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.NumberStyle;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the part of this year beside 合计 and 上年结转 by its amounts, whatever it is called: with what was carried over it
 * makes the total, row by row.
 */
final class ThisYearsPart {
    private static final double MOSTLY = 0.8;
    private static final Pattern THIS_YEAR = Wordings.pattern(ThisYearsPart.class, "THIS_YEAR");

    private final List<BodyRow> rows;
    private final NumberStyle style;
    private final MeasureResolver measures;

    ThisYearsPart(FormTable form, MeasureResolver measures) {
        this.rows = form.table().rows();
        this.measures = measures;
        this.style = NumberStyle.of(rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(BodyCell::isFilled)
                .map(BodyCell::compact)
                .toList());
    }

    /** The block with that part named; as it is where no column, or more than one, can be it. */
    ColumnBlock in(ColumnBlock block) {
        Optional<ColumnBlock.Amount> total = only(block, Measure.TOTAL);
        Optional<ColumnBlock.Amount> carried = only(block, Measure.CARRY_OVER);
        boolean known = block.amounts().stream().anyMatch(a -> a.measure() == Measure.CURRENT_YEAR);
        boolean carries = block.amounts().stream().anyMatch(a -> a.measure() == Measure.CARRY_OVER);
        if (known || total.isEmpty() || carries && carried.isEmpty()) {
            return block;
        }
        List<ColumnBlock.Amount> fitting = block.amounts().stream()
                .filter(a -> a.measure() == Measure.NONE && measures.mayBePartOfThisYear(a.path()))
                .filter(a -> carries || isSumOfThisYear(a.path()))
                .filter(a -> completes(total.get(), a, carried) && isNoneAmongOthers(block, a))
                .toList();
        return fitting.size() == 1 ? named(block, fitting.get(0)) : block;
    }

    /** 本年预算/小计: where nothing was carried over, the headings have to say what the amounts cannot. */
    private static boolean isSumOfThisYear(List<String> path) {
        return path.size() > 1
                && SumLabel.isSum(MeasureResolver.plain(path.get(path.size() - 1)))
                && THIS_YEAR
                        .matcher(MeasureResolver.plain(path.get(path.size() - 2)))
                        .find();
    }

    private static Optional<ColumnBlock.Amount> only(ColumnBlock block, Measure measure) {
        List<ColumnBlock.Amount> all =
                block.amounts().stream().filter(a -> a.measure() == measure).toList();
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private static ColumnBlock named(ColumnBlock block, ColumnBlock.Amount part) {
        List<ColumnBlock.Amount> amounts = new ArrayList<>(block.amounts());
        amounts.replaceAll(a -> a.equals(part) ? a.as(Measure.CURRENT_YEAR) : a);
        return new ColumnBlock(block.labels(), List.copyOf(amounts));
    }

    /** Most rows balance with it; a publisher may have erred in one. */
    private boolean completes(ColumnBlock.Amount total, ColumnBlock.Amount part, Optional<ColumnBlock.Amount> carried) {
        int filled = 0;
        int balanced = 0;
        for (BodyRow row : rows) {
            BigDecimal sum = valueIn(row, total);
            BigDecimal over = carried.map(c -> valueIn(row, c)).orElse(BigDecimal.ZERO);
            BigDecimal rest = sum.subtract(valueIn(row, part)).subtract(over);
            filled += sum.signum() != 0 ? 1 : 0;
            boolean balances = rest.abs().compareTo(sum.ulp().add(sum.ulp())) < 0; // three rounded figures
            balanced += sum.signum() != 0 && balances ? 1 : 0;
        }
        return balanced > 0 && balanced >= MOSTLY * filled && isFilled(part);
    }

    /** Where all other columns are blank, a fund that has all the money would balance as well. */
    private boolean isNoneAmongOthers(ColumnBlock block, ColumnBlock.Amount part) {
        List<ColumnBlock.Amount> others = block.amounts().stream()
                .filter(a -> a.measure() != Measure.TOTAL && a.measure() != Measure.CARRY_OVER && !a.equals(part))
                .toList();
        return others.isEmpty() || others.stream().anyMatch(this::isFilled);
    }

    private boolean isFilled(ColumnBlock.Amount column) {
        return rows.stream().anyMatch(row -> valueIn(row, column).signum() != 0);
    }

    private BigDecimal valueIn(BodyRow row, ColumnBlock.Amount column) {
        return style.parse(row.cells().get(column.column()).compact())
                .map(PrintedNumber::value)
                .orElse(BigDecimal.ZERO);
    }
}
