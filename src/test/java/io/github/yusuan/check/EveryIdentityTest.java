package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For every identity a document in which it holds, and one amount that breaks it when it is wrong. */
class EveryIdentityTest {
    private static final Ledger BUDGET = Ledger.of("""
            # revenue-expenditure
            revenue | | 一、一般公共预算拨款收入 | total 100.00
            revenue | | 二、单位资金 | total 20.00
            revenue | | 1.事业收入 | total 15.00
            revenue | | 2.其他收入 | total 5.00
            revenue | | 本年收入合计 | total 120.00
            revenue | | 上年结转 | total 10.00
            revenue | | 收入总计 | total 130.00
            expenditure | | 一、教育支出 | total 90.00, basic 60.00, project 30.00
            expenditure | | 1.普通教育 | total 90.00, basic 60.00, project 30.00
            expenditure | | 二、卫生健康支出 | total 30.00, basic 30.00
            expenditure | | 本年支出合计 | total 120.00, basic 90.00, project 30.00
            expenditure | | 结转下年 | total 10.00
            expenditure | | 支出总计 | total 130.00
            # revenue
             | | 合计 | total 130.00, current_year 120.00, fiscal_appropriation 100.00, general_public 95.00, \
            government_fund 5.00, business 15.00, other 5.00, carry_over 10.00
             | 205 | 教育支出 | total 100.00, current_year 90.00, fiscal_appropriation 70.00, general_public 65.00, \
            government_fund 5.00, business 15.00, other 5.00, carry_over 10.00
             | 210 | 卫生健康支出 | total 30.00, current_year 30.00, fiscal_appropriation 30.00, general_public 30.00
            # expenditure
             | | 合计 | total 120.00, basic 90.00, personnel 70.00, public_use 20.00, project 30.00
             | 205 | 教育支出 | total 90.00, basic 60.00, personnel 40.00, public_use 20.00, project 30.00
             | 20502 | 普通教育 | total 90.00, basic 60.00, personnel 40.00, public_use 20.00, project 30.00
             | 210 | 卫生健康支出 | total 30.00, basic 30.00, personnel 30.00
            # appropriation
            revenue | | 一、本年收入 | total 100.00
            revenue | | （一）一般公共预算拨款 | total 95.00
            revenue | | （二）政府性基金预算拨款 | total 5.00
            revenue | | 二、上年结转 | total 10.00
            revenue | | 收入总计 | total 110.00
            expenditure | | 一、本年支出 | total 110.00, general_public 103.00, government_fund 5.00, state_capital 2.00
            expenditure | | （一）教育支出 | total 80.00, general_public 73.00, government_fund 5.00, state_capital 2.00
            expenditure | | （二）卫生健康支出 | total 30.00, general_public 30.00
            expenditure | | 支出总计 | total 110.00, general_public 103.00, government_fund 5.00, state_capital 2.00
            # general-budget-expenditure
             | | 合计 | total 103.00, basic 80.00, personnel 60.00, public_use 20.00, project 23.00
             | 205 | 教育支出 | total 73.00, basic 50.00, personnel 30.00, public_use 20.00, project 23.00
             | 20502 | 普通教育 | total 73.00, basic 50.00, personnel 30.00, public_use 20.00, project 23.00
             | 210 | 卫生健康支出 | total 30.00, basic 30.00, personnel 30.00
             | 2101101 | 行政单位医疗 | total 30.00, basic 30.00, personnel 30.00
            # basic-expenditure
             | | 合计 | total 80.00, personnel 60.00, public_use 20.00
             | 301 | 工资福利支出 | total 60.00, personnel 60.00
             | 30108 | 养老保险 | total 20.00, personnel 20.00
             | 30109 | 职业年金 | total 10.00, personnel 10.00
             | 30110 | 医疗保险 | total 30.00, personnel 30.00
             | 302 | 商品和服务支出 | total 20.00, public_use 20.00
            # government-fund
             | | 合计 | total 5.00, project 5.00
             | 212 | 城乡社区支出 | total 5.00, project 5.00
            # state-capital
             | | 合计 | total 2.00, project 2.00
             | 223 | 国有资本经营预算支出 | total 2.00, project 2.00
            # three-public
             | | total | total 14.00, general_public 14.00
             | | three_public | total 9.00, general_public 9.00
             | | abroad | total 1.00, general_public 1.00
             | | vehicles | total 6.00, general_public 6.00
             | | vehicle_purchase | total 4.00, general_public 4.00
             | | vehicle_operation | total 2.00, general_public 2.00
             | | reception | total 2.00, general_public 2.00
             | | meeting | total 5.00, general_public 5.00
            """);

