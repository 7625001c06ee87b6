package io.github.yusuan.ocr;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;

/** Puts the characters that were read into their places on the page. */
final class GlyphWriter {
    /** The part of an em that Chinese characters fill, and figures. */
    private static final double IDEOGRAPH_EM = 0.92;

    private static final double FIGURE_EM = 0.74;

    /** Nothing that was read from a picture is as sure as text. */
    private static final float SUREST = 0.999f;

    private final PageFrame frame;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Float> certainties = new ArrayList<>();
    private int run;

    /**
     * A writer.
     *
     * @param frame where the page lies
     */
    GlyphWriter(PageFrame frame) {
        this.frame = frame;
    }

    void add(TextLine line, Crop crop, ReadText text) {
        List<ReadText.Sign> read = text.characters();
        boolean ideographs = text.text().codePoints().anyMatch(Character::isIdeographic);
        double size = (line.y1() - line.y0()) / (ideographs ? IDEOGRAPH_EM : FIGURE_EM);
        double middle = (line.y0() + line.y1()) / 2.0;
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).text().isBlank()) {
                continue;
            }
            double own = crop.pageX(read.get(i).x());
            double left = i == 0
                    ? line.x0()
                    : Math.max(own - size / 2, (crop.pageX(read.get(i - 1).x()) + own) / 2);
            double right = i == read.size() - 1
                    ? line.x1()
                    : Math.min(own + size / 2, (own + crop.pageX(read.get(i + 1).x())) / 2);
            Box box = frame.box(left, middle - size / 2, right, middle + size / 2);
            glyphs.add(new Glyph(
                    PlainCharacters.fold(read.get(i).text()),
                    (float) box.x0(),
                    (float) box.y0(),
                    (float) box.x1(),
                    (float) box.y1(),
                    new Lettering((float) (size / frame.scale()), frame.turn(), false, false, run)));
            certainties.add(Math.min(SUREST, read.get(i).certainty()));
        }
        run++;
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    List<Float> certainties() {
        return List.copyOf(certainties);
    }
}
