package io.github.yusuan.annex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.RowRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Procurement tables in three shapes. */
class ProcurementTableTest {
    private static final String TITLE = """
            云溪县图书馆 2024 年部门预算

            部门政府采购预算表

            单位：万元

            """;
    private static final String WITH_PRICES = TITLE + """
            政府采购项目来源||采购物品名称|政府采购目录序号|计量单位|数量|单价|政府采购金额||||2024年预留中小微企业份额
            项目名称|预算资金||||||合计|一般公共预算拨款|单位资金|上年结转结余|
            合计|||||||50.00|40.00|10.00||30.00
            图书采购项目|80.00|书架|A05010100|组|20|2.50|50.00|40.00|10.00||30.00
            """;

    @Test
    void readsItemsWithQuantityPriceAndSources() {
        List<ProcurementItem> rows = TabbedDocument.read(WITH_PRICES).annexes().procurement();

        assertThat(rows).extracting(ProcurementItem::role).containsExactly(RowRole.TOTAL, RowRole.LEAF);
        ProcurementItem item = rows.get(1);
        assertThat(item.label().item()).isEqualTo("书架");
        assertThat(item.label().project()).isEqualTo("图书采购项目");
        assertThat(item.label().catalogueCode()).isEqualTo("A05010100");
        assertThat(item.quantity())
                .hasValueSatisfying(q -> assertThat(q.printed() + q.unit()).isEqualTo("20组"));
        assertThat(item.unitPrice())
                .hasValueSatisfying(p -> assertThat(p.printed()).isEqualTo("2.50"));
        assertThat(item.total()).hasValueSatisfying(t -> assertThat(t.yuan()).isEqualByComparingTo("500000"));
        assertThat(item.sources()).containsOnlyKeys(Measure.GENERAL_PUBLIC, Measure.UNIT_FUNDS, Measure.BUDGET);
        assertThat(item.reserved())
                .hasValueSatisfying(r -> assertThat(r.printed()).isEqualTo("30.00"));
    }

    @Test
    void givesEachColumnTheUnitOfItsHeading() {
        ProcurementItem item =
                TabbedDocument.read(TITLE + """
                        采购项目名称|采购品目|数量|计量单位|单价（元）|金额（万元）|一般公共预算（元）
                        设备购置|台式计算机|10|台|5000|5.00|50000
                        """).annexes().procurement().get(0);

        assertThat(item.unitPrice())
                .hasValueSatisfying(p -> assertThat(p.yuan()).isEqualByComparingTo("5000"));
        assertThat(item.total()).hasValueSatisfying(t -> assertThat(t.yuan()).isEqualByComparingTo("50000"));
        assertThat(item.sources())
                .hasEntrySatisfying(
                        Measure.GENERAL_PUBLIC, a -> assertThat(a.yuan()).isEqualByComparingTo("50000"));
    }

    @Test
    void aRowThatNamesAUnitAndNothingBoughtIsTheSumOfWhatFollows() {
        Disclosure read = TabbedDocument.read(TITLE + """
                单位名称|采购项目|采购目录|数量|单价|采购预算金额|一般公共预算
                合计|||||90.00|90.00
                云溪县文化局|||||20.00|20.00
                |办公设备购置|A02010105|10|2.00|20.00|20.00
                云溪县图书馆|||||70.00|70.00
                |书架购置|A05010100|35|2.00|70.00|70.00
                """);

        assertThat(read.annexes().procurement())
                .extracting(ProcurementItem::role)
                .containsExactly(RowRole.TOTAL, RowRole.SUBTOTAL, RowRole.LEAF, RowRole.SUBTOTAL, RowRole.LEAF);
        assertThat(read.annexes().procurement().get(4).label().item()).isEqualTo("书架购置");
        assertThat(read.checks())
                .filteredOn(check -> check.force() == Force.MUST)
                .extracting(Check::status)
                .doesNotContain(CheckStatus.FAILS);
    }

    @Test
    void putsTwoHeadingsRightThatAreExchangedIfOnlyThenTheSourcesAddUp() {
        String exchanged = WITH_PRICES
                .replace("政府采购金额||||2024年预留中小微企业份额", "政府采购金额|||2024年预留中小微企业份额|")
                .replace("单位资金|上年结转结余|", "单位资金||上年结转结余");

        Disclosure read = TabbedDocument.read(exchanged);
        ProcurementItem item = read.annexes().procurement().get(1);

        assertThat(item.reserved())
                .hasValueSatisfying(r -> assertThat(r.printed()).isEqualTo("30.00"));
        assertThat(item.sources()).doesNotContainKey(Measure.CARRY_OVER);
        assertThat(read.problems()).anyMatch(p -> p.code() == ProblemCode.CELLS_SHIFTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "201|||一般公共服务支出|9.00\n|26||档案事务|9.00\n||01|行政运行|2.00\n||04|档案馆|7.00",
                "201|||一般公共服务支出|9.00\n201|26||档案事务|9.00\n201|26|01|行政运行|2.00\n201|26|04|档案馆|7.00"
            })
    void takesSubjectsAboveTheirPartsForSums(String body) {
        List<ProcurementItem> rows = TabbedDocument.read(TITLE + "科目编码|||科目名称|合计\n类|款|项||\n|||合计|9.00\n" + body + "\n")
                .annexes()
                .procurement();

        assertThat(rows)
                .extracting(ProcurementItem::role)
                .containsExactly(RowRole.TOTAL, RowRole.SUBTOTAL, RowRole.SUBTOTAL, RowRole.LEAF, RowRole.LEAF);
        assertThat(rows).extracting(row -> row.label().item()).containsExactly("合计", "一般公共服务支出", "档案事务", "行政运行", "档案馆");
    }

    @Test
    void takesBlankLabelsFromTheSumsAbove() {
        String sums = TITLE + """
                采购品目大类|专项名称|经济科目|采购物品名称|采购组织形式|总计
                合计|||||9.00
                一、货物A|||||9.00
                |图书专项|办公设备购置|||9.00
                |||书架|分散自行组织|9.00
                """;

        List<ProcurementItem> rows = TabbedDocument.read(sums).annexes().procurement();

        assertThat(rows)
                .extracting(ProcurementItem::role)
                .containsExactly(RowRole.TOTAL, RowRole.SUBTOTAL, RowRole.SUBTOTAL, RowRole.LEAF);
        assertThat(rows.get(3).label())
                .isEqualTo(new ProcurementItem.Label("一、货物A", "图书专项", "办公设备购置", "书架", "", "分散自行组织"));
    }
}
