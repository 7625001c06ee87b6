package io.github.yusuan.office.html;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Goes through a page in its order: tables of data become tables, everything else paragraphs. */
final class BlockReader {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "center",
            "blockquote",
            "section",
            "article",
            "main",
            "header",
            "form",
            "fieldset",
            "figure",
            "hr",
            "caption",
            "address",
            "pre",
            "tr",
            "td",
            "th",
            "tbody",
            "thead",
            "tfoot",
            "details",
            "summary");

    private final TableKinds kinds = new TableKinds();
    private final List<CellBlock> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final InlineText text = new InlineText();
    private final Optional<SheetBorders> borders;
    private int tables;

    /** @param borders the borders of a page that is a sheet of a workbook */
    BlockReader(Optional<SheetBorders> borders) {
        this.borders = borders;
    }

    List<CellBlock> read(Element body) {
        children(body);
        flush();
        return blocks;
    }

    /** The lines of all texts that were read, with the blanks that are shown. */
    List<String> lines() {
        return lines;
    }

    private void children(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode words) {
                if (parent.normalName().equals("pre")) {
                    text.addAsIs(words.getWholeText());
                } else {
                    text.add(words.getWholeText());
                }
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String name = element.normalName();
        if (name.equals("style")) {
            return;
        }
        if (name.equals("br")) {
            flush();
        } else if (name.equals("table")) {
            flush();
            table(element);
        } else if (BLOCKS.contains(name)) {
            flush();
            part(name);
            children(element);
            flush();
            part(name);
        } else {
            children(element);
        }
    }

    /** A table that is typed ends with its text: another may follow at once. */
    private void part(String name) {
        if (name.equals("pre")) {
            lines.add("");
        }
    }

    private void flush() {
        for (String line : text.take()) {
            lines.add(line);
            if (!Blanks.strip(line).isEmpty()) {
                blocks.add(Paragraph.of(line));
            }
        }
    }

    private void table(Element table) {
        for (Element caption : table.children()) {
            if (caption.normalName().equals("caption")) {
                element(caption);
            }
        }
        if (kinds.isData(table)) {
            tables++;
            blocks.add(new HtmlTable(table, tables, borders).read());
            return;
        }
        for (Element row : TableKinds.rowsOf(table)) {
            layoutRow(row);
        }
    }

    /** A row of a table that only puts things at their places: its texts stand on one line, its blocks one after another. */
    private void layoutRow(Element row) {
        if (Css.hides(row.attr("style"))) {
            return;
        }
        List<Element> cells = TableKinds.cellsOf(row);
        List<String> parts = new ArrayList<>();
        boolean oneLine = true;
        for (Element cell : cells) {
            List<String> lines = CellText.linesOf(cell).stream()
                    .filter(line -> !Blanks.strip(line).isEmpty())
                    .toList();
            oneLine &= lines.size() <= 1 && cell.select("table").isEmpty();
            lines.forEach(line -> parts.addAll(Paragraph.of(line).parts()));
        }
        if (oneLine) {
            if (!parts.isEmpty()) {
                blocks.add(new Paragraph(parts));
            }
        } else {
            cells.forEach(this::element);
        }
    }
}
