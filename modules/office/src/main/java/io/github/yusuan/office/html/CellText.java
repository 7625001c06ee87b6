package io.github.yusuan.office.html;

import io.github.yusuan.input.Blanks;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of a cell, line by line. A line of blanks counts: the lines of several cells may be rows that stand side by side. */
final class CellText {
    private static final Set<String> LINES =
            Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table");

    private final InlineText text = new InlineText();

    private CellText() {}

    static List<String> linesOf(Element cell) {
        CellText reader = new CellText();
        reader.read(cell);
        List<String> lines = reader.text.take();
        return lines.stream().allMatch(line -> Blanks.strip(line).isEmpty()) ? List.of() : lines;
    }

    private void read(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                text.add(words.getWholeText());
            } else if (node instanceof Element element) {
                boolean line = LINES.contains(element.normalName());
                if (line || element.normalName().equals("br")) {
                    text.end();
                }
                read(element);
                if (line) {
                    text.end();
                }
            }
        }
    }
}
