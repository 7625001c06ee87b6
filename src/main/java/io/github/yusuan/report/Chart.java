package io.github.yusuan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Bars with their numbers beside them.
 *
 * @param title what they show
 * @param series names of the parts of a bar, in order; empty where bars have one part
 * @param bars from the top
 */
record Chart(String title, List<String> series, List<Bar> bars) {
    /** Length of the longest bar in the units of its drawing. */
    private static final int FULL = 1000;

    Chart {
        series = List.copyOf(series);
        bars = List.copyOf(bars);
    }

    /**
     * A bar.
     *
     * @param level how far its label is set in, from 0
     * @param label what it is of
     * @param href what it leads to; blank for nothing
     * @param parts in yuan, one a series
     * @param share of the whole, as text
     */
    record Bar(int level, String label, String href, List<BigDecimal> parts, String share) {

        Bar {
            parts = List.copyOf(parts);
        }

        BigDecimal amount() {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        String text() {
            return Money.wan(amount());
        }

        String text(int part) {
            return Money.wan(parts.get(part));
        }
    }

    /** Left end of a part of a bar. */
    int start(Bar bar, int part) {
        return length(extent(bar.parts().subList(0, part)));
    }

    /** Length of a part of a bar; amounts below nothing have none. */
    int length(Bar bar, int part) {
        return length(bar.parts().get(part));
    }

    private int length(BigDecimal amount) {
        BigDecimal most = bars.stream().map(bar -> extent(bar.parts())).reduce(BigDecimal.ONE, BigDecimal::max);
        return amount.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(FULL))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Whether any bar has a part of that series. */
    boolean has(int part) {
        return bars.stream().anyMatch(bar -> bar.parts().get(part).signum() != 0);
    }

    /** As far as parts reach that are drawn one behind the other. */
    private static BigDecimal extent(List<BigDecimal> parts) {
        return parts.stream().map(part -> part.max(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it shows nothing. */
    boolean isEmpty() {
        return bars.stream().allMatch(bar -> bar.amount().signum() == 0);
    }
}
