package io.github.yusuan.office.word;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.office.xml.XmlElement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads text documents of Office Open XML. Where its pages end the file does not know: it is one page. */
public final class DocxReader {
    private static final byte[] NONE = new byte[0];

    private final Map<String, byte[]> parts;
    private final List<CellBlock> blocks = new ArrayList<>();
    private int tables;

    /** A reader of the unpacked parts of a document. */
    public DocxReader(Map<String, byte[]> parts, Input input) {
        this.parts = parts;
    }

    /**
     * Reads the document.
     *
     * @throws IOException if a part is damaged
     */
    public InputDocument read() throws IOException {
        String main = parts.keySet().stream()
                .filter(name -> name.matches("word/document\\d*\\.xml"))
                .findFirst()
                .orElse("word/document.xml");
        XmlElement document = XmlElement.read(parts.getOrDefault(main, NONE));
        document.child("body").ifPresent(this::blocks);
        byte[] app = parts.getOrDefault("docProps/app.xml", NONE);
        String producer = app.length == 0
                ? ""
                : XmlElement.read(app)
                        .child("Application")
                        .map(XmlElement::text)
                        .orElse("");
        return InputDocument.of(producer.strip(), List.of(new CellPage(blocks)));
    }

    private void blocks(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt" -> child.child("sdtContent").ifPresent(this::blocks);
                case "customXml", "smartTag", "ins", "moveTo" -> blocks(child);
                case "AlternateContent" -> DocxText.chosen(child).ifPresent(this::blocks);
                default -> {}
            }
        }
    }

    /** A table whose cells hold tables only puts these at their places. */
    private void table(XmlElement table) {
        if (table.all("tbl").stream().noneMatch(DocxReader::isData)) {
            tables++;
            blocks.add(new DocxTable(table, tables).read());
            return;
        }
        for (XmlElement row : DocxTable.partsOf(table, "tr")) {
            DocxTable.partsOf(row, "tc").forEach(this::blocks);
        }
    }

    private static boolean isData(XmlElement table) {
        List<XmlElement> rows = DocxTable.partsOf(table, "tr");
        return rows.size() > 1
                && rows.stream().anyMatch(row -> DocxTable.partsOf(row, "tc").size() > 1);
    }

    /** The boxes that hang on a paragraph stand before it: titles, mostly. */
    private void paragraph(XmlElement paragraph) {
        for (XmlElement box : DocxText.boxesOf(paragraph)) {
            blocks(box);
        }
        for (String line : DocxText.of(paragraph).split("\n")) {
            if (!Blanks.strip(line).isEmpty()) {
                blocks.add(Paragraph.of(line));
            }
        }
    }
}
