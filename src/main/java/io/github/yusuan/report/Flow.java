package io.github.yusuan.report;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where money comes from and where it goes to, as a drawing: streams that run together from the left and apart to the right,
 * each as thick as its amount.
 *
 * @param title what it shows
 * @param sources on the left
 * @param uses on the right
 * @param note what a part of it that no row itemises may be; blank for nothing to say
 */
record Flow(String title, Side sources, Side uses, String note) {
    /** What the money of a stream is, which is shown by its colour. */
    enum Nature {
        OWN("s0"),
        BETWEEN_LEVELS("s1"),
        DEBT("s4"),
        MOVED("s3"),
        OTHER("s2"),
        GAP("gap");

        private final String css;

        Nature(String css) {
            this.css = css;
        }

        String css() {
            return css;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One of the two sides.
     *
     * @param label what its total is called
     * @param href where its total is printed
     * @param whole the printed total
     * @param parts its streams, from the top; together the larger of the two totals
     */
    record Side(String label, String href, BigDecimal whole, List<Part> parts) {
        Side {
            parts = List.copyOf(parts);
        }

        BigDecimal sum() {
            return parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A stream.
     *
     * @param label what it is
     * @param href where it is printed; blank for what no row itemises
     * @param amount in yuan, more than nothing
     * @param nature of the money
     */
    record Part(String label, String href, BigDecimal amount, Nature nature) {
        private static final int LONGEST = 13;

        /** As much of the label as has room. */
        String shortLabel() {
            return label.length() <= LONGEST ? label : label.substring(0, LONGEST - 1) + "…";
        }
    }

    /** The larger of the two totals: as much as runs through the middle. */
    BigDecimal whole() {
        return sources.whole().max(uses.whole());
    }

    /** The natures that it has, for its key. */
    Set<Nature> natures() {
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        Stream.of(sources, uses).flatMap(side -> side.parts().stream()).forEach(part -> natures.add(part.nature()));
        return natures;
    }
}
