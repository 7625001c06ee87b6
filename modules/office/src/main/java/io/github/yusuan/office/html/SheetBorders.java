package io.github.yusuan.office.html;

import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which cells have borders on a page that a workbook was saved as: its one table is the whole sheet, titles and all, and
 * only borders show where its tables begin.
 */
final class SheetBorders {
    private final StyleSheet styles;

    private SheetBorders(StyleSheet styles) {
        this.styles = styles;
    }

    /** Those of a page; none where it is no sheet. */
    static Optional<SheetBorders> of(Document page, StyleSheet styles) {
        boolean sheet = page.select("meta").stream()
                .anyMatch(meta ->
                        meta.attr("content").matches("(?i)excel\\.sheet|microsoft excel.*|(libre|open)office.*"));
        return sheet ? Optional.of(new SheetBorders(styles)) : Optional.empty();
    }

    /** Whether some cell of a table has a border; else its file says nothing of them. */
    boolean showsAny(Element table) {
        return !table.attr("border").matches("[1-9].*")
                && table.select("td").stream().anyMatch(this::isBordered);
    }

    boolean isBordered(Element cell) {
        Map<String, String> declared = styles.of(cell);
        return shows(declared, "left")
                || shows(declared, "right")
                || shows(declared, "top") && shows(declared, "bottom");
    }

    private static boolean shows(Map<String, String> declared, String side) {
        String border = declared.getOrDefault("border-" + side, declared.getOrDefault("border", "none"));
        return border.matches(".*(solid|double|dashed|dotted|hairline).*");
    }
}
