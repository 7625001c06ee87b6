package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Phase;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTreeTest {

    private static List<String> branches(String text) {
        Ledger ledger = Ledger.of(text);
        Sheet sheet = Books.of(Phase.BUDGET, ledger.tables(), ledger.facts(), Annexes.NONE)
                .get(0)
                .sheets()
                .get(0);
        return sheet.tree().branches().stream()
                .map(branch -> branch.parent().label() + " = "
                        + String.join(
                                " + ",
                                branch.readings().get(0).stream()
                                        .map(Line::label)
                                        .toList()))
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
                        """)).containsExactly("局本级 = 205", "205 = 20502", "附属中学 = 205");
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
                         | 205 | 教育支出 | total 2
                         | | 教育费附加 | total 1
                        """)).isEmpty();
    }
}
