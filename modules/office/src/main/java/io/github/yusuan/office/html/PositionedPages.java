package io.github.yusuan.office.html;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.office.GlyphRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Pages that converters of PDF write: every text is an element at a place of its page, rules are thin boxes, and nothing
 * says what a table is. They become ink.
 */
final class PositionedPages {
    /** A page has some hundred texts; a web page with fewer only places some of its furniture. */
    private static final int MIN_TEXTS = 20;

    private static final double THIN_PT = 2.5;
    private static final double DEFAULT_SIZE_PT = 12;
    /** A page of A4, for one that does not say how large it is. */
    private static final double DEFAULT_WIDTH_PT = 595;

    private static final double DEFAULT_HEIGHT_PT = 842;

    private final StyleSheet styles;

    private PositionedPages(StyleSheet styles) {
        this.styles = styles;
    }

    /** The pages; none where the texts of the document do not stand at places. */
    static List<InkPage> of(Document page) {
        StyleSheet styles = StyleSheet.of(page);
        List<Element> texts = new ArrayList<>();
        long placed = 0;
        for (Element element : page.body().select("p, div, span")) {
            if (styles.isPlaced(element) && element.hasText() && !holdsPlaced(element, styles)) {
                texts.add(element);
                placed += element.text().length();
            }
        }
        boolean positioned =
                texts.size() >= MIN_TEXTS && 2 * placed > page.body().text().length();
        return positioned ? new PositionedPages(styles).pages(page.body()) : List.of();
    }

    private static boolean holdsPlaced(Element element, StyleSheet styles) {
        return element.children().stream().anyMatch(child -> styles.isPlaced(child) || holdsPlaced(child, styles));
    }

    private List<InkPage> pages(Element body) {
        List<Element> frames = new ArrayList<>();
        for (Element element : body.select("div, section")) {
            boolean holds = element.children().stream().anyMatch(styles::isPlaced);
            if (holds && element.parents().stream().noneMatch(frames::contains)) {
                frames.add(element);
            }
        }
        List<InkPage> pages = new ArrayList<>();
        for (Element frame : frames.isEmpty() ? List.of(body) : frames) {
            pages.add(new InkPage(page(frame, pages.size() + 1)));
        }
        return pages;
    }

    private PageInk page(Element frame, int number) {
        Map<String, String> style = styles.of(frame);
        double width = length(style, "width").orElse(DEFAULT_WIDTH_PT);
        double height = length(style, "height").orElse(DEFAULT_HEIGHT_PT);
        List<Glyph> glyphs = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Element element : frame.select("p, div, span")) {
            if (!element.equals(frame) && styles.isPlaced(element) && !holdsPlaced(element, styles)) {
                Map<String, String> own = styles.of(element);
                if (element.hasText()) {
                    addText(element, own, height, glyphs);
                } else {
                    addBox(own, height, rules);
                }
            }
        }
        return new PageInk(number, (float) width, (float) height, glyphs, rules, List.of(), Unread.NOTHING);
    }

    private void addText(Element element, Map<String, String> style, double pageHeight, List<Glyph> glyphs) {
        double size = length(style, "font-size").orElse(DEFAULT_SIZE_PT) * StyleSheet.scale(style);
        double x = length(style, "left").orElse(0);
        OptionalDouble top = length(style, "top");
        double y = top.isPresent()
                ? top.getAsDouble()
                : pageHeight - length(style, "bottom").orElse(0) - size;
        int run = glyphs.size();
        for (String line : CellText.linesOf(element)) {
            GlyphRun.of(line, x, y, size, run).addTo(glyphs);
            y += size * 1.2;
        }
    }

    private static void addBox(Map<String, String> style, double pageHeight, List<Rule> rules) {
        double width = length(style, "width").orElse(0);
        double height = length(style, "height").orElse(0);
        float x = (float) length(style, "left").orElse(0);
        OptionalDouble top = length(style, "top");
        float y = (float)
                (top.isPresent()
                        ? top.getAsDouble()
                        : pageHeight - length(style, "bottom").orElse(0) - height);
        if (height <= THIN_PT && width > THIN_PT) {
            rules.add(new Rule(true, (float) (y + height / 2), x, (float) (x + width), (float) height));
        } else if (width <= THIN_PT && height > THIN_PT) {
            rules.add(new Rule(false, (float) (x + width / 2), y, (float) (y + height), (float) width));
        } else if (style.keySet().stream().anyMatch(property -> property.startsWith("border"))) {
            float right = (float) (x + width);
            float bottom = (float) (y + height);
            rules.add(new Rule(true, y, x, right, 1));
            rules.add(new Rule(true, bottom, x, right, 1));
            rules.add(new Rule(false, x, y, bottom, 1));
            rules.add(new Rule(false, right, y, bottom, 1));
        }
    }

    private static OptionalDouble length(Map<String, String> style, String property) {
        String value = style.getOrDefault(property, "");
        return value.isEmpty() ? OptionalDouble.empty() : Css.points(value);
    }
}
