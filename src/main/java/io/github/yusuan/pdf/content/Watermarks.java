package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.pdf.file.WorkMeter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds upright watermarks: words that are paler than the text of the page and lie over it or over its rules, or say the
 * same all over the page. All text of that colour and size is one watermark; figures alone never are.
 */
final class Watermarks {
    private static final double PALER = 0.35;
    private static final double PALE = 0.45;
    /** A tone is usual if at least this share of the glyphs has it. */
    private static final double USUAL = 0.1;
    /** A watermark has fewer glyphs than this share of the page. */
    private static final double MOST = 0.4;
    /** At least this share of its words lies over something. */
    private static final double OVER = 0.34;
    /** A text that stands alone in its colour, that often on a page, is no part of what the page says. */
    private static final int REPEATED = 8;

    private static final int SHORTEST = 3;
    /** A word of two characters: 样本, 草案. */
    private static final int SHORTEST_CHINESE = 2;
    /** Part of a glyph's box, from each side, in which nothing is looked for. */
    private static final double MARGIN = 0.2;

    private final WorkMeter meter;

    Watermarks(WorkMeter meter) {
        this.meter = meter;
    }

    /** The glyphs, those of watermarks marked as belonging to no line. */
    List<DrawnGlyph> marked(List<DrawnGlyph> glyphs, List<Rule> rules) {
        double text = textLuma(glyphs);
        double lightest = Math.max(PALE, text + PALER);
        if (glyphs.stream().noneMatch(drawn -> isPale(drawn, lightest))) {
            return glyphs;
        }
        Map<String, List<DrawnGlyph>> pale = new TreeMap<>();
        Bands others = new Bands();
        for (int i = 0; i < glyphs.size(); i++) {
            DrawnGlyph drawn = glyphs.get(i);
            if (isPale(drawn, lightest)) {
                pale.computeIfAbsent(styleOf(drawn), style -> new ArrayList<>()).add(drawn);
            } else {
                others.add(drawn.glyph().centreY(), i);
            }
        }
        Set<String> styles = new HashSet<>();
        pale.forEach((style, words) -> {
            if (isRepeated(words) && holdWords(words)) {
                styles.add(style);
            }
        });
        pale.keySet().removeAll(styles);
        int count = pale.values().stream().mapToInt(List::size).sum();
        if (count <= MOST * glyphs.size()) {
            pale.forEach((style, words) -> {
                if (!isFigures(words) && liesOver(words, glyphs, others, rules)) {
                    styles.add(style);
                }
            });
        }
        return glyphs.stream()
                .map(g -> styles.contains(styleOf(g)) ? g.with(Glyph.SKEWED) : g)
                .toList();
    }

    private static boolean isPale(DrawnGlyph drawn, double lightest) {
        return drawn.luma() >= lightest && !drawn.glyph().pale();
    }

    /** How light the text of the page is: the darkest of its usual tones. Of a short table a watermark has more glyphs. */
    private static double textLuma(List<DrawnGlyph> glyphs) {
        int[] count = new int[21];
        glyphs.forEach(drawn -> count[Math.max(0, Math.min(20, Math.round(drawn.luma() * 20)))]++);
        int darkest = 0;
        while (darkest < 20 && count[darkest] < USUAL * glyphs.size()) {
            darkest++;
        }
        return darkest / 20.0;
    }

    private static String styleOf(DrawnGlyph drawn) {
        return Math.round(drawn.luma() * 50) + "/" + Math.round(drawn.glyph().size());
    }

    private static boolean isFigures(List<DrawnGlyph> words) {
        long digits = words.stream()
                .filter(w -> Character.isDigit(w.glyph().text().codePointAt(0)))
                .count();
        return 2 * digits >= words.size();
    }

    /** Whether there is more than figures and their unit: a date or a number may stand in a watermark. */
    private static boolean holdWords(List<DrawnGlyph> words) {
        long letters = words.stream()
                .filter(w -> Character.isLetter(w.glyph().text().codePointAt(0)))
                .map(w -> w.glyph().text())
                .distinct()
                .count();
        long ideographs = words.stream()
                .map(w -> w.glyph().text())
                .filter(text -> Character.isIdeographic(text.codePointAt(0)))
                .distinct()
                .count();
        return letters >= SHORTEST || ideographs >= SHORTEST_CHINESE;
    }

    /** One text of some characters, set so often, over and beside each other, that no table says it in its own words. */
    private static boolean isRepeated(List<DrawnGlyph> words) {
        Map<Integer, StringBuilder> runs = new TreeMap<>();
        Set<Integer> heights = new HashSet<>();
        Set<Integer> lefts = new HashSet<>();
        for (DrawnGlyph word : words) {
            Glyph glyph = word.glyph();
            StringBuilder run = runs.computeIfAbsent(glyph.run(), number -> new StringBuilder());
            if (run.isEmpty()) {
                heights.add(Math.round(glyph.centreY()));
                lefts.add(Math.round(glyph.x0()));
            }
            run.append(glyph.text());
        }
        List<String> texts = runs.values().stream().map(StringBuilder::toString).toList();
        String whole =
                texts.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        return Math.min(heights.size(), lefts.size()) > 1
                && texts.stream().filter(whole::equals).count() >= REPEATED
                && whole.length() >= SHORTEST_CHINESE
                && texts.stream().allMatch(whole::contains); // the edge of the page cuts some
    }

    private boolean liesOver(List<DrawnGlyph> words, List<DrawnGlyph> glyphs, Bands others, List<Rule> rules) {
        Set<Integer> runs = new HashSet<>();
        Set<Integer> over = new HashSet<>();
        for (DrawnGlyph word : words) {
            Glyph glyph = word.glyph();
            runs.add(glyph.run());
            if (!over.contains(glyph.run()) && (isOnGlyph(glyph, glyphs, others) || isOnRule(glyph, rules))) {
                over.add(glyph.run());
            }
        }
        return over.size() >= OVER * runs.size();
    }

    private boolean isOnGlyph(Glyph glyph, List<DrawnGlyph> glyphs, Bands others) {
        boolean[] found = new boolean[1];
        int looked = others.forEachBetween(
                glyph.y0(),
                glyph.y1(),
                number -> found[0] |= isOver(glyph, glyphs.get(number).glyph()));
        meter.operators(looked / 64);
        return found[0];
    }

    private static boolean isOver(Glyph glyph, Glyph other) {
        double dx = MARGIN * (other.x1() - other.x0());
        double dy = MARGIN * (other.y1() - other.y0());
        return glyph.x1() > other.x0() + dx
                && glyph.x0() < other.x1() - dx
                && glyph.y1() > other.y0() + 2 * dy
                && glyph.y0() < other.y1() - 2 * dy;
    }

    private boolean isOnRule(Glyph glyph, List<Rule> rules) {
        meter.operators(rules.size() / 64);
        double dx = MARGIN * (glyph.x1() - glyph.x0());
        double dy = MARGIN * (glyph.y1() - glyph.y0());
        return rules.stream()
                .anyMatch(r -> r.horizontal()
                        ? r.at() > glyph.y0() + dy
                                && r.at() < glyph.y1() - dy
                                && r.from() < glyph.x0()
                                && r.to() > glyph.x1()
                        : r.at() > glyph.x0() + dx
                                && r.at() < glyph.x1() - dx
                                && r.from() < glyph.y0()
                                && r.to() > glyph.y1());
    }
}
