package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.UnreadableInputException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contents name must be there, and what adds up by the form must add up. */
class ListedTablesTest {
    private static final String DOCUMENT = """
            青云市某局2024年部门预算

            目录
            一、收入总表|2
            二、“三公”经费支出表|3
            三、国有资本经营预算支出表|4

            收入总表
            单位：万元
            科目编码|科目名称|合计|一般公共预算拨款收入|其他收入
            |合计|12.00|10.00|2.00
            201|一般公共服务支出|12.00|10.00|2.00

            国有资本经营预算支出表
            单位：万元
            科目编码|科目名称|合计|基本支出|项目支出
            ||||
            """;

    @Test
    void reportsACoreTableThatOnlyTheContentsHave() {
        assertThat(problems(DOCUMENT, ProblemCode.LISTED_TABLE_MISSING))
                .extracting(Problem::message)
                .containsExactly("the contents list \"二、“三公”经费支出表\", found no table of the kind three-public");
    }

    @Test
    void missesNoTableOfAGovernmentThatStandsUnderTheListedTitle() throws UnreadableInputException {
        Disclosure read = Yusuan.read(Path.of("testdata/gov-budget-text/gov-budget-text.txt"));

        assertThat(read.problems()).extracting(Problem::code).doesNotContain(ProblemCode.LISTED_TABLE_MISSING);
    }

    /** 附表1：, 1、 and quotation marks are no part of what a table is called. */
    @Test
    void findsATableWhoseTitleTheContentsNumber() {
        String government = """
                青云县2025年预算草案

                目录
                1、2025年全县一般公共预算收入表|2
                附表2：2025年全县一般公共预算支出表|3
                （03表）2025年全县政府性基金预算支出表|4

                2025年全县一般公共预算收入表
                单位：万元
                项目|2025年预算数
                税收收入|10
                非税收入|5

                2025年全县一般公共预算支出表
                单位：万元
                项目|2025年预算数
                一般公共服务支出|10
                教育支出|5

                2025年全县政府性基金预算支出表
                单位：万元
                项目|2025年预算数
                城乡社区支出|10
                其他支出|5
                """;

        assertThat(problems(government, ProblemCode.LISTED_TABLE_MISSING)).isEmpty();
    }

    @Test
    void reportsABindingIdentityThatFailsWithBothSides() {
        List<Problem> found =
                problems(DOCUMENT.replace("201|一般公共服务支出|12.00", "201|一般公共服务支出|13.00"), ProblemCode.IDENTITY_FAILED);

        assertThat(found)
                .extracting(Problem::message)
                .containsExactly(
                        "code 201 (total) is 10000 yuan more than the columns that it sums"
                                + " / 科目 201（合计）比所汇总的各栏之和多 10000 元"
                                + " [T2.row, 201 total: expected 120000, found 130000, difference 10000 yuan]",
                        "合计 (total) is 10000 yuan less than its parts / 合计比其各组成部分之和少 10000 元"
                                + " [T2.tree, 合计 total: expected 130000, found 120000, difference -10000 yuan]");
        assertThat(found).extracting(Problem::tableSeq).containsOnly(1);
        assertThat(found).extracting(Problem::row).containsExactly(2, 1);
        assertThat(problems(DOCUMENT, ProblemCode.IDENTITY_FAILED)).isEmpty();
    }

    private static List<Problem> problems(String document, ProblemCode code) {
        return TabbedDocument.read(document).problems().stream()
                .filter(problem -> problem.code() == code)
                .toList();
    }
}
