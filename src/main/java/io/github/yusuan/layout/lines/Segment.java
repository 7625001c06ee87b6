package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.model.Box;
import io.github.yusuan.words.Numerals;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Text that stands together on a base line: what would be in one cell if there were rules.
 *
 * @param text as read
 * @param box its place
 * @param size height of its em in points
 * @param glyphs of which it is made
 */
public record Segment(String text, Box box, double size, List<Glyph> glyphs) {
    private static final Pattern LABELLED = Pattern.compile(".*[:：].+");
    /** What is printed for nothing in a column of figures. */
    private static final Pattern DASH = Pattern.compile("[-－﹣−—–/·]{1,4}");

    public boolean isNumber() {
        return Numerals.isNumber(text);
    }

    /** A number, or the dash that stands for none. */
    public boolean isFigure() {
        return isNumber() || DASH.matcher(text).matches();
    }

    public boolean isDecimal() {
        return Numerals.isDecimal(text);
    }

    /** Whether it is the rest of an amount that was wrapped inside its fraction. */
    public boolean isRestOf(Segment above) {
        return Numerals.isWrapped(Numerals.closed(above.text), Numerals.closed(text));
    }

    /** Whether it is, by its punctuation, part of a sentence. */
    public boolean isSentence() {
        boolean marked = text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || text.indexOf('；') >= 0;
        return marked && !isNumber();
    }

    /** A label with its value (单位：万元), which stands above tables and not in them. */
    public boolean isLabelled() {
        return LABELLED.matcher(text).matches();
    }

    /** This text and another one of the same cell behind or below it. */
    public Segment with(Segment other) {
        List<Glyph> all = Stream.concat(glyphs.stream(), other.glyphs.stream()).toList();
        return new Segment(text + other.text, box.union(other.box), size, all);
    }

    public static Segment of(List<Glyph> glyphs, LineReader lines) {
        Box box = glyphs.stream()
                .map(g -> new Box(g.x0(), g.y0(), g.x1(), g.y1()))
                .reduce(Box::union)
                .orElseThrow();
        return new Segment(lines.textOf(glyphs), box, glyphs.get(0).size(), glyphs);
    }
}
