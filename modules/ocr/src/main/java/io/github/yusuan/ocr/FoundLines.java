package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A page made straight, and where on it rules and lines of text are.
 *
 * @param page without its rules
 * @param ink of that page
 * @param rules in pixels
 * @param lines of cells first
 */
record FoundLines(Grey page, InkMask ink, List<Rule> rules, List<TextLine> lines) {
    private static final double MEET_INCH = 0.04;

    static FoundLines of(Grey cleaned, double dpi) {
        int threshold = Histogram.threshold(Histogram.of(cleaned));
        Grey straight = new SlopeFinder(dpi, threshold).of(cleaned).straightened(cleaned);
        List<Rule> rules = new RuleFinder(dpi).find(straight);
        Regions regions = new Regions(straight, rules, MEET_INCH * dpi);
        Grey page = regions.withoutRules(straight);
        InkMask ink = new InkMask(page, threshold, dpi);
        List<TextLine> lines = new ArrayList<>(new LineFinder(page, regions, ink, dpi).lines(regions.cells()));
        lines.addAll(new OpenText(Models.get(), page, regions, ink, dpi).lines());
        return new FoundLines(page, ink, rules, List.copyOf(lines));
    }
}
