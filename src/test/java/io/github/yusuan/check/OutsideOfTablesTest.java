package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where forms and sentences give an identity a place, and where they are not clear enough for one. */
class OutsideOfTablesTest {
    private static final String EXPENDITURE = "# expenditure\n | | 合计 | total 12.00, basic 9.00, project 3.00\n";

    private static List<Check> checks(String tables, String papers, String identity) {
        return Papers.of(Ledger.of(tables), papers).checks(identity);
    }

    private static List<Check> prose(String sentences, String identity) {
        return checks(EXPENDITURE, "# prose\n" + sentences, identity);
    }

    @Test
    void aSentenceThatRepeatsATableGuardsItsFact() {
        assertThat(prose("基本支出{basic 9.00}元。", "N5")).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(CheckStatus.HOLDS);
            assertThat(check.facts()).containsExactly(2);
            assertThat(check.guards()).isTrue();
            assertThat(check.place().page()).isEqualTo(7);
            assertThat(check.message()).isEqualTo("1 printed = 1 printed, page 7");
        });
    }

    @Test
    void comparesNothingThatTheDocumentStatesInTwoWays() {
        assertThat(prose("基本支出{basic 9.00}元。所属单位基本支出{basic 4.00}元。", "N5")).isEmpty();
    }

    @Test
    void comparesWhatIsStatedTwiceOnce() {
        assertThat(prose("基本支出{basic 9.00}元。\n基本支出共{basic 9.0}元。", "N5")).hasSize(1);
    }

    @Test
    void aSumWithAPartThatWasNotUnderstoodIsNoSum() {
        String sum = "支出{expenditure 12.00}元，其中基本支出{basic 8.00}元，项目支出{project 3.00}元";

        assertThat(prose(sum + "，机动经费1.00元。", "N3")).isEmpty();
        assertThat(prose(sum + "，经营支出0.00元。", "N3")).extracting(Check::status).containsExactly(CheckStatus.FAILS);
    }

    @Test
    void aPartAsLargeAsTheSumIsNotTakenForTheSum() {
        assertThat(prose("收入{revenue 12.00}元，其中拨款12.00元，事业收入{revenue_business 0.00}元。", "N2"))
                .isEmpty();
    }

    @Test
    void aSourceAndItsPartInOneSentenceAreNoSum() {
        String sources = "财政拨款{revenue_fiscal_appropriation 12.00}元，一般公共预算{revenue_general_public 12.00}元。";

        assertThat(prose("收入{revenue 12.00}元，其中" + sources, "N2")).isEmpty();
    }

    @Test
    void aSumNeedsAllItsParts() {
        assertThat(prose("三公经费{three_public 9.00}元，其中出国{abroad 1.00}元，接待{reception 2.00}元。", "N10"))
                .isEmpty();
        assertThat(prose(
                        "用车{vehicles 9.00}元，其中购置{vehicle_purchase 4.00}元，会议{meeting 1.00}元，运行{vehicle_operation"
                                + " 2.00}元。",
                        "N11"))
                .isEmpty();
    }

    @Test
    void aSentenceThatDropsZerosIsExact() {
        List<Check> checks =
                prose("三公经费{three_public 43.8}元，其中出国{abroad 0}元，用车{vehicles 7.8}元，接待{reception 35}元。", "N10");

        assertThat(checks).extracting(Check::status).containsExactly(CheckStatus.FAILS);
        assertThat(checks.get(0).tolerance()).isEqualByComparingTo("0.2");
    }

    @Test
    void ofSeveralUnitsNothingSaysWhoseTheSentencesAre() {
        String second = EXPENDITURE + EXPENDITURE.replace("9.00", "10.00");

        assertThat(checks(second, "# prose\n基本支出{basic 4.00}元。", "N5")).hasSize(1);
        Ledger twoUnits = Ledger.of(second.replaceFirst("expenditure", "expenditure @民政局")
                .replaceFirst("expenditure\n", "expenditure @福利院\n"));
        assertThat(Papers.of(twoUnits, "# prose\n基本支出{basic 4.00}元。").checks("N5"))
                .isEmpty();
        assertThat(Papers.of(twoUnits, "# prose\n支出{expenditure 9.00}元，基本支出{basic 4.00}元，项目支出{project 5.00}元。")
                        .checks("N3"))
                .hasSize(1);
    }

    @Test
    void aPlanThatLeavesOutTheEndOfTheYearFailsAndABlankOneIsNotAssessed() {
        String project = "# projects\n | 图书采购 | | budget 24.00, fiscal 24.00 | ";

        assertThat(checks(EXPENDITURE, project + "3=6.00 6=12.00 9=24.00 |", "P3"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.FAILS);
        assertThat(checks(EXPENDITURE, project + "3=6.00 6=12.00 12= |", "P3"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.NOT_ASSESSABLE);
        assertThat(checks(EXPENDITURE, project + "3=6.00 6=12.00 12= |", "P4")).isEmpty();
        assertThat(checks(EXPENDITURE, project + "3= 12= |", "P3")).isEmpty();
    }

    @Test
    void aPlanInPerCentIsOneOfSharesOfTheBudget() {
        String project = "# projects\n | 图书采购 | | budget 24.00, fiscal 24.00 | ";

        assertThat(checks(EXPENDITURE, project + "3=25% 6=50% 10=80% |", "P3"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.FAILS);
        assertThat(checks(EXPENDITURE, project + "3=25% 6=50% 12=100% |", "P3"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.HOLDS);
        assertThat(checks(EXPENDITURE, project + "3=25% 6=20% 12=100% |", "P3"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.FAILS);
        assertThat(checks(EXPENDITURE, "# projects\n | 图书采购 | | | 3=25% 12=100% |", "P3"))
                .isEmpty();
    }

    @Test
    void anItemOfNoPublishedProjectIsNotAssessed() {
        String item = "# procurement\nleaf | 图书采购 | 书架 | A05010100 | | total 5.00, budget 24.00";

        assertThat(checks(EXPENDITURE, item, "C4")).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(CheckStatus.NOT_ASSESSABLE);
            assertThat(check.tables()).containsExactly(TableKind.PROCUREMENT, TableKind.PROJECT_TARGETS);
        });
    }

    @Test
    void asksUnitsThatAreNoAdministrationForNoRunningExpenses() {
        String basic = "# basic-expenditure\n | | 合计 | total 20.00, public_use 20.00\n";
        String papers = "# units\n云溪县图书馆 | 事业\n# prose\n机关运行经费{operating_expenses 5.00}元。";

        assertThat(checks(basic, papers, "N8")).isEmpty();
        assertThat(checks(basic, papers, "D3")).isEmpty();
        assertThat(checks(basic, papers.replace("事业", "参公"), "N8")).hasSize(1);
    }
}
