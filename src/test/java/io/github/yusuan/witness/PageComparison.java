package io.github.yusuan.witness;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.Texts;
import io.github.yusuan.witness.PageView.Shown;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The cells of one page as read by tabula and by us: which are the same, and why the others are not. */
final class PageComparison {
    /** A cell with its text folded, without white space. */
    private record Read(Box box, String text, boolean ruled) {
        boolean isAt(Read other) {
            double shared = shared(box, other.box);
            return shared > SAME_PLACE * (area(box) + area(other.box) - shared);
        }

        boolean isSame(Read other) {
            return text.equals(other.text) && isAt(other);
        }

        boolean meets(Read other) {
            return shared(box, other.box) > PART * Math.min(area(box), area(other.box));
        }

        /** Whether the other lies inside or nowhere near. */
        boolean isApartFrom(Read other) {
            Box around = new Box(box.x0() - CLOSE_PT, box.y0() - CLOSE_PT, box.x1() + CLOSE_PT, box.y1() + CLOSE_PT);
            return shared(around, other.box) == 0 || shared(around, other.box) > 0.99 * area(other.box);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "\"%s\" at %.0f,%.0f-%.0f,%.0f", text, box.x0(), box.y0(), box.x1(), box.y1());
        }
    }

    /** Two cells are one if they share this part of what they cover together. */
    private static final double SAME_PLACE = 0.7;
    /** Part of the smaller of two cells that they must share to have to do with each other. */
    private static final double PART = 0.3;
    /** Advance boxes are not ink: a character this close to the border of its cell may be outside for tabula. */
    private static final double CLOSE_PT = 1;

    private final List<Read> theirs;
    private final List<Read> ours;
    private final Supplier<PageView> view;
    private final WitnessReport report;

    private PageComparison(List<TabulaCell> tabula, Page page, Supplier<PageView> view, WitnessReport report) {
        theirs = tabula.stream()
                .map(c -> new Read(c.box(), folded(c.text()), true))
                .toList();
        ours = readOf(page);
        this.view = view;
        this.report = report;
    }

    /** Compares and reports. */
    static void compare(List<TabulaCell> tabula, Page page, Supplier<PageView> view, WitnessReport report) {
        new PageComparison(tabula, page, view, report).run();
    }

    private static List<Read> readOf(Page page) {
        List<Read> cells = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                boolean ruled = grid.evidence() == Grid.Evidence.RULED;
                page.displayed(grid).cells().forEach(c -> cells.add(new Read(c.box(), folded(c.text()), ruled)));
            }
        }
        return cells;
    }

    private void run() {
        List<Read> unmatched = new ArrayList<>(
                ours.stream().filter(c -> c.ruled && !c.text.isEmpty()).toList());
        List<Read> other = new ArrayList<>();
        for (Read cell : theirs.stream().filter(c -> !c.text.isEmpty()).toList()) {
            if (ours.stream().anyMatch(o -> o.isSame(cell))) {
                unmatched.removeIf(o -> o.isSame(cell));
                report.same();
            } else {
                other.add(cell);
            }
        }
        other.forEach(this::explainTheirs);
        unmatched.stream().filter(c -> other.stream().noneMatch(c::meets)).forEach(this::explainOurs);
    }

    private void explainTheirs(Read cell) {
        Set<Explanation> found = EnumSet.noneOf(Explanation.class);
        ours.stream().filter(cell::isAt).forEach(our -> found.addAll(byCharacters(cell, our)));
        if (found.isEmpty() && !view.get().hasBorder(cell.box)) {
            found.add(Explanation.UNSEEN_BORDER);
        }
        if (found.isEmpty() && theirs.stream().allMatch(cell::isApartFrom)) {
            found.add(Explanation.LONE_BOX);
        }
        explain(
                found,
                "tabula reads " + cell + ", we read "
                        + ours.stream().filter(cell::meets).toList());
    }

    private void explainOurs(Read cell) {
        Set<Explanation> found = EnumSet.noneOf(Explanation.class);
        theirs.stream().filter(cell::isAt).forEach(their -> found.addAll(byCharacters(their, cell)));
        if (found.isEmpty() && !view.get().isRuled(cell.box)) {
            found.add(Explanation.OPEN_CELL);
        }
        explain(
                found,
                "we read " + cell + ", tabula reads "
                        + theirs.stream().filter(cell::meets).toList());
    }

    /** Whether the characters that only one of two cells has are those that tabula would lose or find. */
    private Set<Explanation> byCharacters(Read their, Read our) {
        Multiset<Integer> lost = difference(our.text, their.text);
        Multiset<Integer> gained = difference(their.text, our.text);
        Multiset<Integer> overhanging = HashMultiset.create();
        Multiset<Integer> hidden = HashMultiset.create();
        Set<Explanation> hiding = EnumSet.noneOf(Explanation.class);
        for (Shown shown : view.get().shown()) {
            if (shared(shown.box(), their.box) > 0) {
                List<Integer> text = characters(folded(shown.text()));
                shown.hidden().ifPresent(reason -> {
                    hidden.addAll(text);
                    hiding.add(reason);
                });
                if (!isInside(shown.box(), their.box)) {
                    overhanging.addAll(text);
                }
            }
        }
        Set<Explanation> found = EnumSet.noneOf(Explanation.class);
        if (Multisets.containsOccurrences(overhanging, lost) && Multisets.containsOccurrences(hidden, gained)) {
            if (!lost.isEmpty()) {
                found.add(Explanation.OVERHANGING_TEXT);
            }
            if (!gained.isEmpty()) {
                found.addAll(hiding);
            }
        }
        return found;
    }

    private void explain(Set<Explanation> found, String difference) {
        if (found.isEmpty()) {
            report.unexplained(difference);
        } else {
            report.explained(found);
        }
    }

    private static Multiset<Integer> difference(String a, String b) {
        return Multisets.difference(HashMultiset.create(characters(a)), HashMultiset.create(characters(b)));
    }

    private static List<Integer> characters(String text) {
        return text.chars().boxed().toList();
    }

    private static boolean isInside(Box inner, Box outer) {
        return inner.x0() > outer.x0() + CLOSE_PT
                && inner.x1() < outer.x1() - CLOSE_PT
                && inner.y0() > outer.y0() + CLOSE_PT
                && inner.y1() < outer.y1() - CLOSE_PT;
    }

    private static String folded(String text) {
        return Texts.compact(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    private static double shared(Box a, Box b) {
        double width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double area(Box box) {
        return Math.max(0.01, box.width() * box.height());
    }
}
