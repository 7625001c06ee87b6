package io.github.yusuan.report;

import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.List;

/**
 * What stands between a printed total and its parts, in words.
 *
 * @param label of its bar
 * @param why it may be so
 */
record Gap(String label, String why) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Gap of(BigDecimal gap, List<Bar> bars, BigDecimal whole, int terms, Labels labels) {
        String amount = Money.words(gap.abs(), labels);
        if (isRounding(gap, bars, whole, terms)) {
            return new Gap(labels.of("chart.rounding"), labels.of("chart.rounding.why", amount));
        }
        return gap.signum() > 0
                ? new Gap(labels.of("chart.not-itemised"), labels.of("chart.not-itemised.why", amount))
                : new Gap(labels.of("chart.beyond"), labels.of("chart.beyond.why", amount));
    }

    /**
     * Whether a gap is no more than what rounding each bar, or each amount that bars are the sums of, and the total to
     * their last printed digit may come to.
     */
    private static boolean isRounding(BigDecimal gap, List<Bar> bars, BigDecimal whole, int terms) {
        int digits = bars.stream()
                .map(Bar::amount)
                .mapToInt(amount -> amount.stripTrailingZeros().scale())
                .reduce(whole.stripTrailingZeros().scale(), Math::max);
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-digits);
        BigDecimal ofTerms = step.multiply(HALF).multiply(BigDecimal.valueOf(terms + 1L));
        BigDecimal ofBars = step.multiply(BigDecimal.valueOf(bars.size() + 1L));
        return gap.abs().compareTo(ofBars.max(ofTerms)) <= 0;
    }
}
