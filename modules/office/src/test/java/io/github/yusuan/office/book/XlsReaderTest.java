package io.github.yusuan.office.book;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.office.OleReader;
import io.github.yusuan.office.Shown;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets of old workbooks, each with the cells that a reader sees. */
class XlsReaderTest {

    private final List<Problem> problems = new ArrayList<>();

    private List<String> shown(Consumer<HSSFWorkbook> drawn) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            drawn.accept(book);
            book.write(bytes);
            return Shown.by(new OleReader(), bytes.toByteArray(), problems);
        }
    }

    private List<String> sheet(Consumer<HSSFSheet> drawn) throws IOException {
        return shown(book -> drawn.accept(book.createSheet("表1")));
    }

    private static Cell cell(HSSFSheet sheet, int row, int column) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.createCell(column);
    }

    private static Cell number(HSSFSheet sheet, int row, int column, double value, String format) {
        Cell cell = cell(sheet, row, column);
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
        return cell;
    }

    @Test
    void showsNumbersInTheirFormats() throws IOException {
        assertThat(sheet(sheet -> {
                    number(sheet, 0, 0, 6838.4100000000008, "#,##0.00");
                    number(sheet, 0, 1, -8, "0.00");
                    number(sheet, 0, 2, 68384100, "0!.0000");
                    number(sheet, 0, 3, 2080501, "General");
                    number(sheet, 0, 4, 0.12345, "0.00%");
                    number(sheet, 0, 5, 45292, "m/d/yy");
                }))
                .containsExactly("6,838.41|-8.00|6838.4100|2080501|12.35%|2024/1/1");
    }

    @Test
    void takesWhatAFormulaLastGave() throws IOException {
        assertThat(sheet(sheet -> {
                    number(sheet, 0, 0, 12.5, "0.00");
                    cell(sheet, 0, 1).setCellFormula("A1*2");
                    cell(sheet, 0, 2).setCellFormula("\"单位：\"&\"元\"");
                    cell(sheet, 0, 3).setCellFormula("A1>1");
                    sheet.getWorkbook()
                            .getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluateAll();
                    cell(sheet, 0, 4).setCellErrorValue(FormulaError.DIV0.getCode());
                }))
                .containsExactly("12.50|25|单位：元|TRUE|#DIV/0!");
    }

    @Test
    void mergesAHeadOverColumns() throws IOException {
        assertThat(sheet(sheet -> {
                    cell(sheet, 0, 0).setCellValue("支出");
                    cell(sheet, 1, 0).setCellValue("基本");
                    cell(sheet, 1, 1).setCellValue("项目");
                    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
                }))
                .containsExactly("支出[1x2]|.", "基本|项目");
    }

    /** That a sheet shows no zeros is only said behind its cells. */
    @Test
    void leavesOutZerosThatTheSheetDoesNotShow() throws IOException {
        assertThat(sheet(sheet -> {
                    sheet.setDisplayZeros(false);
                    cell(sheet, 0, 0).setCellValue("合计");
                    number(sheet, 0, 1, 0, "0.00");
                    number(sheet, 0, 2, 7, "0.00");
                }))
                .containsExactly("合计|.|7.00");
    }

    @Test
    void tellsOfHiddenRowsColumnsAndSheets() throws IOException {
        assertThat(shown(book -> {
                    HSSFSheet sheet = book.createSheet("表1");
                    for (int row = 0; row < 3; row++) {
                        for (int column = 0; column < 3; column++) {
                            cell(sheet, row, column).setCellValue("行" + row + column);
                        }
                    }
                    sheet.getRow(1).setZeroHeight(true);
                    sheet.setColumnHidden(2, true);
                    cell(book.createSheet("表2"), 0, 0).setCellValue("草稿");
                    book.setSheetHidden(1, true);
                }))
                .containsExactly("行00|行01", "行20|行21");
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.HIDDEN_CONTENT, ProblemCode.HIDDEN_CONTENT);
    }

    /** Blank cells side by side are one record. */
    @Test
    void keepsBlankCellsThatHaveBorders() throws IOException {
        assertThat(sheet(sheet -> {
                    CellStyle bordered = sheet.getWorkbook().createCellStyle();
                    bordered.setBorderLeft(BorderStyle.THIN);
                    cell(sheet, 0, 0).setCellValue("合计");
                    for (int column = 1; column < 4; column++) {
                        cell(sheet, 0, column).setCellStyle(bordered);
                    }
                    cell(sheet, 0, 4).setCellValue("备注");
                }))
                .containsExactly("合计||||备注");
    }

    /** A picture or chart on a sheet has records of its own. */
    @Test
    void readsOnBehindADrawing() throws IOException {
        assertThat(sheet(sheet -> {
                    cell(sheet, 0, 0).setCellValue("合计");
                    sheet.createDrawingPatriarch()
                            .createTextbox(new HSSFClientAnchor(0, 0, 100, 100, (short) 1, 1, (short) 2, 2));
                    number(sheet, 1, 0, 5, "0");
                }))
                .containsExactly("合计", "5");
    }

    /** The sheet of a chart or a macro differs from another one by its first record only. */
    @ParameterizedTest
    @ValueSource(ints = {BOFRecord.TYPE_CHART, BOFRecord.TYPE_EXCEL_4_MACRO})
    void leavesOutSheetsOfChartsAndMacros(int type) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            cell(book.createSheet("表1"), 0, 0).setCellValue("合计");
            number(book.createSheet("图1"), 0, 0, 77, "0");
            book.write(out);
            byte[] bytes = out.toByteArray();
            int last = 0;
            for (int i = 0; i + 8 < bytes.length; i++) {
                boolean begins = bytes[i] == 0x09 && bytes[i + 1] == 0x08 && bytes[i + 2] == 0x10 && bytes[i + 3] == 0;
                last = begins && bytes[i + 6] == BOFRecord.TYPE_WORKSHEET ? i : last;
            }
            bytes[last + 6] = (byte) type;
            assertThat(Shown.by(new OleReader(), bytes, problems)).containsExactly("合计");
        }
    }

    @Test
    void tellsOfAnAmountThatIsShownInChineseNumerals() throws IOException {
        assertThat(sheet(sheet -> {
                    number(sheet, 0, 0, 45292, "[DBNum1][$-804]yyyy\"年\"m\"月\"");
                    number(sheet, 1, 0, 1200, "[DBNum2][$-804]General\"元整\"");
                }))
                .containsExactly("二〇二四年一月", "壹仟贰佰元整");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.AMOUNT_UNREADABLE);
            assertThat(problem.message()).contains("1 cells", "表1!A2 shows 壹仟贰佰元整");
        });
    }

    @Test
    void tellsOfAnAmountThatItsFormatChanges() throws IOException {
        sheet(sheet -> number(sheet, 0, 0, 123456.78, "0!.0000"));

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.STORED_VALUE_DIFFERS);
    }
}
