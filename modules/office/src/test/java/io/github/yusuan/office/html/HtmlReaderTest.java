package io.github.yusuan.office.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.InkPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.office.Shown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as their producers write them, each with the cells that a reader sees. */
class HtmlReaderTest {
    private static final HtmlReader READER = new HtmlReader();

    private static List<String> shown(String html) throws IOException {
        return Shown.by(READER, html.getBytes(UTF_8));
    }

    @Test
    void readsWhatWordSaves() throws IOException {
        assertThat(
                        shown(
                                "<html xmlns:o='urn:o'><head><!--[if gte mso 9]><xml><w:WordDocument/></xml><![endif]--></head>"
                                        + "<body><p class=MsoNormal><span\nlang=EN-US>2026</span><span>年部门收支\n总表</span><o:p></o:p></p>"
                                        + "<table class=MsoNormalTable><tr style='mso-yfti-irow:0'><td><p class=MsoNormal>项<span> </span>目<o:p></o:p></p></td>"
                                        + "<td><p>预算数</p></td></tr><tr><td><p style='text-indent:21.0pt'>基本支出</p></td>"
                                        + "<td><p align=right><span lang=EN-US>1,23</span><span>4.50</span></p></td></tr></table></body></html>"))
                .containsExactly("2026年部门收支总表", "项 目|预算数", "基本支出|1,234.50");
    }

    @Test
    void whatATitleWouldDoInATerminalIsNotInTheMessage() {
        assertThatThrownBy(() -> shown("<title>\u001b]0;a\u0007\u001b[31mred</title>"))
                .hasMessageContaining("red")
                .message()
                .doesNotContain("\u001b", "\u0007");
    }

    /** Excel saves a workbook of several sheets as a frame and a file for each sheet. */
    @Test
    void namesTheFirstOfTheFilesThatAPageOnlyFrames() {
        assertThatThrownBy(() -> shown("<html><head></head><frameset rows='*,39'><frame src='b.files/sheet001.htm'>"
                        + "<noframes><body><p>此页面使用了框架</p></body></noframes></frameset></html>"))
                .hasMessageContaining("b.files/sheet001.htm; give those");
    }

