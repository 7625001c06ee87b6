package io.github.yusuan.office.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.office.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that scripts and style sheets make what their reader sees. */
class ScriptedPagesTest {
    private static final String TABLE = "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>%s</td></tr></table>";

    private static List<String> shown(String css, String body) throws IOException {
        return shown(css, body, new ArrayList<>());
    }

    private static List<String> shown(String css, String body, List<Problem> problems) throws IOException {
        String html = "<html><head><style>" + css + "</style></head><body>" + body + "</body></html>";
        return Shown.by(new HtmlReader(), html.getBytes(UTF_8), problems);
    }

    /** A post of WeChat is invisible until its script has run. */
    @Test
    void readsAnArticleThatAScriptShows() throws IOException {
        List<Problem> problems = new ArrayList<>();
        String article = "<div id='js_content' style='visibility: hidden; opacity: 0;'><p>收入表</p>"
                + TABLE.formatted("5.25") + "</div><p>微信扫一扫</p>";
        assertThat(shown("", article, problems)).containsExactly("收入表", "项目|金额", "合计|5.25", "微信扫一扫");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>收入表</li><li>支出表</li></ul><div><div class=c>%s</div><div class=c style='display:none'>%s</div></div>",
                "<div><a>收入表</a><a>支出表</a></div><div class='p on'>%s</div><div class=p>%s</div>",
                "<div><button>收入表</button><button>支出表</button></div><div class=t><div class='p on'>%s</div><div class=p>%s</div></div>"
            })
    void readsThePanelsThatTabsOpen(String body) throws IOException {
        assertThat(shown(
                        ".p{display:none}.p.on{display:block}",
                        body.formatted(TABLE.formatted("5"), TABLE.formatted("7"))))
                .contains("合计|5", "合计|7");
    }

    @Test
    void aSecondEditionOfATableIsNoPanel() throws IOException {
        List<Problem> problems = new ArrayList<>();
        String body =
                "<p>收入表</p><div>" + TABLE.formatted("5") + "</div><div class=narrow>" + TABLE.formatted("5") + "</div>";
        assertThat(shown(".narrow{display:none}", body, problems)).containsExactly("收入表", "项目|金额", "合计|5");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.HIDDEN_CONTENT);
    }

    /** Behind an amount the mark would be a digit of it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.50<sup>1</sup>",
                "12.50<sup><a href='#n'>[2]</a></sup>",
                "<p><span>12.50</span><span style='vertical-align:super'>3</span></p>",
                "12.50<a href='#n'><span class=ref>①</span></a>"
            })
    void leavesOutRaisedMarksOfNotes(String amount) throws IOException {
        assertThat(shown(".ref{vertical-align:super}", TABLE.formatted(amount))).containsExactly("项目|金额", "合计|12.50");
    }

    @Test
    void keepsWhatIsRaisedInAUnit() throws IOException {
        assertThat(shown("", TABLE.formatted("300m<sup>2</sup>"))).containsExactly("项目|金额", "合计|300m2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>9.99</del> 5",
                "<span style='text-decoration:line-through'>9</span>5",
                "<span style='position:absolute;left:-9999px'>7</span>5",
                "<span style='font-size:0'>6</span>5",
                "<span class=sr>8</span>5"
            })
    void leavesOutWhatIsStruckOutOrNeverSeenAndSaysSo(String amount) throws IOException {
        List<Problem> problems = new ArrayList<>();
        String css = ".sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}";
        assertThat(shown(css, TABLE.formatted(amount), problems)).containsExactly("项目|金额", "合计|5");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.HIDDEN_CONTENT);
    }

    @Test
    void readsTheValuesOfAFormThatIsFilledIn() throws IOException {
        assertThat(shown("", TABLE.formatted("<input readonly value='5.10'><input type=hidden value=9>")))
                .containsExactly("项目|金额", "合计|5.10");
    }

    /** The head stays while the body scrolls; a column for the bar of scrolling is hidden. */
    @Test
    void joinsAHeadThatIsATableOfItsOwnWithItsBody() throws IOException {
        assertThat(
                        shown(
                                "",
                                "<div><table><thead><tr><th>项目</th><th>金额</th><th style='display:none'></th></tr></thead></table></div>"
                                        + "<div><table><tbody><tr><td>合计</td><td>5</td></tr><tr><td>其中</td><td>5</td></tr></tbody></table></div>"))
                .containsExactly("项目|金额", "合计|5", "其中|5");
    }

    @Test
    void aTextPartsAHeadFromTheNextTable() throws IOException {
        assertThat(shown(
                        "",
                        "<table><tr><th>项目</th><th>金额</th></tr><tr><th>合计</th><th>3</th></tr></table><p>支出表</p>"
                                + "<table><tr><td>合计</td><td>5</td></tr><tr><td>其中</td><td>5</td></tr></table>"))
                .containsExactly("项目|金额", "合计|3", "支出表", "合计|5", "其中|5");
    }

    @Test
    void readsAGridAsATable() throws IOException {
        assertThat(shown(
                        ".g{display:grid;grid-template-columns:2fr repeat(2, minmax(0, 1fr))}",
                        "<div class=g><div style='grid-row:span 2'>项目</div><div style='grid-column:span 2'>支出</div>"
                                + "<div>基本</div><div>项目</div><div>合计</div><div>5</div><div></div></div>"))
                .containsExactly("项目[2x1]|支出[1x2]|.", ".|基本|项目", "合计|5|");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".r{display:flex}",
                ".r{overflow:hidden}.r li{float:left}",
                ".r{margin:0}.r > li{display:inline-block;width:50%}"
            })
    void readsRowsOfPartsSideBySideAsATable(String css) throws IOException {
        assertThat(shown(
                        css,
                        "<div><ul class=r><li>项目</li><li>金额</li></ul><ul class=r><li>合计</li><li>5</li></ul>"
                                + "<ul class=r><li>其中</li><li></li></ul></div>"))
                .containsExactly("项目|金额", "合计|5", "其中|");
    }

    @Test
    void aMenuOfPartsSideBySideIsNoTable() throws IOException {
        assertThat(shown(".r{display:flex}", "<div class=r><p>首页</p><p>2026</p></div><p>收入表</p>"))
                .containsExactly("首页", "2026", "收入表");
    }

    @Test
    void readsATitleThatIsAPicture() throws IOException {
        assertThat(shown(
                        "",
                        "<a href='/'><img alt='某县人民政府'></a><p><img src='t.png' alt='2026年收入预算表'></p><p>公开<img alt='图标说明文字'></p>"
                                + TABLE.formatted("5")))
                .containsExactly("2026年收入预算表", "公开", "项目|金额", "合计|5");
    }

    @Test
    void aHeadOverABlankRowIsATable() throws IOException {
        assertThat(
                        shown(
                                "",
                                "<table><tr><td>科目</td><td>合计</td><td>备注</td></tr><tr><td></td><td></td><td></td></tr></table>"))
                .containsExactly("科目|合计|备注", "||");
    }

    @Test
    void oneRowOfAmountsIsTheRestOfATable() throws IOException {
        assertThat(shown("", "<table><tr><td>2210203</td><td>购房补贴</td><td>1.00</td><td>2,001.00</td></tr></table>"))
                .containsExactly("2210203|购房补贴|1.00|2,001.00");
    }
}
