package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.work.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells a heading over several columns from the first line of a wrapped one: it is in the middle of the headings on both
 * sides of what stands below it, which have nothing else above them. They would stand so, too, where all headings are at
 * the foot of their cells: that the head does not set them there is shown by one that stands alone further up, or by
 * another heading over the white between two.
 */
final class GroupHeadings {
    /** Headings that differ in height by less than this, in ems, are of one level. */
    private static final double SAME_HEIGHT_EM = 0.1;

    private final List<Segment> all;
    private final List<Segment> alone;
    private final double middle;
    private final Work work;

    /** Those of a head, by the lines of all its headings. */
    GroupHeadings(List<Segment> all, Work work) {
        this.all = all;
        this.work = work;
        work.steps((long) all.size() * all.size());
        this.alone = all.stream().filter(this::isAlone).toList();
        double top = all.stream().mapToDouble(s -> s.box().y0()).min().orElse(0);
        double bottom = all.stream().mapToDouble(s -> s.box().y1()).max().orElse(0);
        this.middle = (top + bottom) / 2;
    }

    /** Whether a heading stands over the neighbours of the text below it too. */
    boolean isGroup(Segment above, Segment text) {
        work.steps(all.size());
        return standsBetweenTopmost(above, text)
                && (alone.stream().anyMatch(s -> isUp(s, text))
                        || all.stream().anyMatch(s -> isLevel(s, above) && standsOverWhite(s, text)));
    }

    /** Whether the next headings on both sides of a text, as high as it or half a line lower, have their middle there. */
    private boolean standsBetweenTopmost(Segment above, Segment text) {
        Optional<Segment> left = leftOf(text.box().x0(), text);
        Optional<Segment> right = rightOf(text.box().x1(), text);
        return left.isPresent()
                && right.isPresent()
                && isMiddle(above, left.get(), right.get())
                && isTopmost(left.get())
                && isTopmost(right.get())
                && Stream.of(left.get(), right.get()).noneMatch(beside -> goesDown(beside, left.get(), right.get()));
    }

    private Optional<Segment> leftOf(double x, Segment text) {
        return all.stream()
                .filter(s -> s.box().x1() <= x && isBeside(s, text))
                .max(Comparator.comparingDouble(s -> s.box().x1()));
    }

    private Optional<Segment> rightOf(double x, Segment text) {
        return all.stream()
                .filter(s -> s.box().x0() >= x && isBeside(s, text))
                .min(Comparator.comparingDouble(s -> s.box().x0()));
    }

    private static boolean isBeside(Segment other, Segment text) {
        return other.box().centreY() > text.box().centreY() - SAME_HEIGHT_EM * text.size()
                && other.box().y0() < text.box().y1();
    }

    private static boolean isMiddle(Segment heading, Segment left, Segment right) {
        double between = (left.box().centreX() + right.box().centreX()) / 2;
        return Math.abs(heading.box().centreX() - between) < heading.size();
    }

    private boolean isTopmost(Segment heading) {
        return all.stream().noneMatch(other -> AlignedGridBuilder.isCentred(other, heading));
    }

    /** Whether a heading is alone in the middle of the head, as others are beside these two: it goes down beside a group. */
    private boolean goesDown(Segment heading, Segment left, Segment right) {
        return isHalfway(heading)
                && alone.contains(heading)
                && alone.stream()
                        .filter(other -> isLevel(other, heading))
                        .anyMatch(other -> !other.equals(left) && !other.equals(right));
    }

    private boolean isUp(Segment heading, Segment text) {
        return isHalfway(heading) || heading.box().centreY() < text.box().centreY() - text.size() / 4;
    }

    private boolean isHalfway(Segment heading) {
        return Math.abs(heading.box().centreY() - middle) < heading.size() / 4;
    }

    private boolean isAlone(Segment heading) {
        return all.stream()
                .noneMatch(other -> !other.equals(heading)
                        && other.box().x0() < heading.box().x1()
                        && heading.box().x0() < other.box().x1());
    }

    private static boolean isLevel(Segment one, Segment other) {
        return Math.abs(one.box().centreY() - other.box().centreY()) < SAME_HEIGHT_EM * other.size();
    }

    /** Whether the middle of a heading is in the white between two that stand beside a text. */
    private boolean standsOverWhite(Segment heading, Segment text) {
        double centre = heading.box().centreX();
        return leftOf(centre, text).isPresent()
                && rightOf(centre, text).isPresent()
                && all.stream()
                        .filter(s -> isBeside(s, text))
                        .noneMatch(
                                s -> s.box().x0() < centre && centre < s.box().x1());
    }
}
