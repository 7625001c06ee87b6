package io.github.yusuan.office.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Gives a body its head back: where the head of a table stays while its body scrolls, each of them is a table of its own, one
 * right after the other and as wide.
 */
final class SplitHeads {
    private SplitHeads() {}

    /** Joins such tables of a page. */
    static void join(Document page) {
        for (Element head : page.body().select("table")) {
            List<Element> rows = TableKinds.rowsOf(head);
            if (!rows.isEmpty() && rows.stream().allMatch(SplitHeads::isHeading)) {
                Element body = next(head);
                if (body != null && isBodyOf(head, body)) {
                    body.insertChildren(0, rows);
                    head.remove();
                }
            }
        }
    }

    private static boolean isHeading(Element row) {
        return TableKinds.cellsOf(row).stream()
                .allMatch(cell -> cell.normalName().equals("th"));
    }

    private static boolean isBodyOf(Element head, Element body) {
        List<Element> rows = TableKinds.rowsOf(body);
        return !rows.isEmpty()
                && rows.stream().noneMatch(SplitHeads::isHeading)
                && columns(rows.get(0)) == columns(TableKinds.rowsOf(head).get(0));
    }

    private static int columns(Element row) {
        return TableKinds.cellsOf(row).stream()
                .mapToInt(cell -> HtmlTable.span(cell, "colspan", 1))
                .sum();
    }

    /** The next table of the page, if no text stands before it. */
    private static @Nullable Element next(Element table) {
        Node node = after(table);
        while (node != null) {
            if (node instanceof TextNode text && !text.isBlank()) {
                return null;
            }
            if (node instanceof Element element && element.normalName().equals("table")) {
                return element;
            }
            node = node.childNodeSize() > 0 ? node.childNode(0) : after(node);
        }
        return null;
    }

    /** What follows a node and all that is in it. */
    private static @Nullable Node after(Node node) {
        for (Node part = node; part != null; part = part.parent()) {
            if (part.nextSibling() != null) {
                return part.nextSibling();
            }
        }
        return null;
    }
}
