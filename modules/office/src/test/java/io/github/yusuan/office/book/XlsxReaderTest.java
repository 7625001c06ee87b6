package io.github.yusuan.office.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.office.Package;
import io.github.yusuan.office.Shown;
import io.github.yusuan.office.ZippedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets, each with the cells that a reader sees. */
class XlsxReaderTest {
    private static final ZippedReader READER = new ZippedReader();

    private static Package book(String sheet) {
        return new Package()
                .with("[Content_Types].xml", "<Types/>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='表1' sheetId='1' r:id='rId1'/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId2' Type='x/styles' Target='styles.xml'/></Relationships>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='165' formatCode='#,##0.00'/></numFmts><fonts><font/></fonts>"
                                + "<borders><border/><border><left style='thin'/><right style='thin'/></border></borders>"
                                + "<cellXfs><xf/><xf numFmtId='165' borderId='1'/><xf borderId='1'/></cellXfs></styleSheet>")
                .with("xl/worksheets/sheet1.xml", "<worksheet>" + sheet + "</worksheet>");
    }

    private static List<String> shown(String sheet) throws IOException {
        return Shown.by(READER, book(sheet).bytes());
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr' s='2'><is><t>" + text + "</t></is></c>";
    }

    private static String number(String place, String value) {
        return "<c r='" + place + "' s='1'><v>" + value + "</v></c>";
    }

