package io.github.yusuan.office.html;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes tables of what a style sheet shows as one: pages for small screens have their rows and cells as plain parts. */
final class CssTables {
    private static final Map<String, String> TAGS =
            Map.of("table", "table", "table-row", "tr", "table-cell", "td", "table-row-group", "tbody");

    private CssTables() {}

    /** Gives the parts that are shown as tables, rows and cells their names. */
    static void name(Document page, StyleSheet styles) {
        for (Element element : page.select("div, ul, li, dl, dd, dt, span, section, p")) {
            String tag = TAGS.get(styles.of(element).getOrDefault("display", ""));
            if (tag != null) {
                element.tagName(tag);
            }
        }
    }
}
