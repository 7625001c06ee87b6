package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTreeTest {

    private static List<String> branches(String text) {
        return io.github.yusuan.check.Ledger.of(text).sheets().get(0).trees().stream()
                .flatMap(tree -> tree.branches().stream())
                .map(branch -> branch.parent().label() + " = "
                        + String.join(
                                " + ", branch.parts().stream().map(Row::label).toList()))
                .toList();
    }

    @Test
    void aCodeSumsTheNearestPrintedCodesBelowIt() {
        assertThat(branches("""
                        # expenditure
                         | | 合计 | total 3
                         | 205 | 教育支出 | total 3
                         | 2050201 | 学前教育 | total 1
                         | 2050202 | 小学教育 | total 2
                        """)).containsExactly("205 = 2050201 + 2050202", "合计 = 205");
    }

    @Test
    void rowsThatOnlyListAreAllPartsOfTheTotal() {
        assertThat(branches("""
                        # basic-expenditure
                         | 30201 | 办公费 | total 1
                         | 30211 | 差旅费 | total 1
                         | 3021101 | 差旅费 | total 2
                         | | 合计 | total 4
                        """)).containsExactly("合计 = 30201 + 30211 + 3021101");
    }

    @Test
    void aUnitSumsTheCodesUpToTheNextUnit() {
        assertThat(branches("""
                        # expenditure
                         | | 局本级 | total 1
                         | 205 | 教育支出 | total 1
                         | | 附属中学 | total 2
                         | 205 | 教育支出 | total 2
                         | 20502 | 普通教育 | total 2
                        """)).containsExactly("局本级 = 205", "附属中学 = 205", "205 = 20502");
    }

    @Test
    void aDepartmentNamedBeforeItsUnitsIsTheirSum() {
        assertThat(branches("""
                        # revenue
                         | | 合计 | total 3
                         | | 湖州市教育局 | total 3
                         | | 湖州市教育局 | total 1
                         | | 湖州市教育学院 | total 2
                        """)).containsExactly("湖州市教育局 = 湖州市教育局 + 湖州市教育学院", "合计 = 湖州市教育局");
    }

    @Test
    void aSubtotalSumsTheRowsUpToTheNext() {
        assertThat(branches("""
                        # revenue
                         | | 收入总计 | total 3
                         | | 小计 | total 2
                         | | 财政拨款 | total 2
                         | | 小计 | total 1
                         | | 其他收入 | total 1
                        """)).containsExactly("小计 = 财政拨款", "小计 = 其他收入", "收入总计 = 小计 + 小计");
    }

    @Test
    void rowsWithoutCodeAmongCodesTellNothing() {
        assertThat(branches("""
                        # expenditure
                         | 205 | 教育支出 | total 20
                         | | 教育费附加 | total 10
                        """)).isEmpty();
    }

    @Test
    void aRowWithoutCodeIsAPartWhereTheAmountsSaySo() {
        assertThat(branches("""
                        # expenditure
                         | | 合计 | total 50
                         | 205 | 教育支出 | total 50
                         | 20502 | 普通教育 | total 20
                         | | 教育费附加 | total 30
                        """)).containsExactly("205 = 20502 + 教育费附加", "合计 = 205");
    }

    @Test
    void theFirstUnitIsNoDepartmentBecauseTheOthersBearItsName() {
        assertThat(branches("""
                        # revenue
                         | | 合计 | total 812
                         | | 公安局 | total 583
                         | | 公安局听泉分局 | total 65
                         | | 看守所 | total 164
                        """)).containsExactly("合计 = 公安局 + 公安局听泉分局 + 看守所");
    }

    @Test
    void aDepartmentSumsTheUnitsBelowItEachWithItsCodes() {
        assertThat(branches("""
                        # expenditure
                         | | 合计 | total 70
                         | | 民政局 | total 70
                         | | 民政局本级 | total 30
                         | 208 | 社会保障和就业支出 | total 30
                         | | 福利院 | total 40
                         | 208 | 社会保障和就业支出 | total 40
                        """)).containsExactly("民政局 = 民政局本级 + 福利院", "民政局本级 = 208", "福利院 = 208", "合计 = 民政局");
    }

    @Test
    void aTotalThatStandsTwiceSumsTheSameMoneyTwice() {
        assertThat(branches("""
                        # expenditure
                         | | 合计 | total 70
                         | 205 | 教育支出 | total 30
                         | 208 | 社会保障和就业支出 | total 40
                         | | 合计 | total 70
                         | 205 | 教育支出 | total 30
                         | 208 | 社会保障和就业支出 | total 40
                        """)).containsExactly("合计 = 205 + 208", "合计 = 205 + 208");
    }

    @Test
    void aSubtotalBelowItsRowsSumsThem() {
        assertThat(branches("""
                        # revenue
                         | | 财政拨款 | total 20
                         | | 事业收入 | total 30
                         | | 小计 | total 50
                         | | 其他收入 | total 40
                         | | 小计 | total 40
                         | | 合计 | total 90
                        """)).containsExactly("小计 = 财政拨款 + 事业收入", "小计 = 其他收入", "合计 = 小计 + 小计");
    }

    @Test
    void rolesLevelsAndParentsComeFromTheTree() {
        assertThat(positions("""
                        # appropriation
                        revenue | | 一、本年收入 | total 90
                        revenue | | （一）一般公共预算拨款 | total 60
                        revenue | | （二）政府性基金预算拨款 | total 30
                        revenue | | 其中：土地出让 | total 10
                        revenue | | 二、上年结转 | total 5
                        revenue | | 收入总计 | total 95
                        """))
                .containsExactly(
                        "1 subtotal 1 in 6",
                        "2 leaf 2 in 1",
                        "3 leaf 2 in 1",
                        "4 of_which 3 in 3",
                        "5 leaf 1 in 6",
                        "6 total 0 in 0");
    }

    @Test
    void aTotalMayEndInAColonOrNameTheDepartment() {
        for (String total : List.of("总计：", "本部门合计", "本单位支出合计")) {
            assertThat(positions("""
                            # expenditure
                             | | %s | total 3
                             | 205 | 教育支出 | total 3
                            """.formatted(total))).containsExactly("1 total 0 in 0", "2 leaf 1 in 1");
        }
    }

    @Test
    void theItemsOfAThreePublicTableAreATreeByTheirNames() {
        assertThat(positions("""
                        # three-public
                         | | total | total 14
                         | | three_public | total 9
                         | | vehicles | total 9
                         | | vehicle_operation | total 9
                         | | meeting | total 5
                        """))
                .containsExactly(
                        "1 total 0 in 0", "2 subtotal 1 in 1", "3 subtotal 2 in 2", "4 leaf 3 in 3", "5 leaf 1 in 1");
    }

    private static List<String> positions(String text) {
        return io.github.yusuan.check.Ledger.of(text).structured().facts().stream()
                .map(fact -> "%d %s %d in %d".formatted(fact.row(), fact.role().id(), fact.level(), fact.parentRow()))
                .toList();
    }
}
