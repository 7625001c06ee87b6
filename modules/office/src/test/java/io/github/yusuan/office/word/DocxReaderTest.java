package io.github.yusuan.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.office.Package;
import io.github.yusuan.office.Shown;
import io.github.yusuan.office.ZippedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text documents, each with the paragraphs and cells that a reader sees. */
class DocxReaderTest {

    private static List<String> shown(String body) throws IOException {
        byte[] bytes = new Package()
                .with("[Content_Types].xml", "<Types/>")
                .with("word/document.xml", "<document><body>" + body + "</body></document>")
                .bytes();
        return Shown.by(new ZippedReader(), bytes);
    }

    private static String p(String text) {
        return "<p><r><t>" + text + "</t></r></p>";
    }

    private static String cell(String properties, String text) {
        return "<tc><tcPr>" + properties + "</tcPr>" + p(text) + "</tc>";
    }

    @Test
    void readsSpansAndVerticalMerges() throws IOException {
        assertThat(shown(p("支出总表") + "<tbl><tr>" + cell("<vMerge val='restart'/>", "科目")
                        + cell("<gridSpan val='2'/>", "支出")
                        + "</tr><tr>" + cell("<vMerge/>", "") + cell("", "基本") + cell("", "项目") + "</tr><tr>"
                        + cell("", "合计") + cell("", "1.00") + cell("", "2.00") + "</tr></tbl>"))
                .containsExactly("支出总表", "科目[2x1]|支出[1x2]|.", ".|基本|项目", "合计|1.00|2.00");
    }

    /** Some put a whole page into a table of one cell, to draw a frame around it. */
    @Test
    void readsTheTablesThatStandInTheCellsOfAnother() throws IOException {
        String inner = "<tbl><tr>" + cell("", "项目") + cell("", "金额") + "</tr><tr>" + cell("", "合计") + cell("", "5.00")
                + "</tr></tbl>";
        assertThat(shown("<tbl><tr><tc>" + p("支出总表") + inner + p("") + "</tc></tr></tbl>"))
                .containsExactly("支出总表", "项目|金额", "合计|5.00");
    }

    @Test
    void leavesOutWhatWasDeletedOrIsHidden() throws IOException {
        assertThat(shown("<tbl><tr><tc><p><del><r><delText>99</delText></r></del><ins><r><t>12</t></r></ins>"
                        + "<r><rPr><vanish/></rPr><t>77</t></r><r><t>.50</t></r></p></tc></tr>"
                        + "<tr><trPr><del/></trPr><tc><p><r><t>88</t></r></p></tc></tr></tbl>"))
                .containsExactly("12.50");
    }

    /** Behind an amount the mark would be a digit of it. */
    @Test
    void leavesOutRaisedMarksOfNotesAndWhatIsStruckOut() throws IOException {
        String raised = "<r><rPr><vertAlign val='superscript'/></rPr><t>2</t></r>";
        assertThat(shown("<p><r><rPr><strike/></rPr><t>9.99</t></r><r><rPr><strike val='0'/></rPr><t>12.50</t></r>"
                        + raised + "</p><p><r><t>300m</t></r>" + raised + "</p>"))
                .containsExactly("12.50", "300m2");
    }

    @Test
    void readsABoxOnceAndBeforeItsParagraph() throws IOException {
        assertThat(shown("<p><r><AlternateContent><Choice><drawing><txbxContent>" + p("收入总表")
                        + "</txbxContent></drawing></Choice>"
                        + "<Fallback><pict><txbxContent>" + p("收入总表")
                        + "</txbxContent></pict></Fallback></AlternateContent></r>"
                        + "<r><t>单位：元</t></r></p>"))
                .containsExactly("收入总表", "单位：元");
    }

    @Test
    void partsALineAtTabulatorsAndWideGaps() throws IOException {
        assertThat(shown("<p><r><t>部门：某局</t><tab/><t>单位：万元</t></r></p>" + p("部门：某局      单位：万元")))
                .containsExactly("部门：某局 / 单位：万元", "部门：某局 / 单位：万元");
    }

    @Test
    void goesIntoContentControls() throws IOException {
        assertThat(shown("<sdt><sdtContent><tbl><sdt><sdtContent><tr>" + cell("", "合计") + "<sdt><sdtContent>"
                        + cell("", "3") + "</sdtContent></sdt></tr></sdtContent></sdt></tbl></sdtContent></sdt>"))
                .containsExactly("合计|3");
    }
}