    private static final Ledger ACCOUNT = Ledger.of(Phase.FINAL, """
            # revenue-expenditure
            revenue | | 一、一般公共预算财政拨款收入 | total 100.00
            revenue | | 本年收入合计 | total 100.00
            revenue | | 使用非财政拨款结余 | total 3.00
            revenue | | 年初结转和结余 | total 7.00
            revenue | | 总计 | total 110.00
            expenditure | | 一、教育支出 | total 98.00
            expenditure | | 本年支出合计 | total 98.00
            expenditure | | 结余分配 | total 4.00
            expenditure | | 年末结转和结余 | total 8.00
            expenditure | | 总计 | total 110.00
            # appropriation
            revenue | | 一、一般公共预算财政拨款 | total 100.00
            revenue | | 本年收入合计 | total 100.00
            revenue | | 年初财政拨款结转和结余 | total 7.00
            revenue | | 一般公共预算财政拨款 | total 7.00
            revenue | | 总计 | total 107.00
            expenditure | | 一、教育支出 | total 98.00
            expenditure | | 本年支出合计 | total 98.00
            expenditure | | 年末财政拨款结转和结余 | total 9.00
            expenditure | | 总计 | total 107.00
            # basic-expenditure
             | 301 | 工资福利支出 | total 50.00
             | | 人员经费合计 | total 50.00
            @2 | 302 | 商品和服务支出 | total 20.00
            @2 | | 公用经费合计 | total 20.00
            # government-fund
             | 212 | 城乡社区支出 | opening_balance 1.00, revenue 9.00, total 8.00, closing_balance 2.00
            # three-public
             | | vehicles | budget 5.00, final 4.00
             | | vehicle_purchase | budget 5.00, final 4.00
            """);

    /** A budget whose expenditure is split by use, with balances and funds in columns of their own. */
    private static final Ledger BY_USE = Ledger.of("""
            # revenue-expenditure
            expenditure | | 一、基本支出 | total 9.00
            expenditure | | 二、项目支出 | total 3.00
            expenditure | | 支出总计 | total 12.00
            # revenue
             | | 合计 | total 12.00
             | 205 | 教育支出 | total 12.00, current_year 7.00, carry_over:上年结转/小计 5.00, :上年结转/预算资金 2.00, \
            :上年结转/单位资金 3.00
            # expenditure
             | | 合计 | total 12.00, basic 9.00, project 3.00
             | 205 | 教育支出 | total 12.00, basic 9.00, project 3.00
            # appropriation
            expenditure | | 一、基本支出 | total 8.00
            expenditure | | 二、项目支出 | total 3.00
            # basic-expenditure
             | 301 | 工资福利支出 | total 8.00, fiscal_appropriation 8.00, general_public 7.00, government_fund 1.00
            """);

