package io.github.yusuan.rows;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows carry all amounts of their line, with money, code and place. */
class BudgetRowsTest {
    private static int amounts;
    private static BudgetRows rows = new BudgetRows(List.of());

    @BeforeAll
    static void read() throws IOException {
        Disclosure read = Yusuan.read(Path.of("testdata/budget-drawn/budget-drawn.pdf"));
        rows = BudgetRows.of(read);
        amounts = read.facts().size();
    }

    @Test
    void everyAmountStandsInOneRow() {
        assertThat(rows.all().stream().mapToInt(row -> row.amounts().size()).sum())
                .isEqualTo(amounts);
        assertThat(rows.functional().size()
                        + rows.economic().size()
                        + rows.twoSided().size()
                        + rows.threePublic().size())
                .isEqualTo(rows.all().size());
    }

    @Test
    void aFunctionalRowHasItsCodeAncestorsAndAmounts() {
        FunctionalRow row = rows.functional().stream()
                .filter(r -> r.table() == TableKind.EXPENDITURE && r.code().level() == 3)
                .findFirst()
                .orElseThrow();

        assertThat(row.code().digits())
                .hasSize(7)
                .startsWith(row.code().ancestors().get(1));
        assertThat(row.code().parent().orElseThrow().parent().orElseThrow().level())
                .isEqualTo(1);
        assertThat(row.amount(Measure.TOTAL)).isPresent();
        assertThat(row.role()).isEqualTo(RowRole.LEAF);
        Amount amount = row.amounts().get(0);
        assertThat(amount.money().unit()).isEqualTo(MoneyUnit.WAN_YUAN);
        assertThat(amount.source().file()).endsWith("budget-drawn.pdf");
        assertThat(amount.source().box()).isNotEqualTo(Box.NONE);
        assertThat(amount.source().page()).isPositive();
    }

    @Test
    void twoSidedRowsHaveASide() {
        assertThat(rows.twoSided()).extracting(TwoSidedRow::side).containsOnly(Side.REVENUE, Side.EXPENDITURE);
    }

    @Test
    void threePublicItemsHaveCanonicalNames() {
        assertThat(rows.threePublic()).extracting(ThreePublicItem::name).contains("three_public", "reception");
    }

    @Test
    void economicRowsHaveEconomicCodes() {
        assertThat(rows.economic())
                .extracting(row -> row.code().digits())
                .contains("301", "30101")
                .allMatch(code -> code.isEmpty() || code.startsWith("3"));
    }

    @Test
    void moneyIsExactInYuan() {
        Money money = new Money(new BigDecimal("12.30"), MoneyUnit.WAN_YUAN);

        assertThat(money.yuan()).isEqualByComparingTo("123000");
        assertThat(money).hasToString("12.30 万元");
    }

    @Test
    void aSumHasNoCode() {
        assertThat(Code.ofPath(List.of())).isEqualTo(Code.NONE);
        assertThat(Code.NONE.level()).isZero();
        assertThat(Code.NONE.parent()).isEmpty();
        assertThat(Code.ofPath(List.of("201", "20103"))).hasToString("20103");
    }
}
