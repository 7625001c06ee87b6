package io.github.yusuan.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import org.junit.jupiter.api.Test;

/** The code of the publisher, where only the rows of forms print it. */
class UnitCodesTest {
    private static final String COVER = """
            云溪县信访局2026年部门预算

            支出总表

            部门：云溪县信访局|单位：万元

            科目编码|科目名称|合计|基本支出|项目支出
            |合计|500.00|400.00|100.00
            201|一般公共服务支出|500.00|400.00|100.00

            """;

    private static String code(String form) {
        return TabbedDocument.read(COVER + form).info().unitCode();
    }

    @Test
    void standsInTheColumnOfCodesBesideTheName() {
        assertThat(code("""
                项目支出绩效目标表

                单位：万元

                单位编码|单位（项目）名称|资金总额|绩效目标
                |合计|100.00|
                126001|云溪县信访局|100.00|
                126001|信访工作经费|60.00|办理信访事项
                126001|维稳经费|40.00|处置突发事件

                """)).isEqualTo("126001");
    }

    @Test
    void standsBeforeTheNameInOneCell() {
        assertThat(code("""
                项目支出表

                单位：万元

                单位名称|项目名称|总计|一般公共预算
                |合计|100.00|100.00
                126001-云溪县信访局|信访工作经费|100.00|100.00

                """)).isEqualTo("126001");
    }

    @Test
    void isLeftOpenWhereRowsDisagreeOrAreOfOthers() {
        assertThat(code("""
                项目支出表

                单位：万元

                单位编码|单位名称|项目名称|总计
                126001|云溪县信访局|信访工作经费|60.00
                126002|云溪县信访局|维稳经费|40.00

                """)).isEmpty();
        assertThat(code("""
                项目支出表

                单位：万元

                单位编码|单位名称|项目名称|总计
                126002|云溪县接访中心|接访经费|60.00
                126003|云溪县热线中心|热线经费|40.00

                """)).isEmpty();
    }

    private static final String NESTED = """
            收入总表

            单位：万元

            单位代码|单位名称|合计|一般公共预算
            |合计|500.00|500.00
            126|云溪县信访局|500.00|500.00
            126001|云溪县信访局|500.00|500.00

            """;

    @Test
    void isTheShorterOfTwoNestedOnesForADepartmentTheLongerForAUnit() {
        assertThat(code(NESTED)).isEqualTo("126");
        assertThat(TabbedDocument.read(COVER.replace("部门", "单位") + NESTED)
                        .info()
                        .unitCode())
                .isEqualTo("126001");
    }

    @Test
    void standsAmongTheSubjectsBesideTheName() {
        assertThat(code("""
                支出预算表

                单位：万元

                科目编码|科目名称|合计|基本支出|项目支出
                |合计|500.00|400.00|100.00
                105236|云溪县信访局|500.00|400.00|100.00
                201|一般公共服务支出|500.00|400.00|100.00

                """)).isEqualTo("105236");
    }
}
