package io.github.yusuan.office.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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
    void readsWhatExcelSaves() throws IOException {
        assertThat(shown("<html><head><meta name=ProgId content=Excel.Sheet></head><body><table><col width=72 span=2>"
                        + "<tr height=19><td colspan=2 class=xl70 style='mso-ignore:colspan'>支出总表</td></tr>"
                        + "<tr><td>合计</td><td x:num=\"12.50\"><span style='mso-spacerun:yes'>&nbsp;</span>12.50 </td></tr>"
                        + "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td></td><td></td></tr><![endif]>"
                        + "</table></body></html>"))
                .containsExactly("支出总表[1x2]|.", "合计|12.50");
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
