package io.github.yusuan.government;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.Measure;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells which budget a share is of, where both the first and the adjusted one are printed and the heading names neither:
 * the one that more of its rows bear out.
 */
final class PercentBase {
    private static final Pattern BUDGET = Wordings.pattern(PercentBase.class, "BUDGET");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal CLOSE = new BigDecimal("0.1");

    private final StitchedTable table;
    private final List<GovernmentColumn> columns;
    private final List<Measure> measures;

    PercentBase(StitchedTable table, List<GovernmentColumn> columns, List<Measure> measures) {
        this.table = table;
        this.columns = columns;
        this.measures = measures;
    }

    /** The measures with the share of what it is of. */
    List<Measure> settled() {
        List<Measure> settled = new ArrayList<>(measures);
        int done = Math.max(measures.indexOf(Measure.FINAL), measures.indexOf(Measure.EXECUTED));
        int budget = measures.indexOf(Measure.BUDGET);
        int adjusted = measures.indexOf(Measure.ADJUSTED_BUDGET);
        for (int c = 0; c < measures.size() && done >= 0 && budget >= 0 && adjusted >= 0; c++) {
            boolean share = measures.get(c) == Measure.PCT_OF_BUDGET || measures.get(c) == Measure.PCT_OF_ADJUSTED;
            boolean named = BUDGET.matcher(columns.get(c).leaf()).find();
            if (share && !named) {
                int ofBudget = borneOut(c, done, budget);
                int ofAdjusted = borneOut(c, done, adjusted);
                if (ofBudget != ofAdjusted) {
                    settled.set(c, ofBudget > ofAdjusted ? Measure.PCT_OF_BUDGET : Measure.PCT_OF_ADJUSTED);
                }
            }
        }
        return settled;
    }

    private int borneOut(int share, int amount, int base) {
        int rows = 0;
        for (BodyRow row : table.rows()) {
            Optional<BigDecimal> printed = valueOf(row, share);
            Optional<BigDecimal> above = valueOf(row, amount);
            Optional<BigDecimal> below = valueOf(row, base).filter(v -> v.signum() > 0);
            if (printed.isPresent() && above.isPresent() && below.isPresent()) {
                BigDecimal rate = HUNDRED.multiply(above.get()).divide(below.get(), MathContext.DECIMAL64);
                rows += rate.subtract(printed.get()).abs().compareTo(CLOSE) <= 0 ? 1 : 0;
            }
        }
        return rows;
    }

    private Optional<BigDecimal> valueOf(BodyRow row, int column) {
        return Amounts.normalised(row.cells().get(columns.get(column).index()).compact())
                .map(Amounts::valueOf);
    }
}
