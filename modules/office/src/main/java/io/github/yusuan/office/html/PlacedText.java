package io.github.yusuan.office.html;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.input.Blanks;
import io.github.yusuan.office.parts.GlyphRun;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text at a place of its page. Converters put what stands on one line into one element, with spans as wide as the gaps
 * between its parts.
 */
final class PlacedText {
    private final StyleSheet styles;
    private final List<Glyph> glyphs;

    PlacedText(StyleSheet styles, List<Glyph> glyphs) {
        this.styles = styles;
        this.glyphs = glyphs;
    }

    /** Adds the text of an element that begins at a place. */
    void add(Element element, double x, double y, double size, double scale) {
        if (element.children().stream().anyMatch(this::isGap)) {
            parts(element, x, y, size, scale);
            return;
        }
        double top = y;
        for (String line : CellText.linesOf(element)) {
            GlyphRun.of(line, x, top, size, glyphs.size()).addTo(glyphs);
            top += size * 1.2;
        }
    }

    private boolean isGap(Element element) {
        Map<String, String> style = styles.of(element);
        return Blanks.strip(element.wholeText()).isEmpty()
                && (style.containsKey("width") || style.containsKey("margin-left"));
    }

    private double parts(Element parent, double from, double y, double size, double scale) {
        double x = from;
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                String text = words.getWholeText();
                GlyphRun.of(text, x, y, size, glyphs.size()).addTo(glyphs);
                x += text.codePoints().mapToDouble(GlyphRun::widthEm).sum() * size;
            } else if (node instanceof Element element && isGap(element)) {
                Map<String, String> style = styles.of(element);
                x += scale * PlacedBox.length(style, "width", 0).orElse(0);
                x += scale * PlacedBox.length(style, "margin-left", 0).orElse(0);
            } else if (node instanceof Element element) {
                x = parts(element, x, y, size, scale);
            }
        }
        return x;
    }
}