    @Test
    void showsNumbersInTheirFormats() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "合计") + number("B1", "6838.4100000000008")
                        + "</row></sheetData>"))
                .containsExactly("合计|6,838.41");
    }

    @Test
    void takesWhatAFormulaLastGave() throws IOException {
        assertThat(
                        shown(
                                "<sheetData><row r='1'>" + text("A1", "合计")
                                        + "<c r='B1' s='1'><f>SUM('[1]其他.xlsx'!A1:A9)</f><v>12.5</v></c><c r='C1' t='str'><f>\"单位：\"&amp;\"元\"</f><v>单位：元</v></c></row></sheetData>"))
                .containsExactly("合计|12.50|单位：元");
    }

    /** Behind an amount the mark would be a digit of it. */
    @Test
    void leavesOutRaisedMarksOfNotesAndWhatIsStruckOut() throws IOException {
        String runs = "<r><rPr><strike/></rPr><t>9.99</t></r><r><t>12.50</t></r>"
                + "<r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>";
        String unit = "<r><t>300m</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>";
        byte[] bytes = book("<sheetData><row r='1'><c r='A1' t='inlineStr' s='2'><is>" + runs + "</is></c>"
                        + "<c r='B1' t='s' s='2'><v>0</v></c><c r='C1' t='s' s='2'><v>1</v></c></row></sheetData>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='rId1' Type='x/worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='rId3' Type='x/sharedStrings' Target='s.xml'/></Relationships>")
                .with("xl/s.xml", "<sst><si>" + runs + "</si><si>" + unit + "</si></sst>")
                .bytes();
        assertThat(Shown.by(READER, bytes)).containsExactly("12.50|12.50|300m2");
    }

    /** A program that writes formulas knows no values of them. */
    @Test
    void tellsFormulasWithoutAValue() throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = book("<sheetData><row r='1'>" + text("A1", "合计") + "<c r='B1' s='1'><f>SUM(B2:B9)</f><v/></c>"
                        + "<c r='C1' s='1' t='str'><f>\"\"</f><v></v></c></row></sheetData>")
                .bytes();
        assertThat(Shown.by(READER, bytes, problems)).first().asString().startsWith("合计");
        assertThat(problems)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .startsWith("1 cells hold formulas")
                        .contains("B1"));
    }

    @Test
    void saysWhatToDoWithABinaryWorkbook() {
        Package binary = new Package()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/xl/workbook.bin' ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>")
                .with("xl/workbook.bin", new byte[] {(byte) 0x83, 1, 0});
        assertThatThrownBy(() -> Shown.by(READER, binary.bytes()))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageContaining("found a binary one (.xlsb); save it as .xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"macrosheet", "dialogsheet", "chartsheet"})
    void leavesOutSheetsThatAreNone(String kind) throws IOException {
        String rows = "<sheetData><row r='1'>" + number("A1", "77") + "</row></sheetData>";
        byte[] bytes = book("").with("xl/worksheets/sheet1.xml", "<" + kind + ">" + rows + "</" + kind + ">")
                .bytes();
        assertThat(Shown.by(READER, bytes)).isEmpty();
    }

    @Test
    void mergesAHeadOverColumns() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "支出") + "</row><row r='2'>" + text("A2", "基本")
                        + text("B2", "项目") + "</row></sheetData><mergeCells><mergeCell ref='A1:B1'/></mergeCells>"))
                .containsExactly("支出[1x2]|.", "基本|项目");
    }

    @Test
    void mergesAHeadOverRows() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "科目") + text("B1", "合计") + "</row><row r='2'>"
                        + text("B2", "小计") + "</row></sheetData><mergeCells><mergeCell ref='A1:A2'/></mergeCells>"))
                .containsExactly("科目[2x1]|合计", ".|小计");
    }

    @Test
    void mergesABlockOfRowsAndColumns() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "科目") + text("C1", "金额") + "</row><row r='2'>"
                        + text("C2", "小计") + "</row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>"))
                .containsExactly("科目[2x2]|.|金额", ".|.|小计");
    }

    @Test
    void mergesLabelsInTheBody() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "某局") + text("B1", "基本") + "</row><row r='2'>"
                        + text("B2", "项目") + "</row><row r='3'>" + text("B3", "合计")
                        + "</row></sheetData><mergeCells><mergeCell ref='A1:A3'/></mergeCells>"))
                .containsExactly("某局[3x1]|基本", ".|项目", ".|合计");
    }

    @Test
    void endsAMergeWithWhatIsShown() throws IOException {
        assertThat(shown("<sheetData><row r='1'>" + text("A1", "收入表") + "</row><row r='2'>" + text("A2", "项目")
                        + text("B2", "金额") + "</row></sheetData><mergeCells><mergeCell ref='A1:XFD1'/></mergeCells>"))
                .containsExactly("收入表[1x2]|.", "项目|金额");
    }

    @Test
    void leavesOutHiddenRowsAndColumnsAndSaysSo() throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = book("<cols><col min='2' max='2' hidden='1'/></cols><sheetData><row r='1'>" + text("A1", "项目")
                        + number("B1", "999") + number("C1", "1") + "</row><row r='2' hidden='1'>" + number("A2", "998")
                        + "</row><row r='3'>" + text("A3", "合计") + number("C3", "2") + "</row></sheetData>")
                .bytes();
        assertThat(Shown.by(READER, bytes, problems)).containsExactly("项目|1.00", "合计|2.00");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.HIDDEN_CONTENT);
    }

    @Test
    void hidesZerosWhereTheSheetDoes() throws IOException {
        assertThat(shown("<sheetViews><sheetView showZeros='0'/></sheetViews><sheetData><row r='1'>" + text("A1", "项目")
                        + number("B1", "0") + number("C1", "1") + "</row></sheetData>"))
                .containsExactly("项目||1.00");
    }

    @Test
    void tellsWhereACellShowsAnotherNumberThanItStores() throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = book("<sheetData><row r='1'><c r='A1' s='1'><v>68384100</v></c></row></sheetData>")
                .with(
                        "xl/styles.xml",
                        "<styleSheet><numFmts><numFmt numFmtId='165' formatCode='0!.0000'/></numFmts><fonts><font/></fonts>"
                                + "<borders><border/></borders><cellXfs><xf/><xf numFmtId='165'/></cellXfs></styleSheet>")
                .bytes();
        assertThat(Shown.by(READER, bytes, problems)).containsExactly("6838.4100");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.STORED_VALUE_DIFFERS);
    }

    @Test
    void refusesAnXmlBomb() {
        Package bomb = book("").with(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;'>]><workbook>&c;</workbook>");
        assertThatThrownBy(() -> Shown.by(READER, bomb.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason().id()).isEqualTo("corrupt"));
    }

    @Test
    void fetchesNoExternalEntity() {
        Package file = book("").with(
                        "xl/workbook.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><workbook>&b;</workbook>");
        assertThatThrownBy(() -> Shown.by(READER, file.bytes())).isInstanceOf(UnreadableInputException.class);
    }

    @Test
    void refusesAZipBomb() throws IOException {
        byte[] zeros = new byte[64 << 20];
        Package bomb = book("").with("xl/media/a.xml", zeros);
        assertThatThrownBy(() -> Shown.by(READER, bomb.bytes()))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        e -> assertThat(e.reason().id()).isEqualTo("resource-limit"));
    }

    @Test
    void survivesTenThousandMergedRegions() throws IOException {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int r = 1; r <= 10_000; r++) {
            sheet.append("<row r='")
                    .append(r)
                    .append("'>")
                    .append(text("A" + r, "x"))
                    .append("</row>");
            merges.append("<mergeCell ref='A").append(r).append(":C").append(r).append("'/>");
        }
        assertThat(shown(sheet + "</sheetData>" + merges + "</mergeCells>")).hasSize(10_000);
    }

    @Test
    void takesANumberOfAMillionDigitsForAText() throws IOException {
        String digits = "9".repeat(1_000_000);
        assertThat(shown("<sheetData><row r='1'>" + number("A1", digits) + "</row></sheetData>"))
                .containsExactly("9".repeat(32_767));
    }

    @Test
    void stopsAtTheLimitOfCellsAndSaysSo() throws IOException {
        StringBuilder sheet = new StringBuilder("<sheetData>");
        for (int r = 1; r <= 50_000; r++) {
            sheet.append("<row>").append("<c><v>1</v></c>".repeat(10)).append("</row>");
        }
        List<Problem> problems = new ArrayList<>();
        Shown.by(READER, book(sheet + "</sheetData>").bytes(), problems);
        assertThat(problems).extracting(Problem::code).contains(ProblemCode.LIMIT_REACHED);
    }
}
