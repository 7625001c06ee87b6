package io.github.yusuan.office.book;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads old workbooks (.xls, .et). Formulas are not calculated: what they last gave is stored with them. */
public final class XlsReader {
    /** Dates as a Chinese office shows them; the file only has their numbers. */
    private static final String OWN_FORMATS = "1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]";

    private final Input input;
    private final Map<Short, NumberFormat> formats = new HashMap<>();
    private final Map<Short, CellLook> looks = new HashMap<>();
    private final SheetBudget budget;

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
        try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
            List<CellPage> pages = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                pages.add(page(book, i));
            }
            return InputDocument.of("", pages);
        }
    }

    private CellPage page(HSSFWorkbook book, int index) {
        HSSFSheet sheet = book.getSheetAt(index);
        String name = book.getSheetName(index);
        int number = index + 1;
        if (book.getSheetVisibility(index) != SheetVisibility.VISIBLE) {
            input.problems()
                    .report(Problem.ofPage(
                            ProblemCode.HIDDEN_CONTENT, number, "sheet \"" + name + "\" is hidden; it is not read"));
            return new CellPage(List.of());
        }
        SheetBuilder built = new SheetBuilder(name);
        StoredValues stored = new StoredValues();
        int widest = 0;
        boolean more = true;
        for (Row row : sheet) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                built.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                widest = Math.max(widest, cell.getColumnIndex());
                more = more && (cell.getCellType() == CellType.BLANK || budget.take(number));
                if (more && cell instanceof HSSFCell own) {
                    add(own, sheet.isDisplayZeros(), built, stored, name);
                }
            }
        }
        for (int column = 0; column <= widest; column++) {
            if (sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0) {
                built.hideColumns(column, column);
            }
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            built.merge(range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
        }
        stored.report(number, input.problems());
        return built.page(number, input.problems());
    }

    private void add(HSSFCell cell, boolean showsZeros, SheetBuilder sheet, StoredValues stored, String name) {
        HSSFCellStyle style = cell.getCellStyle();
        NumberFormat format = formats.computeIfAbsent(style.getIndex(), i -> format(style, cell));
        CellLook look = looks.computeIfAbsent(style.getIndex(), i -> look(style, cell));
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> format.shown(cell.getRichStringCellValue().getString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> errorOf(cell);
            case NUMERIC -> numeric(cell, format, showsZeros, stored, name);
            default -> "";
        };
        sheet.add(cell.getRowIndex(), cell.getColumnIndex(), text, look);
    }

    private static String errorOf(HSSFCell cell) {
        byte code = cell.getErrorCellValue();
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }

    private static String numeric(
            HSSFCell cell, NumberFormat format, boolean showsZeros, StoredValues stored, String name) {
        double value = cell.getNumericCellValue();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "#NUM!";
        }
        if (value == 0 && !showsZeros) {
            return "";
        }
        BigDecimal number = BigDecimal.valueOf(value);
        String shown = format.shown(number);
        stored.compare(
                () -> name + "!" + SheetBuilder.letters(cell.getColumnIndex()) + (cell.getRowIndex() + 1),
                shown,
                number);
        return shown;
    }

    private static NumberFormat format(HSSFCellStyle style, HSSFCell cell) {
        int id = style.getDataFormat();
        boolean own = String.valueOf(id).matches(OWN_FORMATS);
        String code = own ? BuiltInFormats.of(id) : style.getDataFormatString();
        boolean date1904 = cell.getSheet().getWorkbook().getInternalWorkbook().isUsing1904DateWindowing();
        return NumberFormat.of(code == null ? "General" : code, date1904);
    }

    private static CellLook look(HSSFCellStyle style, HSSFCell cell) {
        boolean bold = style.getFont(cell.getSheet().getWorkbook()).getBold();
        boolean bordered = CellLook.isBordered(
                style.getBorderLeft() != BorderStyle.NONE,
                style.getBorderRight() != BorderStyle.NONE,
                style.getBorderTop() != BorderStyle.NONE,
                style.getBorderBottom() != BorderStyle.NONE);
        Alignment alignment = switch (style.getAlignment()) {
            case LEFT -> Alignment.LEFT;
            case CENTER, CENTER_SELECTION -> Alignment.CENTRE;
            case RIGHT -> Alignment.RIGHT;
            default -> Alignment.UNSAID;
        };
        return new CellLook(style.getIndention(), bold, alignment, bordered);
    }
}
