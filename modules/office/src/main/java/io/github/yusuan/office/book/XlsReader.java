package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * Reads old workbooks (.xls, .et) record by record: the model that POI makes of a book takes several times as long.
 * Formulas are not calculated: what they last gave is stored with them.
 *
 * <p>First come the records of the book, then those of each sheet, each between a begin and an end; a chart on a sheet has
 * its own inside of these.
 */
public final class XlsReader {
    private final Input input;
    private final SheetBudget budget;
    private final XlsStyles styles = new XlsStyles();
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private SSTRecord strings = new SSTRecord();

    /** A reader of a workbook. */
    public XlsReader(Input input) {
        this.input = input;
        this.budget = new SheetBudget(input.problems());
    }

    /**
     * Reads all sheets.
     *
     * @throws IOException if it is damaged
     */
    public InputDocument read(DirectoryNode root) throws IOException {
        try (InputStream in = root.createDocumentInputStream(HSSFWorkbook.getWorkbookDirEntryName(root))) {
            RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
            readBook(records);
            List<CellPage> pages = new ArrayList<>();
            for (BoundSheetRecord sheet : sheets) {
                pages.add(page(sheet, pages.size() + 1, records));
            }
            return InputDocument.of("", pages);
        }
    }

    private void readBook(RecordFactoryInputStream records) {
        for (Record next = records.nextRecord();
                next != null && !(next instanceof EOFRecord);
                next = records.nextRecord()) {
            styles.add(next);
            if (next instanceof BoundSheetRecord sheet) {
                sheets.add(sheet);
            } else if (next instanceof SSTRecord texts) {
                strings = texts;
            }
        }
    }

    private CellPage page(BoundSheetRecord sheet, int number, RecordFactoryInputStream records) {
        XlsSheet read = new XlsSheet(sheet.getSheetname(), strings, styles);
        int depth = 0;
        boolean cells = true;
        for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
            if (next instanceof BOFRecord begin) {
                depth++;
                cells = depth == 1 ? begin.getType() == BOFRecord.TYPE_WORKSHEET : cells;
            } else if (next instanceof EOFRecord) {
                depth--;
                if (depth <= 0) {
                    break;
                }
            } else if (depth == 1
                    && cells) { // a chart keeps the numbers that it shows, a macro those that it works with
                read.add(next);
            }
        }
        if (sheet.isHidden() || sheet.isVeryHidden()) {
            String name = sheet.getSheetname();
            input.problems()
                    .report(Problem.ofPage(
                            ProblemCode.HIDDEN_CONTENT, number, "sheet \"" + name + "\" is hidden; it is not read"));
            return new CellPage(List.of());
        }
        return read.page(number, budget, input.problems());
    }
}
