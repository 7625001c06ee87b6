package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Rectangle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that a page holds and does not show, as programs of scanners put it behind the picture of a page. */
final class UnseenText {
    /** A page of print has a tenth; no more is kept of what only bears witness. */
    private static final int MOST = 50_000;

    private final List<Glyph> glyphs = new ArrayList<>();

    void add(@Nullable String text, Matrix trm, double advance, int run) {
        if (text == null || text.isBlank() || advance <= 0 || glyphs.size() >= MOST) {
            return;
        }
        double size = Math.sqrt(trm.c() * trm.c() + trm.d() * trm.d());
        Rectangle box = Rectangle.between(trm.x(0, 0.86), trm.y(0, 0.86), trm.x(advance, -0.14), trm.y(advance, -0.14));
        glyphs.add(new Glyph(
                PlainCharacters.fold(text),
                (float) box.x0(),
                (float) box.y0(),
                (float) box.x1(),
                (float) box.y1(),
                Lettering.plain((float) size, run)));
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }
}
