package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.SpendingReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

    /** Tables of funds and of state capital with both halves. */
    private static final Ledger TWO_SIDED = Ledger.of("""
            # government-fund
            revenue | | 本年收入合计 | total 50.00
            revenue | | 上年结转 | total 8.00
            revenue | | 收入总计 | total 58.00
            expenditure | 212 | 城乡社区支出 | total 46.00
            expenditure | 21208 | 国有土地使用权出让收入安排的支出 | total 46.00
            expenditure | | 本年支出合计 | total 46.00
            expenditure | | 结转下年 | total 12.00
            expenditure | | 支出总计 | total 58.00
            # state-capital
            revenue | | 一、利润收入 | total 7.00
            revenue | | 收入合计 | total 7.00
            expenditure | | 一、解决历史遗留问题 | total 7.00
            expenditure | | 支出合计 | total 7.00
            """);

    /** The tables that forms, lists and sentences are compared with. */
    private static final Ledger TABLES = Ledger.of("""
            # revenue-expenditure
            revenue | | 一、一般公共预算拨款收入 | total 100.00
            revenue | | 二、单位资金 | total 20.00
            revenue | | 本年收入合计 | total 120.00
            revenue | | 上年结转 | total 10.00
            revenue | | 收入总计 | total 130.00
            # expenditure
             | | 合计 | total 120.00, basic 90.00, project 30.00
            # basic-expenditure
             | | 合计 | total 80.00, personnel 60.00, public_use 20.00
             | 30201 | 办公费 | total 12.00, public_use 12.00
             | 30211 | 差旅费 | total 8.00, public_use 8.00
            # three-public
             | | three_public | total 9.00
             | | abroad | total 1.00
             | | vehicles | total 6.00
             | | vehicle_purchase | total 4.00
             | | vehicle_operation | total 2.00
             | | reception | total 2.00
            """);

    private static final String PAPERS = """
            # projects
            11022225P00000000001A | 公车平台 | 公务用车购置和运行 | budget 6.00, fiscal 5.00, other 1.00 | \
            3=1.50 6=3.00 9=4.50 12=6.00 | 平台车辆完好率=95
            11022224T00000000002B | 图书采购 | 购置图书 | budget 24.00, fiscal 20.00, carry_over 4.00 | |
            # procurement
            total | | 合计 | | | total 12.00, general_public 12.00
            subtotal | | 云溪县图书馆小计 | | | total 12.00, general_public 12.00
            leaf | 公车平台 | 轿车 | A02030501 | 2 x 2.00 | total 4.00, general_public 4.00, budget 6.00, reserved 4.00
            leaf | 图书采购 | 书架 | A05010100 | 2 x 2.50 | total 5.00, general_public 3.00, unit_funds 2.00, budget 24.00
            leaf | 图书采购 | 编目 | C21040000 | | total 3.00, general_public 3.00
            # assets
            total | total | 50.00
            leaf | buildings | 30.00
            leaf | vehicles | 20.00
            # units
            云溪县图书馆 | 行政
            # prose
            收入{revenue 130.00}元，其中一般{revenue_general_public 100.00}元，单位{revenue_unit_funds 20.00}元，结转{carry_over 10.00}元。
            支出{expenditure 120.00}元，其中基本支出{basic 90.00}元，项目支出{project 30.00}元。
            一般公共预算基本支出{basic_general_public 80.00}元。
            人员经费{personnel 60.00}元，公用经费{public_use 20.00}元。
            收支130.00元，比上年减少{total -1.00 of 130.00}元，
            其中基本支出增加{basic 2.00 of 90.00}元，项目支出减少{project -3.00 of 30.00}元。
            机关运行经费{operating_expenses 20.00}元，主要用于办公费、差旅费。
            三公经费{three_public 9.00}元，其中出国{abroad 1.00}元，用车{vehicles 6.00}元（购置{vehicle_purchase 4.00}元，\
            运行{vehicle_operation 2.00}元），接待{reception 2.00}元。
            固定资产{fixed_assets 50.00}元，拟购置{assets_acquisition 9.00}元。
            # rates
            公务用车平台车辆完好率 | 95
            100.00 > 98.00 | 98.00
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "P1; budget 24.00, fiscal; budget 26.00, fiscal",
                "P2; other 1.00; other 2.00",
                "P2; carry_over 4.00; carry_over 5.00",
                "P3; 12=6.00; 12=7.00",
                "P3; 9=4.50; 9=2.50",
                "P4; 9=4.50; 9=5.50",
                "P7; 11022225P; 11022226P",
                "P7; 00000000001A; 000000000001A",
                "D1; budget 6.00, fiscal; budget 8.00, fiscal",
                "C1; 2 x 2.00; 2 x 3.00",
                "C2; 编目 | C21040000 | | total 3.00; 编目 | C21040000 | | total 4.00",
                "C3; 小计 | | | total 12.00; 小计 | | | total 14.00",
                "C3.tree; 小计 | | | total 12.00; 小计 | | | total 14.00",
                "C4; unit_funds 2.00, budget 24.00; unit_funds 2.00, budget 25.00",
                "C5; total 5.00; total 55.00",
                "C6; reserved 4.00; reserved 6.00",
                "C7; 合计 | | | total 12.00; 合计 | | | total 122.00",
                "C8; A02030501 | 2 x 2.00 | total 4.00; A02030501 | 2 x 2.00 | total 5.00",
                "C9; unit_funds 2.00; unit_funds 3.00",
                "A1; buildings | 30.00; buildings | 31.00",
                "A2; fixed_assets 50.00; fixed_assets 51.00",
                "A3; assets_acquisition 9.00; assets_acquisition 8.00",
                "N1; {revenue 130.00}; {revenue 131.00}",
                "N2; carry_over 10.00; carry_over 11.00",
                "N3; {project 30.00}; {project 31.00}",
                "N4; personnel 60.00; personnel 61.00",
                "N5; {basic 90.00}; {basic 91.00}",
                "N6; public_use 20.00; public_use 21.00",
                "N7; {basic 2.00 of; {basic 3.00 of",
                "N8; operating_expenses 20.00; operating_expenses 21.00",
                "N9; three_public 9.00; three_public 8.00",
                "N10; reception 2.00; reception 3.00",
                "N11; vehicle_operation 2.00; vehicle_operation 3.00",
                "F6; 98.00 | 98.00; 98.00 | 97.00",
                "D2; 车辆完好率 | 95; 车辆完好率 | 90",
                "D3; 办公费、差旅费; 办公费、取暖费",
            })
    void failsWhereAFormOrASentenceIsWrong(String identity, String right, String wrong) {
        assertThat(PAPERS).contains(right);
        assertThat(Papers.of(TABLES, PAPERS).checks(identity))
                .filteredOn(Check::isAssessed)
                .isNotEmpty()
                .allSatisfy(EveryIdentityTest::holds);
        assertThat(Papers.of(TABLES, PAPERS.replace(right, wrong)).checks(identity))
                .extracting(Check::status)
                .contains(CheckStatus.FAILS);
    }

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

    @ParameterizedTest
    @CsvSource({
        "T7.sides, government-fund, 收入总计, total",
        "T7.tree, government-fund, 结转下年, total",
        "T8.sides, state-capital, 支出合计, total",
        "T8.tree, state-capital, 一、利润收入, total",
    })
    void failsWhereAnAmountOfATwoSidedFundIsWrong(String identity, String table, String row, String measure) {
        assertBreaks(TWO_SIDED, identity, table, row, measure);
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
        Set<String> tried = Stream.concat(
                        Stream.of(BUDGET, ACCOUNT, BY_USE, TWO_SIDED).flatMap(ledger -> ledger.checks().stream()),
                        Papers.of(TABLES, PAPERS).checks().stream())
                .filter(Check::isAssessed)
                .map(Check::identity)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried)
                .containsAll(
                        IdentityEngine.IDENTITIES.stream().map(Identity::id).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everySumOfAPublishedShapeHolds(PublishedShape shape) {
        assertThat(shape.ledger().checks())
                .filteredOn(Check::isAssessed)
                .isNotEmpty()
                .allSatisfy(EveryIdentityTest::holds);
    }

    /** Each amount in turn is wrong: where a shape is misread, what it prints is a term of no sum. */
    @ParameterizedTest
    @EnumSource
    void everyWrongAmountOfAPublishedShapeIsNoticed(PublishedShape shape) {
        List<Fact> facts = shape.ledger().facts();
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            boolean noticed = shape.ledger().with(i, "1.50").checks().stream()
                    .anyMatch(check -> check.force() == Force.MUST && check.status() == CheckStatus.FAILS);
            if (!noticed) {
                unnoticed.add(facts.get(i).name() + " " + facts.get(i).column());
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** What can be added without counting twice is what the expenditure table prints as its total. */
    @ParameterizedTest
    @EnumSource
    void whatAPublishedShapeSpendsIsItsTotal(PublishedShape shape) {
        assertThat(new SpendingReader().read(shape.ledger().sheets()).gap().orElse(BigDecimal.ZERO))
                .isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void theCoarsestPlaceOfTheTermsDecides() {
        Ledger mixed = Ledger.of("""
                # expenditure
                 | | 合计 | total 31193
                 | 205 | 教育支出 | total 398.18
                 | 208 | 社会保障和就业支出 | total 30795
                """);

        assertThat(mixed.checks("T3.tree")).extracting(Check::status).containsExactly(CheckStatus.HOLDS_ROUNDED);
    }
}
