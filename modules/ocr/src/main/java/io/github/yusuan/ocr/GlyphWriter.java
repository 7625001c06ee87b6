package io.github.yusuan.ocr;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the characters that were read into their places on the page. */
final class GlyphWriter {
    /** The part of an em that Chinese characters fill, and figures. */
    private static final double IDEOGRAPH_EM = 0.92;

    private static final double FIGURE_EM = 0.74;

    /** Half of the way from one to the next, and as much more as their places are uncertain: a wider gap is one. */
    private static final double HALF_OF_STEP = 0.6;

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
        double narrow = Math.min(size / 2, HALF_OF_STEP * narrowStep(crop, read));
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i).text().isBlank()) {
                continue;
            }
            double own = crop.pageX(read.get(i).x());
            double half = isNarrow(read.get(i)) ? narrow : size / 2;
            double left = i == 0
                    ? line.x0()
                    : Math.max(own - half, (crop.pageX(read.get(i - 1).x()) + own) / 2);
            double right = i == read.size() - 1
                    ? line.x1()
                    : Math.min(own + half, (own + crop.pageX(read.get(i + 1).x())) / 2);
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

    /** From the middle of a digit, letter or sign to that of the next one, mostly; without end where there are no two. */
    private static double narrowStep(Crop crop, List<ReadText.Sign> read) {
        double[] steps = IntStream.range(1, read.size())
                .filter(i -> isNarrow(read.get(i)) && isNarrow(read.get(i - 1)))
                .mapToDouble(i ->
                        crop.pageX(read.get(i).x()) - crop.pageX(read.get(i - 1).x()))
                .sorted()
                .toArray();
        return steps.length == 0 ? Double.MAX_VALUE : steps[steps.length / 2];
    }

    private static boolean isNarrow(ReadText.Sign sign) {
        int character = sign.text().codePointAt(0);
        return character < 0x80 && !sign.text().isBlank();
    }

    List<Glyph> glyphs() {
        return List.copyOf(glyphs);
    }

    List<Float> certainties() {
        return List.copyOf(certainties);
    }
}
