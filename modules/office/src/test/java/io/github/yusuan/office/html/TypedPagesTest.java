package io.github.yusuan.office.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputPage;
import io.github.yusuan.input.TextPage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Pages whose tables are typed: preformatted text, in which blanks align the columns. */
class TypedPagesTest {
    private static final String TABLE = """
                    支出总表
                                            单位：万元
            科目编码  科目名称          合计    基本支出    项目支出
            201       一般公共服务    100.00       60.00       40.00
            20101     　人大事务       40.00                   40.00
            205       教育             7.50        7.50""";

    private static InputPage page(String body) throws IOException {
        byte[] html = ("<html><body>" + body + "</body></html>").getBytes(UTF_8);
        return new HtmlReader()
                .open(new Input("test.html", html, "", problem -> {}))
                .page(1);
    }

    @Test
    void keepsTheBlanksAndPartsWhatIsTypedApart() throws IOException {
        InputPage page = page("<p>云溪县信访局部门预算</p><pre>甲  1\n\n乙  2</pre><pre>丙  3<br>丁  4</pre>");

        assertThat(page).isEqualTo(new TextPage("云溪县信访局部门预算\n\n甲  1\n\n乙  2\n\n\n丙  3\n丁  4\n"));
    }

    @Test
    void aPageWithTablesBesideIsNoText() throws IOException {
        String table = "<table><tr><td>科目</td><td>合计</td></tr><tr><td>教育支出</td><td>1,234.50</td></tr></table>";

        assertThat(page(table + "<pre>2024</pre>")).isInstanceOf(CellPage.class);
    }

    @Test
    void readsItsTables() throws IOException {
        String html = "<html><body><p>云溪县信访局2024年部门预算</p><pre>" + TABLE + "</pre></body></html>";
        Disclosure read = Yusuan.read("page.html", html.getBytes(UTF_8), ReadOptions.DEFAULT);

        assertThat(read.facts())
                .extracting(Fact::code, Fact::printed)
                .contains(tuple("20101", "40.00"))
                .hasSize(7);
    }

    @Test
    void tellsTraditionalCharacters() throws IOException {
        String html = "<html><body><pre>" + TABLE.replace("支出总表", "支出總表") + "</pre></body></html>";
        Disclosure read = Yusuan.read("page.html", html.getBytes(UTF_8), ReadOptions.DEFAULT);

        assertThat(read.facts()).hasSize(7);
        assertThat(read.problems()).anyMatch(problem -> problem.code() == ProblemCode.TRADITIONAL_CHARACTERS);
    }
}