    @Test
    void aWebArchiveIsNoPage() {
        String archive =
                "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n<html><body>";
        assertThat(READER.kindOf(archive.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void readsWhatExcelSaves() throws IOException {
        assertThat(shown("<html><head><meta name=ProgId content=Excel.Sheet></head><body><table><col width=72 span=2>"
                        + "<tr height=19><td colspan=2 class=xl70 style='mso-ignore:colspan'>支出总表</td></tr>"
                        + "<tr><td>合计</td><td x:num=\"12.50\"><span style='mso-spacerun:yes'>&nbsp;</span>12.50 </td></tr>"
                        + "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td></tr><![endif]>"
                        + "</table></body></html>"))
                .containsExactly("支出总表[1x2]|.", "合计|12.50");
    }

    /** The table of a saved sheet is the whole sheet: its title has no border, and is no row of the table below. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=ProgId content=Excel.Sheet><style>.xl67 {border:.5pt solid windowtext;}</style>",
                "<meta name=generator content='LibreOffice 7.4.7.2 (Linux)'/><style>.xl67{border-left: 1px solid #000000}</style>"
            })
    void seesWhichRowsOfASavedSheetHaveBorders(String head) throws IOException {
        String row = "<tr><td class=xl67>%s</td><td class=xl67 style='border-top:none'>%s</td></tr>";
        String html = "<html><head>" + head + "</head><body><table border=0><tr><td colspan=2 class=xl65>支出总表</td></tr>"
                + row.formatted("项目", "金额") + row.formatted("合计", "5") + "</table></body></html>";
        var page = (CellPage) READER.open(new Input("test", html.getBytes(UTF_8), "", problem -> {}))
                .page(1);
        var table = (CellTable) page.blocks().get(0);
        assertThat(table.cells())
                .extracting(cell -> cell.style().bordered())
                .containsExactly(false, true, true, true, true);
    }

    @Test
    void readsPartsThatAreShownAsATable() throws IOException {
        assertThat(shown(
                        "<html><head><style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style></head><body>"
                                + "<p>收入表</p><div class=t><div class=r><div class=c>项目</div><div class=c>金额</div></div>"
                                + "<div class=r><div class=c>合计</div><div class=c>5</div></div></div></body></html>"))
                .containsExactly("收入表", "项目|金额", "合计|5");
    }

    @Test
    void readsWhatWpsSaves() throws IOException {
        assertThat(shown(
                        "<html><head><meta name=\"Generator\" content=\"WPS Office\"></head><body><div class=\"Section0\">"
                                + "<p class=\"MsoNormal\"><span style=\"mso-spacerun:'yes'\">部门：某局</span>"
                                + "<span style=\"mso-tab-count:1\">&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;</span><span>单位：万元</span></p>"
                                + "<div align=\"center\"><table class=\"MsoNormalTable\"><tr><td rowspan=\"2\"><p>科目</p></td><td colspan=\"2\"><p>支出</p></td></tr>"
                                + "<tr><td><p>基本</p></td><td><p>项目</p></td></tr><tr><td><p>201</p></td><td><p>1.00</p></td><td><p>&nbsp;</p></td></tr>"
                                + "</table></div></div></body></html>"))
                .containsExactly("部门：某局 / 单位：万元", "科目[2x1]|支出[1x2]|.", ".|基本|项目", "201|1.00|");
    }

    @Test
    void readsWhatLibreOfficeSaves() throws IOException {
        assertThat(
                        shown(
                                "<html><head><meta name=\"generator\" content=\"LibreOffice 7.4 (Linux)\"/></head><body>"
                                        + "<table cellspacing=\"0\" border=\"0\"><colgroup span=\"2\" width=\"85\"></colgroup>"
                                        + "<tr><td style=\"border-top: 1px solid\" colspan=2 height=\"25\" align=\"center\" valign=middle><b><font face=\"宋体\">收入表</font></b></td></tr>"
                                        + "<tr><td height=\"25\" align=\"left\"><font face=\"宋体\">　合计<br></font></td>"
                                        + "<td align=\"right\" sdval=\"1234.5\" sdnum=\"2052;0;#,##0.00\"><font face=\"宋体\">1,234.50</font></td></tr></table></body></html>"))
                .containsExactly("收入表[1x2]|.", "合计|1,234.50");
    }

    @Test
    void readsWhatAnEditorOfContentSystemsPastes() throws IOException {
        assertThat(shown(
                        "<html><body><div class=\"view TRS_UEDITOR trs_paper_default\"><p style=\"text-indent:2em\">单位：万元</p>"
                                + "<table class=\"ue-table\" interlaced=\"disabled\" align=\"center\"><tbody><tr class=\"firstRow\" style=\"height:25px\">"
                                + "<td width=\"72\" valign=\"top\" style=\"word-break: break-all;\">项&nbsp;&nbsp;目<br/></td><td>金额<br/></td></tr>"
                                + "<tr><td class=\"selectTdClass\"><p>一、基本<br/>支出</p></td><td><p style=\"text-align:right\"><span>7.5</span><span>0</span></p><p><br/></p></td></tr>"
                                + "</tbody></table></div></body></html>"))
                .containsExactly("单位：万元", "项\u00a0\u00a0目|金额", "一、基本⏎支出|7.50");
    }

    @Test
    void readsWhatASheetOfTheWebPastes() throws IOException {
        assertThat(shown(
                        "<html><body><google-sheets-html-origin><style>td {border: 1px solid #ccc;}br {mso-data-placement:same-cell;}</style>"
                                + "<table xmlns=\"http://www.w3.org/1999/xhtml\" dir=\"ltr\" border=\"1\" data-sheets-root=\"1\"><colgroup><col width=\"100\"/></colgroup><tbody>"
                                + "<tr style=\"height:21px;\"><td rowspan=\"1\" colspan=\"2\" data-sheets-value='{\"1\":2,\"2\":\"支出表\"}'>支出表</td></tr>"
                                + "<tr><td>合计</td><td data-sheets-value='{\"1\":3,\"3\":12.3456}' data-sheets-numberformat='{\"2\":\"0.00\"}'>12.35</td></tr>"
                                + "</tbody></table></google-sheets-html-origin></body></html>"))
                .containsExactly("支出表[1x2]|.", "合计|12.35");
    }

    @Test
    void findsTheArticleOfAContentSystemInALayoutTable() throws IOException {
        assertThat(
                        shown(
                                "<html><body><nav><a>首页</a></nav><table><tr><td><table><tr><td>首页</td><td>公开</td></tr></table></td></tr>"
                                        + "<tr><td width=200><ul><li>财政信息</li></ul></td><td><div class=TRS_Editor><p>收入总表</p>"
                                        + "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>8</td></tr></table></div></td></tr></table>"
                                        + "<script>var a='<table><tr><td>1</td><td>99</td></tr></table>'</script></body></html>"))
                .containsExactly("首页 / 公开", "财政信息", "收入总表", "项目|金额", "合计|8");
    }

    @Test
    void closesWhatOldEditorsLeaveOpen() throws IOException {
        assertThat(shown("<HTML><BODY><P align=center><FONT face=宋体>支出表</FONT><P><TABLE border=1><TR><TD>项目<TD>金额"
                        + "<TR><TD>合计<TD>3.20</TABLE></BODY></HTML>"))
                .containsExactly("支出表", "项目|金额", "合计|3.20");
    }

    @Test
    void readsGb2312AsWhatItIsCalledAndAsWhatItIs() throws IOException {
        String html = "<html><head><meta charset=gb2312></head><body><table><tr><td>单位</td><td>朱镕基镕</td></tr>"
                + "<tr><td>合计</td><td>1</td></tr></table></body></html>";
        assertThat(Shown.by(READER, html.getBytes(Charset.forName("GB18030")))).containsExactly("单位|朱镕基镕", "合计|1");
        assertThat(Shown.by(READER, html.getBytes(UTF_8))).containsExactly("单位|朱镕基镕", "合计|1");
    }

    @Test
    void readsUtf16WithItsMark() throws IOException {
        String html = "\ufeff<html><body><p>收入表</p></body></html>";
        byte[] bytes = html.getBytes(java.nio.charset.StandardCharsets.UTF_16LE);
        assertThat(READER.kindOf(bytes)).isPresent();
        assertThat(Shown.by(READER, bytes)).containsExactly("收入表");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutItsMark(String charset) throws IOException {
        byte[] bytes = "<html><body><p>收入表</p></body></html>".getBytes(Charset.forName(charset));
        assertThat(READER.kindOf(bytes)).isPresent();
        assertThat(Shown.by(READER, bytes)).containsExactly("收入表");
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, GB18030",
        "windows-1252, GB18030",
        "utf-8, GB18030",
        "gb2312, UTF-8",
        "big5, UTF-8",
        "big5, Big5",
        "no-such-set, GB18030",
        "'', GB18030"
    })
    void readsWhatIsThereWhateverIsDeclared(String declared, String charset) throws IOException {
        String html = "<html><head><meta http-equiv=Content-Type content='text/html; charset=" + declared
                + "'></head><body><p>2026年部份收支表</p></body></html>";
        assertThat(Shown.by(READER, html.getBytes(Charset.forName(charset)))).containsExactly("2026年部份收支表");
    }

    @Test
    void keepsToUtf8WhereAByteIsDamagedAndSaysSo() throws IOException {
        List<Problem> problems = new ArrayList<>();
        byte[] bytes = ("<html><head><meta charset=utf-8></head><body><p>" + "一般公共预算财政拨款".repeat(9)
                        + "</p><p>表</p></body></html>")
                .getBytes(UTF_8);
        bytes[bytes.length - 20] = (byte) 0xff;
        assertThat(Shown.by(READER, bytes, problems).get(0)).startsWith("一般公共预算");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNMAPPED_CHARACTERS);
    }

    @Test
    void leavesOutWhatIsHiddenAndSaysSo() throws IOException {
        List<Problem> problems = new ArrayList<>();
        String html = "<html><head><style>.gone{display:none} @media print{.seen{display:none}}</style></head><body>"
                + "<table class=gone><tr><td>项目</td><td>1</td></tr><tr><td>合计</td><td>999</td></tr></table>"
                + "<table class=seen><tr><td>项目</td><td style='display:none'>7</td><td>金额</td></tr>"
                + "<tr style='display:none'><td>合计</td><td>998</td></tr><tr><td>合计</td><td>5</td></tr></table></body></html>";
        assertThat(Shown.by(READER, html.getBytes(UTF_8), problems)).containsExactly("项目|金额", "合计|5");
        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.HIDDEN_CONTENT);
    }

    @Test
    void keepsTheIndentOfBlanks() throws IOException {
        assertThat(CellText.linesOf(org.jsoup.Jsoup.parse("<table><tr><td> &nbsp;&nbsp;　行政运行 </td></tr></table>")
                        .select("td")
                        .get(0)))
                .containsExactly("\u00a0\u00a0　行政运行");
    }

    @Test
    void endsSpansWithTheTable() throws IOException {
        assertThat(shown("<table><tr><td colspan=9>支出表</td></tr><tr><td rowspan=99>科目</td><td>金额</td></tr>"
                        + "<tr><td>4</td></tr></table>"))
                .containsExactly("支出表[1x2]|.", "科目[2x1]|金额", ".|4");
    }

    @Test
    void readsACaptionAboveItsTable() throws IOException {
        assertThat(shown("<table><caption>单位：万元</caption><thead><tr><th>项目</th><th>金额</th></tr></thead>"
                        + "<tbody><tr><td>合计</td><td>1</td></tr></tbody></table>"))
                .containsExactly("单位：万元", "项目|金额", "合计|1");
    }

    @Test
    void takesPagesOfPlacedTextsForInk() throws IOException {
        StringBuilder html = new StringBuilder(
                "<html><head><style>.f{font-size:15px}</style></head><body><div style='position:relative;width:892px;height:1262px'>");
        for (int i = 0; i < 30; i++) {
            html.append("<p class=f style='position:absolute;top:")
                    .append(100 + i * 20)
                    .append("px;left:80px'>科目")
                    .append(i)
                    .append("</p>");
        }
        html.append("</div></body></html>");
        var document = READER.open(new Input("test", html.toString().getBytes(UTF_8), "", problem -> {}));
        assertThat(document.page(1)).isInstanceOfSatisfying(InkPage.class, page -> {
            assertThat(page.ink().width()).isEqualTo(669f);
            assertThat(page.ink().glyphs().get(0).x0()).isEqualTo(60f);
            assertThat(page.ink().glyphs().get(0).text()).isEqualTo("科");
        });
    }

    @Test
    void listsLinkedFilesAndFetchesNone() throws IOException {
        String html =
                "<html><body><a href='./P020260101.xls'>附件1</a><a href='/x.html'>返回</a><a href='b.PDF?x=1'>附件2</a></body></html>";
        assertThat(READER.open(new Input("test", html.getBytes(UTF_8), "", problem -> {}))
                        .attachments())
                .containsExactly("./P020260101.xls", "b.PDF?x=1");
    }

    /** Content systems hand a file out by its number; its name stands in the text of the link. */
    @Test
    void listsFilesThatAreNamedInTheTextOfTheLink() throws IOException {
        String html = "<html><body><p>附件</p><a href='/content/download.jsp?fileid=76'>2026年部门预算表.xls</a>"
                + "<a href='/attachment.jspx?cid=12&amp;i=0' title='表.xlsx'>下载</a><a href='/go?7' download='a.pdf'>全文</a>"
                + "<a href='javascript:show()'>表.xls</a><a href='/about.html'>关于</a></body></html>";
        assertThat(READER.open(new Input("test", html.getBytes(UTF_8), "", problem -> {}))
                        .attachments())
                .containsExactly("/content/download.jsp?fileid=76", "/attachment.jspx?cid=12&i=0", "/go?7");
    }

    @Test
    void takesNoTextForAPage() {
        assertThat(READER.kindOf("收入<100万元>\t12\n".getBytes(UTF_8))).isEmpty();
        assertThat(READER.kindOf("%PDF-1.4".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void survivesTablesInTablesWithoutEnd() throws IOException {
        String html = "<table><tr><td>".repeat(20_000) + "1";
        assertThat(shown(html)).isNotNull();
    }
}
