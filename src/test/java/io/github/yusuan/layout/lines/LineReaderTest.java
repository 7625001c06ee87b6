package io.github.yusuan.layout.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glyphs of several sizes on and about one base line. */
class LineReaderTest {
    private final LineReader reader = new LineReader(LineSettings.DEFAULT, Work.unhurried());

    /** The number of a turned page runs down beside its title, a digit above, a digit on the line of the title. */
    @Test
    void smallGlyphsBesideALineCutNothingOfItOff() {
        List<Glyph> glyphs = new ArrayList<>();
        glyphs.add(glyph("3", 20, 115, 13));
        glyphs.add(glyph("6", 20, 122.2, 13));
        text(glyphs, "2025", 140, 124.9, 20);
        text(glyphs, "年市级预算表", 220, 122.1, 20);

        List<String> texts = reader.linesOf(glyphs).stream()
                .flatMap(line -> reader.cutAtWideGaps(line).stream())
                .map(reader::textOf)
                .toList();

        assertThat(texts).contains("2025年市级预算表");
    }

    /** A stamp beside the rows or a label over two of them: the digits of two rows never become one number. */
    @ParameterizedTest
    @CsvSource({"24, 107", "12, 105.5", "36, 112"})
    void aLargeGlyphBesideSeveralLinesJoinsNoneOfThem(double size, double centre) {
        List<Glyph> glyphs = new ArrayList<>();
        text(glyphs, "300.10", 100, 100, 9);
        text(glyphs, "111.20", 100, 111, 9);
        text(glyphs, "88.80", 109, 122, 9);
        glyphs.add(glyph("印", 20, centre, size));

        List<String> texts = reader.linesOf(glyphs).stream()
                .flatMap(line -> reader.cutAtWideGaps(line).stream())
                .map(reader::textOf)
                .toList();

        assertThat(texts).containsExactlyInAnyOrder("300.10", "111.20", "88.80", "印");
    }

    private static void text(List<Glyph> glyphs, String text, double x, double centre, double size) {
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(glyph(text.substring(i, i + 1), x + i * size, centre, size));
        }
    }

    private static Glyph glyph(String text, double x, double centre, double size) {
        float half = (float) size / 2;
        return new Glyph(
                text,
                (float) x,
                (float) centre - half,
                (float) (x + size),
                (float) centre + half,
                Lettering.plain((float) size, 1));
    }
}
