package io.github.yusuan.ocr;

import static io.github.yusuan.ocr.FaxedFigure.BLANK;
import static io.github.yusuan.ocr.FaxedFigure.EIGHT;
import static io.github.yusuan.ocr.FaxedFigure.FIVE;
import static io.github.yusuan.ocr.FaxedFigure.FOUR;
import static io.github.yusuan.ocr.FaxedFigure.ONE;
import static io.github.yusuan.ocr.FaxedFigure.POINT;
import static io.github.yusuan.ocr.FaxedFigure.SEVEN;
import static io.github.yusuan.ocr.FaxedFigure.ZERO;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is read of figures whose thin strokes and points are lost. */
class WornFiguresTest {

    private static String read(String... signs) {
        FoundLines found = FaxedFigure.page(signs);
        TextLine line = found.lines().get(0);
        LineReader reader = new LineReader(Models.get());
        Crop crop = Crop.of(found.page(), line, found.ink());
        return new WornFigures(reader, found)
                .read(line, new FigureReader.Line(crop, reader.read(crop)))
                .orElseThrow()
                .plain();
    }

    @Test
    void aFourThatHasLostItsSlopeAndBarIsStillAFour() {
        assertThat(read(FOUR, FIVE, EIGHT, SEVEN, ZERO, POINT, ZERO, ZERO)).isEqualTo("45870.00");
    }

    @Test
    void aWholeOneStaysAOne() {
        assertThat(read(ONE, FIVE, EIGHT, SEVEN, ZERO, POINT, ZERO, ZERO)).isEqualTo("15870.00");
    }

    @Test
    void aPointIsReadByItsRoom() {
        assertThat(read(FIVE, EIGHT, SEVEN, ONE, BLANK, FIVE, ZERO)).isEqualTo("5871.50");
    }
}
