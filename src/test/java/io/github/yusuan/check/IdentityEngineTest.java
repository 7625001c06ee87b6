package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.fixture.TabbedDocument;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityEngineTest {

    /** Three printed terms of two places: (2 + 1)·0.01/2 = 0.015. */
    @ParameterizedTest
    @CsvSource({"3.00, HOLDS", "3.01, HOLDS_ROUNDED", "3.02, FAILS", "2.99, HOLDS_ROUNDED", "2.98, FAILS"})
    void toleratesWhatTheRoundingOfThePrintedTermsExplains(String total, CheckStatus expected) {
        List<Check> checks = Ledger.of("# expenditure\n | 205 | 教育支出 | total " + total + ", basic 1.00, project 2.00")
                .checks("T3.row");

        assertThat(checks).extracting(Check::status).containsExactly(expected);
        assertThat(checks.get(0).tolerance()).isEqualByComparingTo("0.015");
    }

    /** 财政拨款收支总表 with and without a column of the year, against a table that has or has not one. */
    @ParameterizedTest
    @CsvSource({
        "'total 8.00', 'total 9.00, current_year 8.00', HOLDS",
        "'total 9.00, current_year 8.00', 'total 8.00', HOLDS",
        "'total 9.00', 'total 9.00, current_year 8.00', HOLDS",
        "'total 9.00, current_year 8.00', 'total 8.00, current_year 7.00', FAILS",
        "'total 8.00', 'total 9.00', FAILS",
        "'total 7.00', 'total 9.00, current_year 8.00', FAILS"
    })
    void comparesTheGrantOfTheYearWhereOneTableHasWhatWasCarriedOverInIt(
            String all, String granted, CheckStatus expected) {
        String item = "\nrevenue | | 一、一般公共预算拨款收入 | ";

        assertThat(Ledger.of("# revenue-expenditure" + item + all + "\n# appropriation" + item + granted)
                        .checks("X9"))
                .extracting(Check::status)
                .containsExactly(expected);
    }

    /** What a fund has that no table of the document lists is no fault of the others. */
    @ParameterizedTest
    @CsvSource({"5.00, ''", "0.00, FAILS"})
    void comparesNoSumOfFundsOfWhichOneHasNoTable(String fund, String expected) {
        List<Check> checks = Ledger.of("""
                        # appropriation
                        revenue | | 一、本年收入 | total 20.00
                        revenue | | （一）一般公共预算拨款 | total 15.00
                        revenue | | （二）政府性基金预算拨款 | total %s
                        expenditure | | 一、本年支出 | total 20.00
                        # general-budget-expenditure
                         | | 合计 | total 15.00
                        """.formatted(fund)).checks("X5d");

        assertThat(checks.stream().map(check -> check.status().name()).toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aMissingTermIsNeverTakenForZero() {
        List<Check> checks = Ledger.of("""
                        # expenditure
                         | 205 | 教育支出 | basic 1.00
                         | 210 | 卫生健康支出 | total 0.00
                        """).checks("T3.row");

        assertThat(checks)
                .extracting(Check::status)
                .containsExactly(CheckStatus.NOT_ASSESSABLE, CheckStatus.NOT_ASSESSABLE);
    }

    @Test
    void namesTheFactsOfBothSidesTheSumFirst() {
        Check check = Ledger.of("# expenditure\n | 205 | 教育支出 | basic 1.00, project 2.00, total 3.00")
                .checks("T3.row")
                .get(0);

        assertThat(check.facts()).containsExactly(3, 1, 2);
        assertThat(check.id()).isEqualTo("T3.row-1");
        assertThat(check.force()).isEqualTo(Force.MUST);
        assertThat(check.tables()).containsExactly(TableKind.EXPENDITURE);
    }

    @Test
    void takesAColumnOfUnknownMeaningIntoTheSumWhereOnlyThenTheRowsBalance() {
        Ledger ledger = Ledger.of("# expenditure\n | | | total 9.00, basic 5.00, project 3.00, 单位预留机动经费 1.00");

        assertThat(ledger.checks("T3.row")).extracting(Check::status).containsExactly(CheckStatus.HOLDS);
        assertThat(ledger.problems())
                .extracting(Problem::message)
                .containsExactly("total: only with 单位预留机动经费 among its parts the rows balance");
    }

    @Test
    void takesTheColumnsOfAGroupOfUnknownMeaningIntoTheSumWhereOnlyThenTheRowsBalance() {
        assertThat(TabbedDocument.read("""
                        云溪县文化局2026年部门预算

                        收入总表

                        单位：万元

                        单位名称|合计|政府性基金|一般公共预算||其他收入
                        |||本级财力|上级专项|
                        合计|9.50|5.00|3.00|1.00|0.50
                        """).checks())
                .filteredOn(check -> check.identity().equals("T2.row"))
                .extracting(Check::status)
                .containsExactly(CheckStatus.HOLDS);
    }

    @Test
    void onePartThatIsNamedAsOneIsNotAllOfTheSum() {
        assertThat(TabbedDocument.read("""
                        云溪县文化局2026年部门预算

                        支出总表

                        单位：万元

                        科目编码|科目名称|合计|基本支出|其中：人员经费|项目支出
                        201|一般公共服务支出|9.00|5.00|3.00|4.00
                        """).checks())
                .filteredOn(check -> check.identity().equals("T3.basic"))
                .isEmpty();
    }

    @Test
    void leavesAColumnOfUnknownMeaningOutOtherwise() {
        Ledger ledger = Ledger.of("# expenditure\n | | | total 8.00, basic 5.00, project 3.00, 政府采购 1.00");

        assertThat(ledger.checks("T3.row")).extracting(Check::status).containsExactly(CheckStatus.HOLDS);
        assertThat(ledger.problems()).isEmpty();
    }

    @Test
    void takesNoPartOfASumForAnotherOne() {
        List<Check> checks = Ledger.of(
                        "# revenue\n | | 合计 | total 9.00, fiscal_appropriation 6.00, 其中：经费拨款 6.00, other 3.00")
                .checks("T2.row");

        assertThat(checks).extracting(Check::status).containsExactly(CheckStatus.HOLDS);
    }

    @Test
    void aBoundHoldsForLessAndGuardsNothing() {
        List<Check> checks = Ledger.of("""
                        # general-budget-expenditure
                         | 205 | 教育支出 | total 3.00
                        # expenditure
                         | 205 | 教育支出 | total 8.00
                        """).checks("X4");

        assertThat(checks).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(CheckStatus.HOLDS);
            assertThat(check.guards()).isFalse();
        });
    }
}
