package io.github.yusuan.office.word;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/** Reads old text documents (.doc, .wps); one page, as the file does not know where its pages end. */
public final class DocReader {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_RESULT = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char CELL_MARK = 0x07;
    private static final char LINE_BREAK = 0x0b;

    private final List<CellBlock> blocks = new ArrayList<>();
    private int tables;

    /** A reader of a document. */
    public DocReader(Input input) {
        // what stands in it is all there is to know
    }

    /**
     * Reads the document.
     *
     * @throws IOException if it is damaged
     */
    public InputDocument read(DirectoryNode root) throws IOException {
        try (HWPFDocument document = new HWPFDocument(root)) {
            Range boxes = document.getMainTextboxRange();
            paragraphs(boxes);
            paragraphs(document.getRange());
            String producer = document.getSummaryInformation() == null
                    ? ""
                    : String.valueOf(document.getSummaryInformation().getApplicationName());
            return InputDocument.of(producer.equals("null") ? "" : producer, List.of(new CellPage(blocks)));
        }
    }

    private void paragraphs(Range range) {
        int i = 0;
        while (i < range.numParagraphs()) {
            var paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                tables++;
                blocks.add(new DocTable(table, tables).read());
                i += Math.max(1, table.numParagraphs());
            } else {
                for (String line : linesOf(paragraph)) {
                    blocks.add(Paragraph.of(line));
                }
                i++;
            }
        }
    }

    /** The lines of a part of the document as a reader sees them: no codes of fields, nothing deleted or hidden. */
    static List<String> linesOf(Range range) {
        StringBuilder text = new StringBuilder();
        int codes = 0;
        for (int r = 0; r < range.numCharacterRuns(); r++) {
            CharacterRun run = range.getCharacterRun(r);
            boolean shown = !run.isVanished() && !run.isMarkedDeleted();
            for (char c : run.text().toCharArray()) {
                if (c == FIELD_BEGIN) {
                    codes++;
                } else if (c == FIELD_RESULT || c == FIELD_END && codes > 0) {
                    codes = Math.max(0, codes - 1);
                } else if (shown && codes == 0) {
                    text.append(c == LINE_BREAK || c == '\r' || c == CELL_MARK ? '\n' : c);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.toString().split("\n")) {
            String kept = line.replaceAll("[\\x00-\\x08\\x0c\\x0e-\\x1f]", "");
            if (!Blanks.strip(kept).isEmpty()) {
                lines.add(kept);
            }
        }
        return lines;
    }
}
