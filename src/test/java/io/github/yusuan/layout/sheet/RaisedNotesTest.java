package io.github.yusuan.layout.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.Lettering;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Small raised marks behind numbers and words. */
class RaisedNotesTest {

    @Test
    void tellsARaisedDigitFromTheAmountBeforeIt() {
        assertThat(notes("384.22", 6, 98)).containsExactly("1");
    }

    @Test
    void leavesASmallDigitOnTheLineInTheAmount() {
        assertThat(notes("384.2", 6, 103)).isEmpty();
    }

    @Test
    void leavesADigitOfTheSizeOfItsText() {
        assertThat(notes("384.2", 10, 98)).isEmpty();
    }

    @Test
    void leavesAnExponentBehindALetter() {
        assertThat(notes("m", 6, 98)).isEmpty();
    }

    @Test
    void takesNoFigureBesideALargeWatermarkForItsNote() {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            glyphs.add(new Glyph("本", 100, 100, 118, 118, new Lettering(18, Glyph.SKEWED, false, false, 1)));
        }
        glyphs.add(glyph("2", 119, 103, 8));
        PageInk ink = new PageInk(1, 600, 800, glyphs, List.of(), List.of(), Unread.NOTHING);
        Sheet sheet = Sheet.of(ink, Work.unhurried());

        assertThat(sheet.glyphs()).extracting(Glyph::text).containsExactly("2");
        assertThat(sheet.em()).as("that of the text").isEqualTo(8);
    }

    /** A digit of that size and top behind a text of 10 points whose top is at 100. */
    private static List<String> notes(String text, float size, float top) {
        List<Glyph> glyphs = new ArrayList<>();
        float x = 100;
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(glyph(text.substring(i, i + 1), x, 100, 10));
            x += 5;
        }
        glyphs.add(glyph("1", x, top, size));
        return RaisedNotes.of(glyphs, 10).stream().map(Glyph::text).toList();
    }

    private static Glyph glyph(String text, float x, float y, float size) {
        return new Glyph(text, x, y, x + size / 2, y + size, Lettering.plain(size, 1));
    }
}
