package io.github.yusuan.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.office.Package;
import io.github.yusuan.office.Shown;
import io.github.yusuan.office.ZippedReader;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Text documents of OpenDocument, each with the blocks that a reader sees. */
class OdtReaderTest {

    private static List<String> shown(String text) throws IOException {
        byte[] bytes = new Package()
                .with("mimetype", "application/vnd.oasis.opendocument.text")
                .with("content.xml", "<document-content><body><text>" + text + "</text></body></document-content>")
                .bytes();
        return Shown.by(new ZippedReader(), bytes);
    }

    private static String cell(String properties, String text) {
        return "<table-cell " + properties + "><p>" + text + "</p></table-cell>";
    }

    private static String row(String... cells) {
        return "<table-row>" + String.join("", cells) + "</table-row>";
    }

    @Test
    void readsSpansAndHeadRows() throws IOException {
        assertThat(shown("<p>支出总表</p><table><table-header-rows>"
                        + row(
                                cell("number-rows-spanned='2'", "科目"),
                                cell("number-columns-spanned='2'", "支出"),
                                "<covered-table-cell/>")
                        + "</table-header-rows>" + row("<covered-table-cell/>", cell("", "基本"), cell("", "项目"))
                        + row(cell("", "合计"), cell("", "1.00"), cell("", "2.00")) + "</table>"))
                .containsExactly("支出总表", "科目[2x1]|支出[1x2]|.", ".|基本|项目", "合计|1.00|2.00");
    }

    /** Some put a whole page into a table of one cell, to draw a frame around it. */
    @Test
    void readsTheTablesThatStandInTheCellsOfAnother() throws IOException {
        String inner =
                "<table>" + row(cell("", "项目"), cell("", "金额")) + row(cell("", "合计"), cell("", "5.00")) + "</table>";
        assertThat(shown("<table><table-row><table-cell><p>支出总表</p>" + inner + "</table-cell></table-row></table>"))
                .containsExactly("支出总表", "项目|金额", "合计|5.00");
    }
}
