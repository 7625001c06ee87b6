package io.github.yusuan.layout.aligned;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.page.Band;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The headings of single columns: those with no heading under them. One in the upper half of what the heading above it
 * leaves, or with a rule between it and others, mostly stands over others and is a possible one only.
 *
 * @param sure those that are, from the left
 * @param possible those that may be, from the left
 */
record HeadingLeaves(List<Segment> sure, List<Segment> possible) {
    private static final Comparator<Segment> FROM_LEFT =
            Comparator.comparingDouble(s -> s.box().centreX());

    /**
     * Those of a head.
     *
     * @param filled where the body has texts
     */
    static HeadingLeaves of(List<List<Segment>> levels, List<Rule> rules, ColumnBands filled, Work work) {
        List<Segment> all = levels.stream().flatMap(List::stream).toList();
        work.steps((long) all.size() * all.size() * (1 + rules.size()));
        double top = all.stream().mapToDouble(s -> s.box().y0()).min().orElse(0);
        double bottom = all.stream().mapToDouble(s -> s.box().y1()).max().orElse(0);
        HeadingLeaves leaves = new HeadingLeaves(new ArrayList<>(), new ArrayList<>());
        for (Segment heading : all) {
            if (isHeaded(heading, all) || standsBetween(heading, all, filled)) {
                continue;
            }
            boolean high = heading.box().centreY() < (endAbove(heading, all, top) + bottom) / 2 - heading.size() / 4;
            boolean possible = high && hasLowerOnBothSides(heading, all) || isPartedFromOthers(heading, all, rules);
            (possible ? leaves.possible : leaves.sure).add(heading);
        }
        leaves.sure.sort(FROM_LEFT);
        leaves.possible.sort(FROM_LEFT);
        return leaves;
    }

    /** A heading over others has some of them on either side of its middle. */
    private static boolean hasLowerOnBothSides(Segment heading, List<Segment> all) {
        double middle = heading.box().centreX();
        List<Segment> lower =
                all.stream().filter(s -> s.box().y0() > heading.box().centreY()).toList();
        return lower.stream().anyMatch(s -> s.box().centreX() < middle)
                && lower.stream().anyMatch(s -> s.box().centreX() > middle);
    }

    private static boolean isHeaded(Segment heading, List<Segment> all) {
        return all.stream().anyMatch(below -> below.box().y0() > heading.box().centreY() && isAbove(heading, below));
    }

    /**
     * Whether a heading stands over the white between two lower ones that it heads: the middle of both, and no column of the
     * body is its own, 比上年增减 over 金额 and %, or above headings of one column, which stand halfway down, 科目编码 over
     * 类 and 款. Figures that end before its middle stand flush right below the left one.
     */
    private static boolean standsBetween(Segment heading, List<Segment> all, ColumnBands filled) {
        List<Segment> lower =
                all.stream().filter(s -> s.box().y0() > heading.box().centreY()).toList();
        Optional<Segment> left = lower.stream()
                .filter(s -> s.box().x1() <= heading.box().x0())
                .max(Comparator.comparingDouble(s -> s.box().x1()));
        Optional<Segment> right = lower.stream()
                .filter(s -> s.box().x0() >= heading.box().x1())
                .min(Comparator.comparingDouble(s -> s.box().x0()));
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        return isAboveHalfway(heading, left.get(), right.get(), all)
                || isMiddleWithoutColumn(heading, left.get(), right.get(), filled);
    }

    private static boolean isMiddleWithoutColumn(Segment heading, Segment left, Segment right, ColumnBands filled) {
        double centre = heading.box().centreX();
        double middle = (left.box().centreX() + right.box().centreX()) / 2;
        return Math.abs(middle - centre) < heading.size()
                && filled.bands().stream()
                        .filter(band -> band.meets(heading.box()) || isWordsBetween(band, left, right))
                        .filter(band -> !band.meets(left.box()) && !band.meets(right.box()))
                        .allMatch(band -> band.figures() && band.to() <= centre);
    }

    private static boolean isWordsBetween(Band band, Segment left, Segment right) {
        return !band.figures()
                && band.from() > left.box().x1()
                && band.to() < right.box().x0();
    }

    /** Whether others stand halfway between the heading and two lower ones, of which no heading at its height is nearer. */
    private static boolean isAboveHalfway(Segment heading, Segment left, Segment right, List<Segment> all) {
        double halfway = (heading.box().centreY() + left.box().centreY()) / 2;
        return isLevel(left.box().centreY(), right)
                && all.stream().anyMatch(s -> isLevel(halfway, s))
                && all.stream()
                        .filter(s -> isLevel(heading.box().centreY(), s))
                        .noneMatch(s -> isNearer(s, heading, left) || isNearer(s, heading, right));
    }

    private static boolean isNearer(Segment one, Segment other, Segment to) {
        double at = to.box().centreX();
        return Math.abs(one.box().centreX() - at) < Math.abs(other.box().centreX() - at);
    }

    private static boolean isLevel(double height, Segment heading) {
        return Math.abs(heading.box().centreY() - height) < heading.size() / 4;
    }

    /** Whether below the heading a rule goes over headings on either side of it: no column is between them. */
    private static boolean isPartedFromOthers(Segment heading, List<Segment> all, List<Rule> rules) {
        double middle = heading.box().centreX();
        return rules.stream()
                .filter(rule -> rule.at() > heading.box().centreY() && rule.from() < middle && middle < rule.to())
                .anyMatch(rule -> {
                    List<Segment> under = all.stream()
                            .filter(s -> s.box().centreY() > rule.at()
                                    && rule.from() < s.box().centreX()
                                    && s.box().centreX() < rule.to())
                            .toList();
                    return under.stream().anyMatch(s -> s.box().x1() < middle)
                            && under.stream().anyMatch(s -> s.box().x0() > middle);
                });
    }

    /** Where the heading above ends; of the highest ones where the head begins. */
    private static double endAbove(Segment heading, List<Segment> all, double top) {
        return all.stream()
                .filter(above -> above.box().y1() < heading.box().centreY() && isAbove(above, heading))
                .mapToDouble(above -> above.box().y1())
                .reduce(top, Math::max);
    }

    private static boolean isAbove(Segment above, Segment below) {
        return below.box().x0() < above.box().x1()
                && above.box().x0() < below.box().x1();
    }
}
