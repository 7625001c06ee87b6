package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Verdict;
import org.junit.jupiter.api.Test;

/** Where the publisher of a document is. */
class DivisionOfDocumentTest {
    private static final String TABLE = """

            部门支出总表

            单位：万元

            科目编码|科目名称|合计|基本支出|项目支出
            |合计|90.00|60.00|30.00
            207|文化旅游体育与传媒支出|90.00|60.00|30.00
            """;

    private static String divisionOf(String cover) {
        DocumentRow row =
                DocumentReading.row("a.txt", TabbedDocument.read(cover + TABLE), new Verdict(DocumentStatus.OK, ""));
        return row.about().publisher().divisionCode();
    }

    @Test
    void isThatOfItsName() {
        assertThat(divisionOf("重庆市2026年市级单位预算\n预算单位：上海市云溪图书馆\n")).isEqualTo("310000");
    }

    @Test
    void isThatOfTheTitleWhereItsNameSaysNone() {
        assertThat(divisionOf("上海市2026年市级单位预算\n预算单位：上海云溪老干部活动室\n")).isEqualTo("310000");
    }

    @Test
    void isThatOfTheDepartmentAboveItWhereNothingElseSaysIt() {
        assertThat(divisionOf("2026年单位预算\n预算单位：福州云溪开发区图书馆\n主管部门：福州市文化和旅游局\n")).isEqualTo("350100");
    }

    @Test
    void isThatOfANameInItsTablesThatSpellsOutWhatItsOwnShortens() {
        String rows = """

                “三公”经费支出表

                单位：万元

                部门名称|小计|公务接待费|因公出国（境）费
                合计|0.50|0.50|
                长沙市教育局|0.50|0.50|

                """;
        assertThat(divisionOf("长沙云溪教育基地办公室2026年部门预算\n" + rows)).isEqualTo("430100");
    }

    @Test
    void isBlankWhereNothingNamesIt() {
        assertThat(divisionOf("2026年部门预算\n预算单位：西山大学\n")).isEmpty();
    }
}
