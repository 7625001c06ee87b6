package io.github.yusuan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Bars with their numbers beside them.
 *
 * @param title what they show
 * @param series names of the parts of a bar, in order; empty where bars have one part
 * @param bars from the top
 * @param whole the printed total that the bars of the first level are the parts of; nothing where it is of no total
 * @param note why they are not all of it, or what is no part of it; blank for nothing to say
 */
record Chart(String title, List<String> series, List<Bar> bars, Optional<BigDecimal> whole, String note) {
    /** Length of the longest bar in the units of its drawing. */
    private static final int FULL = 1000;

    /** A chart of amounts that are no parts of a printed total. */
    Chart(String title, List<String> series, List<Bar> bars) {
        this(title, series, bars, Optional.empty(), "");
    }

    /**
     * A chart of the parts of a printed total: what its rows do not itemise, or itemise beyond it, is a bar of its own
     * that says so.
     */
    static Chart ofWhole(String title, List<String> series, List<Bar> bars, BigDecimal whole, Labels labels) {
        return ofWhole(title, series, bars, whole, bars.size(), labels);
    }

    /** The same, where the bars are sums of {@code terms} printed amounts, each of which is rounded. */
    static Chart ofWhole(
            String title, List<String> series, List<Bar> bars, BigDecimal whole, int terms, Labels labels) {
        BigDecimal gap =
                bars.stream().filter(bar -> bar.level() == 0).map(Bar::amount).reduce(whole, BigDecimal::subtract);
        if (bars.isEmpty() || gap.signum() == 0) {
            return new Chart(title, series, bars, Optional.of(whole), "");
        }
        List<BigDecimal> parts = new ArrayList<>(
                Collections.nCopies(Math.max(1, bars.get(0).parts().size()), BigDecimal.ZERO));
        parts.set(parts.size() - 1, gap);
        List<Bar> all = new ArrayList<>(bars);
        Gap said = Gap.of(gap, bars, whole, terms, labels);
        all.add(new Bar(0, said.label(), "", parts, Money.share(gap, whole), true));
        return new Chart(title, series, all, Optional.of(whole), said.why());
    }

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
     * @param gap whether it is what a printed total is more or less than its parts
     */
    record Bar(int level, String label, String href, List<BigDecimal> parts, String share, boolean gap) {

        Bar(int level, String label, String href, List<BigDecimal> parts, String share) {
            this(level, label, href, parts, share, false);
        }

        Bar {
            parts = List.copyOf(parts);
        }

        BigDecimal amount() {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** Left end of a part of a bar. */
    int start(Bar bar, int part) {
        return length(extent(bar.parts().subList(0, part)));
    }

    /** Length of a part of a bar; amounts below nothing have none, but where they are a gap. */
    int length(Bar bar, int part) {
        BigDecimal amount = bar.parts().get(part);
        return length(bar.gap() ? amount.abs() : amount);
    }

    private int length(BigDecimal amount) {
        BigDecimal most = bars.stream().map(bar -> extent(bar.parts())).reduce(BigDecimal.ONE, BigDecimal::max);
        return amount.max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(FULL))
                .divide(most, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Whether any bar has a part of that series; what is missing from a total is of none. */
    boolean has(int part) {
        return bars.stream().anyMatch(bar -> !bar.gap() && bar.parts().get(part).signum() != 0);
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
