package io.github.yusuan.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A government's main figures stand where their own table prints them, and only there. */
class GovernmentAccountsTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/github/yusuan/government/documents");
    private static String budgetText = "";
    private static List<GovernmentAccount> budget = List.of();

    @BeforeAll
    static void read() throws IOException {
        budgetText = Files.readString(FOLDER.resolve("budget.txt"));
        budget = GovernmentAccounts.of(TabbedDocument.read(budgetText));
    }

    private static GovernmentAccount account(Coverage coverage, int year, Phase phase) {
        return account(budget, coverage, year, phase);
    }

    private static GovernmentAccount account(
            List<GovernmentAccount> accounts, Coverage coverage, int year, Phase phase) {
        return accounts.stream()
                .filter(a -> a.coverage() == coverage && a.fiscalYear() == year && a.phase() == phase)
                .findFirst()
                .orElseThrow();
    }

    private static void assertFigure(GovernmentAccount account, GovernmentFigure figure, String wanYuan) {
        assertThat(account.amount(figure).orElseThrow())
                .isEqualByComparingTo(MoneyUnit.WAN_YUAN.toYuan(new BigDecimal(wanYuan)));
    }

    @Test
    void eachYearAndPhaseOfATableIsAnAccount() {
        assertFigure(account(Coverage.REGION, 2025, Phase.EXECUTION), GovernmentFigure.OWN_REVENUE, "1419");
        assertFigure(account(Coverage.REGION, 2025, Phase.EXECUTION), GovernmentFigure.TAX, "1188");
        assertFigure(account(Coverage.REGION, 2025, Phase.BUDGET), GovernmentFigure.TAX, "1100");
        assertFigure(account(Coverage.REGION, 2024, Phase.FINAL), GovernmentFigure.TAX, "1000");
        assertFigure(account(Coverage.REGION, 2024, Phase.FINAL), GovernmentFigure.TOTAL_REVENUE, "1500");
    }

    @Test
    void aSumOfOwnRowsOnlyIsTheOwnExpenditure() {
        GovernmentAccount own = account(Coverage.OWN, 2026, Phase.BUDGET);

        assertFigure(own, GovernmentFigure.OWN_EXPENDITURE, "900");
        assertThat(own.figures())
                .hasEntrySatisfying(
                        GovernmentFigure.OWN_EXPENDITURE,
                        stated -> assertThat(stated.status()).isEqualTo(FactStatus.HOLDS));
    }

    @Test
    void aSumThatHoldsTransfersIsNot() {
        String text = budgetText.replace("205|教育支出|400", "230|转移性支出|400");

        assertThat(account(GovernmentAccounts.of(TabbedDocument.read(text)), Coverage.OWN, 2026, Phase.BUDGET)
                        .figures())
                .doesNotContainKey(GovernmentFigure.OWN_EXPENDITURE);
    }

    @Test
    void whatIsNotPrintedIsMissing() {
        assertThat(account(Coverage.REGION, 2025, Phase.EXECUTION).figures())
                .doesNotContainKeys(GovernmentFigure.TOTAL_EXPENDITURE, GovernmentFigure.OWN_EXPENDITURE);
    }

    @Test
    void debtIsOfThePlaceAndOfItsOwnLevel() {
        GovernmentAccount region = account(Coverage.REGION, 2025, Phase.EXECUTION);
        GovernmentAccount own = account(Coverage.OWN, 2025, Phase.EXECUTION);

        assertFigure(region, GovernmentFigure.DEBT_LIMIT, "35000");
        assertFigure(region, GovernmentFigure.DEBT_BALANCE_SPECIAL, "19000");
        assertFigure(own, GovernmentFigure.DEBT_LIMIT_GENERAL, "12000");
        assertFigure(own, GovernmentFigure.DEBT_BALANCE, "28000");
    }

    @Test
    void aYearInTheLabelIsTheYearOfTheFigure() {
        assertFigure(account(Coverage.OWN, 2025, Phase.EXECUTION), GovernmentFigure.DEBT_ISSUED, "5000");
        assertFigure(account(Coverage.REGION, 2026, Phase.BUDGET), GovernmentFigure.DEBT_REPAID, "2000");
    }

    @Test
    void amountsThatContradictEachOtherAreDisputed() {
        String again = """


                表6
                2025年青云县一般公共预算收入完成情况表
                单位：万元
                项目|2025年执行数
                税收收入|1180
                非税收入|231
                本年收入合计|1411
                """;
        GovernmentAccount account = account(
                GovernmentAccounts.of(TabbedDocument.read(budgetText + again)), Coverage.REGION, 2025, Phase.EXECUTION);

        assertThat(account.disputed()).containsExactlyInAnyOrder(GovernmentFigure.OWN_REVENUE, GovernmentFigure.TAX);
        assertThat(account.figures())
                .doesNotContainKeys(GovernmentFigure.OWN_REVENUE, GovernmentFigure.TAX)
                .containsKey(GovernmentFigure.NON_TAX);
    }

    @Test
    void aDepartmentHasNone() throws IOException {
        Disclosure department = TabbedDocument.read(
                Files.readString(Path.of("src/test/resources/io/github/yusuan/form/regions/henan.txt")));

        assertThat(GovernmentAccounts.of(department)).isEmpty();
    }

    @Test
    void rowsOfAGovernmentKnowWhoseMoneyAndWhichLine() {
        List<GovernmentRow> rows =
                BudgetRows.of(TabbedDocument.read(budgetText)).government();
        GovernmentRow tax =
                rows.stream().filter(r -> r.line() == Line.TAX).findFirst().orElseThrow();

        assertThat(tax.coverage()).isEqualTo(Coverage.REGION);
        assertThat(tax.amount(Measure.EXECUTED))
                .hasValueSatisfying(money -> assertThat(money).hasToString("1188 万元"));
        assertThat(tax.amounts()).extracting(Amount::measure).noneMatch(Measure::isPercent);
    }
}
