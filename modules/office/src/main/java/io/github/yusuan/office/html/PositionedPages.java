package io.github.yusuan.office.html;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.Rule;
import io.github.yusuan.ink.Unread;
import io.github.yusuan.input.InkPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
    static List<InkPage> of(Document page, StyleSheet styles) {
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
        Map<String, String> style = styles.of(sized(frame));
        double width = PlacedBox.length(style, "width", DEFAULT_WIDTH_PT).orElse(DEFAULT_WIDTH_PT);
        double height = PlacedBox.length(style, "height", DEFAULT_HEIGHT_PT).orElse(DEFAULT_HEIGHT_PT);
        Map<Element, PlacedBox> boxes = new HashMap<>();
        boxes.put(frame, new PlacedBox(0, 0, width, height));
        List<Glyph> glyphs = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        PlacedText texts = new PlacedText(styles, glyphs);
        for (Element element : frame.select("p, div, span")) {
            if (!element.equals(frame) && styles.isPlaced(element) && !holdsPlaced(element, styles)) {
                Map<String, String> own = styles.of(element);
                PlacedBox around = around(element, boxes);
                if (element.hasText()) {
                    double scale = StyleSheet.scale(own);
                    double size =
                            PlacedBox.length(own, "font-size", DEFAULT_SIZE_PT).orElse(DEFAULT_SIZE_PT) * scale;
                    texts.add(element, around.left(own), around.top(own, size), size, scale);
                } else {
                    addBox(own, around.within(own), rules);
                }
            }
        }
        return new PageInk(number, (float) width, (float) height, glyphs, rules, List.of(), Unread.NOTHING);
    }

    /** The frame or the next part around it that says how large it is. */
    private Element sized(Element frame) {
        return Stream.concat(Stream.of(frame), frame.parents().stream())
                .filter(element -> styles.of(element).keySet().containsAll(Set.of("width", "height")))
                .findFirst()
                .orElse(frame);
    }

    /** The box that an element stands in: that of the next placed one around it, at last the page. */
    private PlacedBox around(Element element, Map<Element, PlacedBox> boxes) {
        Element parent = element.parent();
        while (parent != null && !boxes.containsKey(parent) && !styles.isPlaced(parent)) {
            parent = parent.parent();
        }
        if (parent == null) {
            return new PlacedBox(0, 0, DEFAULT_WIDTH_PT, DEFAULT_HEIGHT_PT);
        }
        PlacedBox known = boxes.get(parent);
        if (known != null) {
            return known;
        }
        PlacedBox box = around(parent, boxes).within(styles.of(parent));
        boxes.put(parent, box);
        return box;
    }

    private static void addBox(Map<String, String> style, PlacedBox box, List<Rule> rules) {
        double width = box.width();
        double height = box.height();
        float x = (float) box.x();
        float y = (float) box.y();
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
}
