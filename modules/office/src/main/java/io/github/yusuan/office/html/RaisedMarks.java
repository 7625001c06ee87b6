package io.github.yusuan.office.html;

import io.github.yusuan.office.parts.NoteMark;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes away the raised marks of notes: behind an amount they would be digits of it. What is raised in a unit (m²) stays. */
final class RaisedMarks {
    private RaisedMarks() {}

    static void remove(Document page, StyleSheet styles) {
        for (Element element : page.body().select("sup, a, span, font")) {
            boolean raised = element.normalName().equals("sup")
                    || styles.of(element).getOrDefault("vertical-align", "").matches("super|text-top");
            if (raised && element.parent() != null && isMark(element)) {
                element.remove();
            }
        }
    }

    private static boolean isMark(Element element) {
        return NoteMark.is(element.text(), before(element));
    }

    /** The text in front of an element, as far as it stands in one part with it. */
    private static String before(Element element) {
        for (Node node = element.previousSibling(); node != null; node = node.previousSibling()) {
            String text = node instanceof TextNode words
                    ? words.text().strip()
                    : node instanceof Element part ? part.text().strip() : "";
            if (!text.isEmpty()) {
                return text;
            }
        }
        Element parent = element.parent();
        return parent != null && parent.normalName().matches("span|font|a|b|strong|em|p") ? before(parent) : "";
    }
}