    @ParameterizedTest
    @CsvSource({
        "T1.1, revenue-expenditure, 二、单位资金, total",
        "T1.2, revenue-expenditure, 一、教育支出, total",
        "T1.3, revenue-expenditure, 上年结转, total",
        "T1.4, revenue-expenditure, 结转下年, total",
        "T1.5, revenue-expenditure, 支出总计, total",
        "T1.parts, revenue-expenditure, 2.其他收入, total",
        "T1.tree, revenue-expenditure, 1.普通教育, total",
        "T1.row, revenue-expenditure, 一、教育支出, project",
        "T2.row, revenue, 205, carry_over",
        "T2.row2, revenue, 205, business",
        "T2.fiscal, revenue, 205, government_fund",
        "T2.tree, revenue, 210, general_public",
        "T3.row, expenditure, 20502, project",
        "T3.basic, expenditure, 20502, personnel",
        "T3.tree, expenditure, 20502, public_use",
        "T4.row, appropriation, （一）教育支出, state_capital",
        "T4.2, appropriation, （一）一般公共预算拨款, total",
        "T4.3, appropriation, 二、上年结转, total",
        "T4.3b, appropriation, 支出总计, general_public",
        "T4.4, appropriation, 支出总计, total",
        "T4.tree, appropriation, （二）卫生健康支出, general_public",
        "T5.row, general-budget-expenditure, 20502, project",
        "T5.basic, general-budget-expenditure, 20502, personnel",
        "T5.tree, general-budget-expenditure, 20502, basic",
        "T6.row, basic-expenditure, 30108, personnel",
        "T6.tree, basic-expenditure, 30108, total",
        "T6.side, basic-expenditure, 302, public_use",
        "T7.row, government-fund, 212, project",
        "T7.tree, government-fund, 212, total",
        "T8.row, state-capital, 223, project",
        "T8.tree, state-capital, 223, total",
        "T9.1, three-public, vehicle_purchase, total",
        "T9.2, three-public, abroad, general_public",
        "T9.3, three-public, meeting, total",
        "T9.row, three-public, meeting, general_public",
        "D4, basic-expenditure, 30109, total",
        "X1, revenue, 合计, total",
        "X2, expenditure, 合计, total",
        "X4, general-budget-expenditure, 210, total",
        "X5, general-budget-expenditure, 合计, total",
        "X5b, government-fund, 合计, total",
        "X5c, state-capital, 合计, total",
        "X5d, appropriation, 一、本年支出, total",
        "X6, expenditure, 210, total",
        "X7, general-budget-expenditure, 210, total",
        "X8, general-budget-expenditure, 合计, basic",
        "X10, basic-expenditure, 30110, total",
    })
    void failsWhereAnAmountOfABudgetIsWrong(String identity, String table, String row, String measure) {
        assertBreaks(BUDGET, identity, table, row, measure);
    }

    @ParameterizedTest
    @CsvSource({
        "F1, revenue-expenditure, 使用非财政拨款结余, total",
        "F2, revenue-expenditure, 结余分配, total",
        "T4.1, appropriation, 本年收入合计, total",
        "T4.5, appropriation, 本年支出合计, total",
        "T4.2, appropriation, 一般公共预算财政拨款, total",
        "F3, government-fund, 212, closing_balance",
        "F4, basic-expenditure, 302, total",
        "F5, three-public, vehicles, final",
        "X9, appropriation, 一、一般公共预算财政拨款, total",
    })
    void failsWhereAnAmountOfAnAccountIsWrong(String identity, String table, String row, String measure) {
        assertBreaks(ACCOUNT, identity, table, row, measure);
    }

    @ParameterizedTest
    @CsvSource({
        "T2.carry, revenue, 205, carry_over",
        "T6.fiscal, basic-expenditure, 301, government_fund",
        "X3, revenue, 205, total",
        "X6.basic, revenue-expenditure, 一、基本支出, total",
        "X6.project, expenditure, 合计, project",
        "X8.item, appropriation, 一、基本支出, total",
    })
    void failsWhereAnAmountOfABudgetByUseIsWrong(String identity, String table, String row, String measure) {
        assertBreaks(BY_USE, identity, table, row, measure);
    }

    private static void assertBreaks(Ledger right, String identity, String table, String row, String measure) {
        assertThat(right.checks(identity)).isNotEmpty();
        assertThat(right.checks(identity))
                .filteredOn(Check::isAssessed)
                .isNotEmpty()
                .allSatisfy(EveryIdentityTest::holds);
        Ledger wrong = right.with(TableKind.of(table).orElseThrow(), row, measure, "1.50");
        assertThat(wrong.checks(identity)).extracting(Check::status).contains(CheckStatus.FAILS);
    }

    private static void holds(Check check) {
        assertThat(check.status()).as(check.toString()).isEqualTo(CheckStatus.HOLDS);
    }

    @Test
    void everyIdentityHasACase() {
        Set<String> tried = Stream.of(BUDGET, ACCOUNT, BY_USE)
                .flatMap(ledger -> ledger.checks().stream())
                .filter(Check::isAssessed)
                .map(Check::identity)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried)
                .containsAll(Stream.of(TableIdentities.ALL, CrossIdentities.ALL)
                        .flatMap(List::stream)
                        .map(Identity::id)
                        .toList());
    }
}
