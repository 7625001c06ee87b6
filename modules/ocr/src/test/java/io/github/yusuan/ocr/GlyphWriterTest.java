package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters as wide as they are, in a line that is 20 pixels high. */
class GlyphWriterTest {

    private static List<Glyph> written(ReadText.Sign... signs) {
        GlyphWriter writer = new GlyphWriter(new PageFrame(200, 100, 0, 1));
        Crop crop = new Crop(200, new float[0], List.of(new double[] {0, 0}), 1);
        double right = signs[signs.length - 1].x() + 5;
        writer.add(new TextLine(0, 0, (int) right, 20, 20), crop, new ReadText(List.of(signs)));
        return writer.glyphs();
    }

    private static ReadText.Sign sign(String text, double x) {
        return new ReadText.Sign(text, x, 1);
    }

    @Test
    void leavesTheGapBetweenFiguresThatStandClose() {
        List<Glyph> glyphs = written(sign("1", 5), sign("2", 15), sign("3", 25), sign("4", 50), sign("5", 60));

        assertThat(glyphs.get(3).x0() - glyphs.get(2).x1()).isGreaterThan(10);
        assertThat(glyphs.get(1).x0()).isEqualTo(glyphs.get(0).x1());
    }

    @Test
    void writesWideFiguresWithoutGaps() {
        List<Glyph> glyphs = written(sign("1", 10), sign("2", 30), sign("3", 50));

        assertThat(glyphs.get(1).x0()).isEqualTo(glyphs.get(0).x1());
    }
}
