package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The ruling lines of a level page: rows of pixels that are thin, dark against what lies on both sides and long ({@link
 * RunFinder}), those that lie on each other ({@link RunStack}), pieces of one line joined, and ended at other rules ({@link
 * RuleEnds}). Rules down the page are those across the page with its axes changed. All measures are in pixels of the picture.
 */
final class RuleFinder {
    /** Strokes of characters are shorter; a title of 22 points has some of 0.3 inches. */
    private static final double SHORTEST_ACROSS_INCH = 0.35;
    /** The height of the lowest row; what is no longer and meets no rule is a stroke. */
    private static final double SHORTEST_DOWN_INCH = 0.14;
    /** A run is a piece at least; so much of a rule is one. */
    private static final double PIECE = 0.7;
    /** A rule and its soft edges are within this of its middle, a thick one within twice as much. */
    private static final double EDGE_INCH = 0.02;

    /** Gaps between pieces; between short ones, which may be strokes of characters, they must be narrower. */
    private static final double JOIN_INCH = 0.12;

    private static final double JOIN_SHORT_INCH = 0.04;
    private static final double SHORT_INCH = 0.3;

    private static final int LEAST_CONTRAST = 28;
    private static final double NOISE_SIGMAS = 2.5;

    private final double dpi;

    RuleFinder(double dpi) {
        this.dpi = dpi;
    }

    /** Horizontal rules and then vertical ones. */
    List<Rule> find(Grey page) {
        int dark = Grey.WHITE - (int) Math.max(LEAST_CONTRAST, NOISE_SIGMAS * Noise.of(page));
        return new RuleEnds(dpi)
                .ended(
                        rules(true, page, dark, SHORTEST_ACROSS_INCH * dpi),
                        rules(false, page.transposed(), dark, SHORTEST_DOWN_INCH * dpi));
    }

    /** What runs across a picture, as horizontal rules or vertical ones. */
    private List<Rule> rules(boolean horizontal, Grey picture, int dark, double shortest) {
        RunFinder finder = new RunFinder(picture, dark, EDGE_INCH * dpi, dpi);
        int thickest = (int) Math.round(4 * EDGE_INCH * dpi) + 2;
        return joined(RunStack.pieces(finder.runs(PIECE * shortest), thickest)).stream()
                .filter(piece -> piece.length() >= shortest)
                .map(piece -> piece.asRule(horizontal))
                .toList();
    }

    /** Pieces of one line become one, until nothing is left to join. */
    private List<RulePiece> joined(List<RulePiece> pieces) {
        List<RulePiece> all = pieces.stream()
                .sorted(Comparator.comparingDouble(RulePiece::from))
                .toList();
        int before = Integer.MAX_VALUE;
        while (all.size() < before) {
            before = all.size();
            all = joinedOnce(all);
        }
        return all;
    }

    private List<RulePiece> joinedOnce(List<RulePiece> pieces) {
        List<RulePiece> joined = new ArrayList<>();
        for (RulePiece piece : pieces) {
            int into = 0;
            while (into < joined.size() && !isOneLine(joined.get(into), piece)) {
                into++;
            }
            if (into == joined.size()) {
                joined.add(piece);
            } else {
                joined.set(into, joined.get(into).with(piece));
            }
        }
        return joined;
    }

    private boolean isOneLine(RulePiece a, RulePiece b) {
        double aside = Math.max(2, EDGE_INCH * dpi);
        double reach = (Math.min(a.length(), b.length()) < SHORT_INCH * dpi ? JOIN_SHORT_INCH : JOIN_INCH) * dpi;
        return Math.abs(a.at() - b.at()) <= aside && b.from() - a.to() <= reach && a.from() - b.to() <= reach;
    }
}
