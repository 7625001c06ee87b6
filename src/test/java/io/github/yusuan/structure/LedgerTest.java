package io.github.yusuan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static Ledger revenue(String rows) {
        String text = rows.lines()
                .map(row -> "revenue | | " + row + " | total 1")
                .reduce("# appropriation", (a, b) -> a + "\n" + b);
        return io.github.yusuan.check.Ledger.of(text).sheets().get(0).ledger(Side.REVENUE);
    }

    private static List<String> names(List<Branch> branches) {
        return branches.stream()
                .map(branch -> branch.parent().name() + " = "
                        + String.join(
                                " + ", branch.parts().stream().map(Row::name).toList()))
                .toList();
    }

    @Test
    void partsUnderAnItemAreNotCountedAgain() {
        Ledger side = revenue("一、财政拨款\n1.一般公共预算\n2.政府性基金\n二、单位资金\n本年收入合计\n收入总计");

        assertThat(names(side.itemBranches())).containsExactly("本年收入合计 = 一、财政拨款 + 二、单位资金");
        assertThat(names(side.partBranches())).containsExactly("一、财政拨款 = 1.一般公共预算 + 2.政府性基金");
    }

    @Test
    void aLineWithoutNumberAboveNumberedOnesIsTheirSum() {
        Ledger side = revenue("财政拨款\n1.一般公共预算\n2.政府性基金\n本年收入合计");

        assertThat(names(side.itemBranches())).containsExactly("本年收入合计 = 财政拨款");
    }

    @Test
    void linesWithoutNumberUnderANumberedOneAreItsParts() {
        Ledger side = revenue("一、财政拨款\n一般公共预算\n政府性基金预算\n二、事业收入\n本年收入合计");

        assertThat(names(side.partBranches())).containsExactly("一、财政拨款 = 一般公共预算 + 政府性基金预算");
    }

    @Test
    void whatIsCalledOfWhichExhaustsNothing() {
        Ledger side = revenue("一、事业收入\n其中：教育收费\n本年收入合计");

        assertThat(side.partBranches()).isEmpty();
        assertThat(names(side.itemBranches())).containsExactly("本年收入合计 = 一、事业收入");
    }

    @Test
    void balancesStandBetweenTheSumOfTheYearAndTheGrandTotal() {
        Ledger side = revenue("一、财政拨款\n本年收入合计\n使用非财政拨款结余\n上年结转结余\n一、一般公共预算拨款\n收入总计");

        assertThat(names(side.grandBranches())).containsExactly("收入总计 = 本年收入合计 + 使用非财政拨款结余 + 上年结转结余");
        assertThat(names(side.partBranches())).containsExactly("上年结转结余 = 一、一般公共预算拨款");
    }

    @Test
    void theBalanceOfAFundIsPartOfTheBalanceAboveIt() {
        Ledger side = revenue("一、财政拨款\n本年收入合计\n上年结转\n一般公共预算拨款结转\n收入总计");

        assertThat(names(side.grandBranches())).containsExactly("收入总计 = 本年收入合计 + 上年结转");
        assertThat(names(side.partBranches())).containsExactly("上年结转 = 一般公共预算拨款结转");
    }

    @Test
    void whereNoSumOfTheYearIsPrintedTheItemsMakeTheGrandTotal() {
        Ledger side = revenue("一、本年收入\n1、一般公共预算\n二、上年结转\n收入总计");

        assertThat(names(side.grandBranches())).containsExactly("收入总计 = 一、本年收入 + 二、上年结转");
        assertThat(side.currentTotal().map(Row::name)).contains("一、本年收入");
    }
}
