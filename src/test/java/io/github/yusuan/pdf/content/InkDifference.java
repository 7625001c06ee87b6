package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Where two readings of one page differ, in words. PDFBox counts in floats, so places may differ by a trace. */
public final class InkDifference {
    private static final double NEAR_PT = 0.02;
    private static final String UNKNOWN = "\ufffd";

    private InkDifference() {}

    public static List<String> between(PageInk own, PageInk judge) {
        List<String> differences = new ArrayList<>();
        compare(own.glyphs(), known(own.glyphs(), judge.glyphs()), InkDifference::alike, differences);
        compare(own.rules(), judge.rules(), InkDifference::alike, differences);
        compare(own.fills(), judge.fills(), InkDifference::alike, differences);
        if (own.images() != judge.images()) {
            differences.add("images: " + own.images() + " for " + judge.images());
        }
        return differences;
    }

    /** Without the glyphs that only we can name: as blanks. */
    private static List<Glyph> known(List<Glyph> own, List<Glyph> judge) {
        List<Glyph> known = new ArrayList<>();
        for (Glyph glyph : judge) {
            int next = known.size();
            if (!glyph.text().equals(UNKNOWN) || next < own.size() && alike(own.get(next), glyph)) {
                known.add(glyph);
            }
        }
        return known;
    }

    private static <T> void compare(List<T> own, List<T> judge, BiPredicate<T, T> alike, List<String> differences) {
        int both = Math.min(own.size(), judge.size());
        int i = 0;
        while (i < both && alike.test(own.get(i), judge.get(i))) {
            i++;
        }
        if (i < Math.max(own.size(), judge.size())) {
            differences.add("at %d of %d for %d: %s for %s"
                    .formatted(
                            i,
                            own.size(),
                            judge.size(),
                            i < own.size() ? own.get(i) : "none",
                            i < judge.size() ? judge.get(i) : "none"));
        }
    }

    private static boolean alike(Glyph a, Glyph b) {
        boolean sameText =
                b.text().equals(UNKNOWN) || PdfBoxGlyphs.plain(a.text()).equals(PdfBoxGlyphs.plain(b.text()));
        return sameText
                && near(a.x0(), b.x0())
                && near(a.y0(), b.y0())
                && near(a.x1(), b.x1())
                && near(a.y1(), b.y1())
                && near(a.size(), b.size())
                && a.turn() == b.turn()
                && a.pale() == b.pale();
    }

    private static boolean alike(Rule a, Rule b) {
        return a.horizontal() == b.horizontal()
                && near(a.at(), b.at())
                && near(a.from(), b.from())
                && near(a.to(), b.to())
                && near(a.width(), b.width());
    }

    private static boolean alike(Fill a, Fill b) {
        return near(a.x0(), b.x0())
                && near(a.y0(), b.y0())
                && near(a.x1(), b.x1())
                && near(a.y1(), b.y1())
                && near(a.luma(), b.luma());
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= NEAR_PT;
    }
}
