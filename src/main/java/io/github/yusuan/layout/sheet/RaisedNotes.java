package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the small raised marks of notes (384.22¹) from the text behind which they stand, so that they never become part
 * of a number or a name. A raised mark behind a letter is an exponent (m²) and stays.
 */
final class RaisedNotes {
    /** A mark is set at most this large, in ems of its text. */
    private static final double MAX_SIZE = 0.8;
    /** The middle of a mark lies at least this much above that of its text, in ems of the text. */
    private static final double MIN_RISE_EM = 0.12;
    /** A mark stands no further from its text than this, in ems of the text. */
    private static final double MAX_GAP_EM = 0.35;

    /** More glyphs than this at one place are no text. */
    private static final int MAX_AT_ONE_PLACE = 8;

    private static final String MARKS = "0123456789①②③④⑤⑥⑦⑧⑨⑩*＊†[]［］()（）,，";

    private RaisedNotes() {}

    /** The marks among the glyphs of a page; empty on nearly all. */
    static List<Glyph> of(List<Glyph> glyphs, double medianSize) {
        List<Glyph> small = glyphs.stream()
                .filter(g -> g.turn() == 0 && MARKS.contains(g.text()))
                .toList();
        if (small.stream().noneMatch(g -> g.size() <= MAX_SIZE * medianSize)) {
            return List.of();
        }
        Map<Long, List<Glyph>> byPlace = new HashMap<>();
        for (Glyph glyph : glyphs) {
            List<Glyph> here = byPlace.computeIfAbsent(
                    key(glyph.x1(), glyph.centreY(), medianSize, 0, 0), k -> new ArrayList<>(2));
            if (here.size() < MAX_AT_ONE_PLACE) {
                here.add(glyph);
            }
        }
        List<Glyph> notes = new ArrayList<>();
        for (Glyph glyph : small) {
            if (glyph.size() <= MAX_SIZE * medianSize && isNote(glyph, byPlace, medianSize)) {
                notes.add(glyph);
            }
        }
        return notes;
    }

    private static boolean isNote(Glyph mark, Map<Long, List<Glyph>> byPlace, double em) {
        Glyph text = mark;
        for (int length = 0; length < 4; length++) {
            Glyph before = before(text, mark, byPlace, em);
            if (before.equals(mark)) {
                return false;
            }
            if (before.size() * MAX_SIZE >= mark.size()) {
                return carriesNote(before) && before.centreY() - mark.centreY() > MIN_RISE_EM * before.size();
            }
            text = before;
        }
        return false;
    }

    private static boolean carriesNote(Glyph glyph) {
        int last = glyph.text().codePointBefore(glyph.text().length());
        return Character.isDigit(last) || last >= 0x2e80 || last == '%' || last == ')';
    }

    /** The glyph that ends where another one begins; the mark itself where there is none. */
    private static Glyph before(Glyph glyph, Glyph mark, Map<Long, List<Glyph>> byPlace, double em) {
        Glyph best = mark;
        double least = Double.POSITIVE_INFINITY;
        for (int dx = -1; dx <= 1; dx++) {
            for (int dy = -1; dy <= 1; dy++) {
                long key = key(glyph.x0(), glyph.centreY(), em, dx, dy);
                for (Glyph other : byPlace.getOrDefault(key, List.of())) {
                    double gap = Math.abs(glyph.x0() - other.x1());
                    boolean beside = Math.abs(other.centreY() - glyph.centreY()) < 0.7 * other.size();
                    if (!other.equals(glyph) && beside && gap < MAX_GAP_EM * other.size() && gap < least) {
                        best = other;
                        least = gap;
                    }
                }
            }
        }
        return best;
    }

    private static long key(double x, double y, double em, int dx, int dy) {
        long column = (long) Math.floor(x / em) + dx;
        long row = (long) Math.floor(y / em) + dy;
        return column * 1_000_003L + row;
    }
}
