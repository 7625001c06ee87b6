package io.github.yusuan.office.word;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;
import io.github.yusuan.office.parts.FlowTable;
import io.github.yusuan.office.xml.OdfText;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads text documents of OpenDocument; one page, as the file does not know where its pages end. */
public final class OdtReader {
    private static final byte[] NONE = new byte[0];
    private static final int MAX_SPAN = 200;
    private static final int MAX_REPEATED = 200;
    private static final double EM_PT = 10.5;

    private final Map<String, byte[]> parts;
    private final Map<String, XmlElement> styles = new HashMap<>();
    private final List<CellBlock> blocks = new ArrayList<>();
    private int tables;

    /** A reader of the unpacked parts of a document. */
    public OdtReader(Map<String, byte[]> parts, Input input) {
        this.parts = parts;
    }

    /**
     * Reads the document.
     *
     * @throws IOException if a part is damaged
     */
    public InputDocument read() throws IOException {
        XmlElement content = XmlElement.read(parts.getOrDefault("content.xml", NONE));
        content.child("automatic-styles").ifPresent(all -> {
            for (XmlElement style : all.children("style")) {
                styles.put(style.attribute("name"), style);
            }
        });
        content.path("body", "text").ifPresent(this::blocks);
        byte[] meta = parts.getOrDefault("meta.xml", NONE);
        String producer = meta.length == 0
                ? ""
                : XmlElement.read(meta).all("generator").stream()
                        .map(XmlElement::text)
                        .findFirst()
                        .orElse("");
        return InputDocument.of(producer, List.of(new CellPage(blocks)));
    }

    private void blocks(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "p", "h" -> {
                    child.all("text-box").forEach(this::blocks);
                    for (String line : OdfText.textOf(child).split("\n")) {
                        if (!Blanks.strip(line).isEmpty()) {
                            blocks.add(Paragraph.of(line));
                        }
                    }
                }
                case "table" -> {
                    if (child.all("table").stream().anyMatch(OdtReader::isData)) {
                        blocks(child); // it only puts the tables in its cells at their places
                    } else {
                        tables++;
                        blocks.add(table(child, tables));
                    }
                }
                case "tracked-changes", "forms", "sequence-decls", "annotation" -> {}
                default -> blocks(child);
            }
        }
    }

    private static boolean isData(XmlElement table) {
        List<XmlElement> rows = table.all("table-row");
        return rows.size() > 1
                && rows.stream().anyMatch(row -> row.children("table-cell").size() > 1);
    }

    private CellTable table(XmlElement table, int number) {
        FlowTable flow = new FlowTable();
        rows(table, flow, number, 1);
        return flow.table();
    }

    private int rows(XmlElement parent, FlowTable flow, int number, int from) {
        int row = from;
        for (XmlElement child : parent.children()) {
            if (child.is("table-row")) {
                for (int i = 0; i < Math.min(MAX_REPEATED, Math.max(1, child.number("number-rows-repeated", 1))); i++) {
                    flow.startRow();
                    row(child, flow, "table " + number + " row " + row);
                    row++;
                }
            } else if (child.name().matches("table-rows|table-header-rows|table-row-group")) {
                row = rows(child, flow, number, row);
            }
        }
        return row;
    }

    /** Covered cells need no place of their own: the cell over them has taken it. */
    private void row(XmlElement row, FlowTable flow, String place) {
        int index = 0;
        for (XmlElement cell : row.children("table-cell")) {
            for (int i = 0; i < Math.min(MAX_REPEATED, Math.max(1, cell.number("number-columns-repeated", 1))); i++) {
                index++;
                int high = Math.max(1, cell.number("number-rows-spanned", 1));
                int wide = Math.max(1, Math.min(MAX_SPAN, cell.number("number-columns-spanned", 1)));
                double indent = cell.child("p").map(this::indentEm).orElse(0.0);
                Style style = new Style(indent, false, Alignment.UNSAID, true);
                flow.add(high, wide, OdfText.linesOf(cell), style, place + " cell " + index);
            }
        }
    }

    private double indentEm(XmlElement paragraph) {
        XmlElement style = styles.get(paragraph.attribute("style-name"));
        if (style == null) {
            return 0;
        }
        double points = 0;
        for (String property : new String[] {"margin-left", "text-indent"}) {
            String value = style.child("paragraph-properties")
                    .map(p -> p.attribute(property))
                    .orElse("");
            if (value.matches("\\d*\\.?\\d+(in|cm|pt|mm)")) {
                double length = Double.parseDouble(value.replaceAll("[a-z]+", ""));
                points += length
                        * (value.endsWith("in") ? 72 : value.endsWith("cm") ? 28.35 : value.endsWith("mm") ? 2.835 : 1);
            }
        }
        return points / EM_PT;
    }
}
