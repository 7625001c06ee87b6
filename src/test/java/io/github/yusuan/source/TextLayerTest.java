package io.github.yusuan.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.RecognisedPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text behind a picture says of figures that were read from the picture. */
class TextLayerTest {
    private static final float SURE = 0.99f;

    /** A text at a place, each character six points wide and ten high. */
    private static List<Glyph> glyphs(String text, float x, float y, int run) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(
                    new Glyph(text.substring(i, i + 1), x + 6 * i, y, x + 6 * i + 6, y + 10, Lettering.plain(10, run)));
        }
        return glyphs;
    }

    private static RecognisedPage page(String text) {
        List<Glyph> glyphs = glyphs(text, 100, 200, 7);
        PageInk ink = new PageInk(1, 595, 842, glyphs, List.of(), List.of(), new Unread(1, 1, 0));
        return new RecognisedPage(ink, Collections.nCopies(glyphs.size(), SURE), List.of());
    }

    /** The layer has other text around, and this one nearly in the place of the figure. */
    private static TextLayer layer(String text) {
        List<Glyph> glyphs = new ArrayList<>(glyphs("208", 40, 200, 1));
        glyphs.addAll(glyphs(text, 101, 202, 2));
        glyphs.addAll(glyphs("77.00", 100, 215, 3));
        glyphs.addAll(glyphs("88.00", 100, 185, 4));
        return new TextLayer(glyphs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50 | 1,234.50 | 1 | 0",
                "1,234.50 | 1234.50 | 1 | 0",
                "1,234.50 | 1,231.50 | 0 | 1",
                "1,234.50 | 123450 | 0 | 1",
                "2040502 | 2010502 | 0 | 1",
                "1,234.50 | l,2B4.S0 | 0 | 0", // it took it for no figure
                "人员经费 | 人员经费 | 0 | 0",
                "5 | 6 | 0 | 0" // the number of a row, or a stroke
            })
    void comparesFigures(String own, String behind, int same, int other) {
        TextLayer.Compared compared = layer(behind).with(page(own));

        assertThat(compared.same()).isEqualTo(same);
        assertThat(compared.other()).isEqualTo(other);
        assertThat(compared.page().certainties()).allMatch(c -> other > 0 ? c < 0.9 : c == SURE);
    }

    @Test
    void saysNothingWhereThereIsNoLayer() {
        TextLayer.Compared compared = new TextLayer(List.of()).with(page("1,234.50"));

        assertThat(compared.words()).isEmpty();
        assertThat(compared.page()).isEqualTo(page("1,234.50"));
    }

    @Test
    void saysHowManyFiguresAreOtherwise() {
        assertThat(layer("1,231.50").with(page("1,234.50")).words())
                .isEqualTo("; the text behind it has 0 of its figures, and 1 otherwise");
    }
}
