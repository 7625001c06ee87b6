package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.model.ProblemSink;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BlankRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DefaultRowHeightRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulBlankRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WindowTwoRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;

/** A sheet of an old workbook while its records come in; whether it shows zeros is only said behind its cells. */
final class XlsSheet {
    /** Of a height that is not the row's own. */
    private static final int DEFAULT_HEIGHT = 0x8000;

    private final String name;
    private final SSTRecord strings;
    private final XlsStyles styles;
    private final StoredValues stored = new StoredValues();
    private final SheetBuilder sheet;
    private final List<Record> cells = new ArrayList<>();
    private final List<RowRecord> rows = new ArrayList<>();
    private int defaultHeight = 0xff;
    private boolean showsZeros = true;

    XlsSheet(String name, SSTRecord strings, XlsStyles styles) {
        this.name = name;
        this.strings = strings;
        this.styles = styles;
        this.sheet = new SheetBuilder(name);
    }

    /** Takes a record of the sheet. */
    void add(Record of) {
        if (of instanceof CellValueRecordInterface || of instanceof MulBlankRecord || of instanceof StringRecord) {
            cells.add(of);
        } else if (of instanceof RowRecord row) {
            rows.add(row);
        } else if (of instanceof DefaultRowHeightRecord height) {
            defaultHeight = height.getRowHeight();
        } else if (of instanceof WindowTwoRecord window) {
            showsZeros = window.getDisplayZeros();
        } else if (of instanceof ColumnInfoRecord columns) {
            if (columns.getHidden() || columns.getColumnWidth() == 0) {
                sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
            }
        } else if (of instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress range = merged.getAreaAt(i);
                sheet.merge(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
            }
        }
    }

    /** The page of all records. */
    CellPage page(int number, SheetBudget budget, ProblemSink problems) {
        for (RowRecord row : rows) {
            int height = row.getHeight();
            int shown = (height & DEFAULT_HEIGHT) != 0 ? defaultHeight : height & ~DEFAULT_HEIGHT;
            if (row.getZeroHeight() || shown == 0) {
                sheet.hideRow(row.getRowNumber());
            }
        }
        boolean more = true;
        for (int i = 0; more && i < cells.size(); i++) {
            Record cell = cells.get(i);
            if (cell instanceof MulBlankRecord blanks) {
                addBlanks(blanks);
            } else if (cell instanceof CellValueRecordInterface value) {
                boolean holds = !(cell instanceof BlankRecord);
                more = !holds || budget.take(number);
                if (more) {
                    add(value, i + 1 < cells.size() ? cells.get(i + 1) : cell);
                }
            }
        }
        stored.report(number, problems);
        return sheet.page(number, problems);
    }

    private void addBlanks(MulBlankRecord blanks) {
        for (int i = 0; i < blanks.getNumColumns(); i++) {
            sheet.add(blanks.getRow(), blanks.getFirstColumn() + i, "", styles.look(blanks.getXFAt(i)));
        }
    }

    private void add(CellValueRecordInterface cell, Record next) {
        sheet.add(cell.getRow(), cell.getColumn(), text(cell, next), styles.look(cell.getXFIndex()));
    }

    /** @param next the record behind, which has the text of a formula */
    private String text(CellValueRecordInterface cell, Record next) {
        if (cell instanceof NumberRecord number) {
            return numeric(cell, number.getValue());
        }
        if (cell instanceof LabelSSTRecord label) {
            return shown(cell, strings.getString(label.getSSTIndex()).getString());
        }
        if (cell instanceof LabelRecord label) {
            return shown(cell, label.getValue());
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isError() ? error(value.getErrorValue()) : bool(value.getBooleanValue());
        }
        return cell instanceof FormulaRecord formula ? lastGiven(formula, next) : "";
    }

    /** What a formula gave when the book was saved. */
    private String lastGiven(FormulaRecord formula, Record next) {
        return switch (formula.getCachedResultTypeEnum()) {
            case NUMERIC -> numeric(formula, formula.getValue());
            case STRING -> shown(formula, next instanceof StringRecord text ? text.getString() : "");
            case BOOLEAN -> bool(formula.getCachedBooleanValue());
            case ERROR -> error((byte) formula.getCachedErrorValue());
            default -> "";
        };
    }

    private String shown(CellValueRecordInterface cell, String text) {
        return styles.format(cell.getXFIndex()).shown(text);
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private String numeric(CellValueRecordInterface cell, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        if (value == 0 && !showsZeros) {
            return "";
        }
        NumberFormat format = styles.format(cell.getXFIndex());
        Optional<String> exact = format.exact(value);
        if (exact.isPresent()) {
            return exact.get();
        }
        BigDecimal number = BigDecimal.valueOf(value);
        String shown = format.shown(number);
        stored.compare(() -> name + "!" + SheetBuilder.letters(cell.getColumn()) + (cell.getRow() + 1), shown, number);
        return shown;
    }
}
