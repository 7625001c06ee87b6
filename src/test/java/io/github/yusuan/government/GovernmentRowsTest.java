package io.github.yusuan.government;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes and names of the rows of a government's tables. */
class GovernmentRowsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201|||一般公共服务支出|60\n|01||人大事务|40\n||01|行政运行|30\n||02|机关服务|10\n|03||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n201|01||人大事务|40\n201|01|01|行政运行|30\n201|01|02|机关服务|10\n201|03||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n201|20101||人大事务|40\n201|20101|2010101|行政运行|30\n201|20101|2010102|机关服务|10\n201|20103||政府办公厅事务|20",
                "201|||一般公共服务支出|60\n20101|||人大事务|40\n20101|01||行政运行|30\n20101|02||机关服务|10\n20103|||政府办公厅事务|20"
            })
    void putsTogetherACodeOfWhichEachLevelHasAColumn(String rows) {
        String table = "青云县2025年预算草案\n\n2025年县本级一般公共预算支出预算表\n单位：万元\n类|款|项|科目名称|预算数\n" + rows + "\n合计|||支出合计|60\n";

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::name, Fact::printed)
                .containsExactly(
                        tuple("201", "一般公共服务支出", "60"),
                        tuple("20101", "人大事务", "40"),
                        tuple("2010101", "行政运行", "30"),
                        tuple("2010102", "机关服务", "10"),
                        tuple("20103", "政府办公厅事务", "20"),
                        tuple("", "支出合计", "60"));
    }

    /** The functional code is that of the row; the economic one beside it is another. */
    @Test
    void takesTheFirstOfTwoGroupsOfCodes() {
        String table = """
                青云县2025年预算草案

                2025年县本级一般公共预算支出预算表
                单位：万元
                类|款|项|类|款|项|科目名称|预算数
                201||||||一般公共服务支出|60
                201|01||301|01||人大事务|60
                201|01|01|301|01|02|行政运行|60
                """;

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::printed)
                .containsExactly(tuple("201", "60"), tuple("20101", "60"), tuple("2010101", "60"));
    }

    @Test
    void keepsACodeThatStandsInOneColumn() {
        String table = """
                青云县2025年预算草案

                2025年县本级一般公共预算支出预算表
                单位：万元
                科目编码|科目名称|预算数
                201|一般公共服务支出|60
                20101|人大事务|60
                2010101|行政运行|60
                合计||60
                """;

        assertThat(TabbedDocument.read(table).facts())
                .extracting(Fact::code, Fact::name)
                .containsExactly(
                        tuple("201", "一般公共服务支出"), tuple("20101", "人大事务"), tuple("2010101", "行政运行"), tuple("", "合计"));
    }
}
