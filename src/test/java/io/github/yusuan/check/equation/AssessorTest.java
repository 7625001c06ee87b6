package io.github.yusuan.check.equation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way in which two sides compare. Amounts are printed with two places, rates with one. */
class AssessorTest {

    private static Figure figure(int fact, int table, String printed) {
        BigDecimal amount = new BigDecimal(printed);
        return new Figure(
                fact, new Place(table, fact, 1, Box.NONE), amount, BigDecimal.ONE.movePointLeft(amount.scale()));
    }

    private static List<Figure> figures(int from, String printed) {
        List<String> all =
                Stream.of(printed.split(" ")).filter(s -> !s.isEmpty()).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> figure(from + i, 1, all.get(i)))
                .toList();
    }

    private static Check assess(Relation relation, String lhs, String rhs) {
        return Assessor.assess(
                new Claim("G3", Force.MUST, Equation.of(relation, "total", "教育支出", figures(1, lhs), figures(11, rhs)))
                        .between(Map.of(1, TableKind.GOV_GENERAL_EXPENDITURE)),
                7);
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, 3.00, 1.00 2.00, HOLDS",
        "EQUAL, 3.01, 1.00 2.00, HOLDS_ROUNDED",
        "EQUAL, 3.02, 1.00 2.00, FAILS",
        "EQUAL, 3.00, '', NOT_ASSESSABLE",
        "EQUAL, '', 3.00, NOT_ASSESSABLE",
        "SIDES, 3.00, 3.00, HOLDS",
        "SIDES, 3.00, 4.00, FAILS",
        "HALF, 8.00, 16.00, HOLDS",
        "HALF, 12.00, 20.00, FAILS",
        "AT_MOST, 2.00, 3.00, HOLDS",
        "AT_MOST, 3.01, 3.00, HOLDS_ROUNDED",
        "AT_MOST, 4.00, 3.00, FAILS",
        "AT_LEAST, 4.00, 1.00 2.00, HOLDS",
        "AT_LEAST, 2.99, 1.00 2.00, HOLDS_ROUNDED",
        "AT_LEAST, 2.00, 1.00 2.00, FAILS",
        "AT_LEAST, 2.00, '', NOT_ASSESSABLE",
        "SHARE, 80.0, 80.00 100.00, HOLDS",
        "SHARE, 66.7, 2000.00 3000.00, HOLDS_ROUNDED",
        "SHARE, 90.0, 80.00 100.00, FAILS",
        "SHARE, 80.0, 80.00 0.00, NOT_ASSESSABLE",
        "SHARE, 80.0, 80.00 -100.00, NOT_ASSESSABLE",
        "SHARE, 80.0, 80.00, NOT_ASSESSABLE",
        "GROWTH, -20.0, 80.00 100.00, HOLDS",
        "GROWTH, 20.0, 80.00 100.00, FAILS"
    })
    void comparesTheSides(Relation relation, String lhs, String rhs, CheckStatus expected) {
        assertThat(assess(relation, lhs, rhs).status()).isEqualTo(expected);
    }

    @Test
    void namesTheFactsOfTheSumFirstAndTheTablesThatTheyStandIn() {
        Check check = assess(Relation.EQUAL, "3.00", "1.00 2.00");

        assertThat(check.id()).isEqualTo("G3-7");
        assertThat(check.facts()).containsExactly(1, 11, 12);
        assertThat(check.tables()).containsExactly(TableKind.GOV_GENERAL_EXPENDITURE);
        assertThat(check.words().formula()).isEqualTo("1 printed = 2 printed");
    }

    /** What is only bounded is proved by nothing. */
    @ParameterizedTest
    @CsvSource({"EQUAL, true", "HALF, true", "AT_MOST, false", "AT_LEAST, false"})
    void aBoundGuardsNoAmount(Relation relation, boolean guards) {
        assertThat(assess(relation, "3.00", "3.00").terms().guards()).isEqualTo(guards);
    }

    @Test
    void takesTheReadingThatBalances() {
        Equation open = Equation.either(
                List.of(),
                "total",
                "合计",
                figures(1, "5.00"),
                List.of(figures(11, "4.00"), figures(21, "2.00 3.00"), figures(31, "5.00")));

        Check check = Assessor.assess(new Claim("X1", Force.MUST, open), 1);

        assertThat(check.status()).isEqualTo(CheckStatus.HOLDS);
        assertThat(check.facts()).containsExactly(1, 21, 22);
    }

    @Test
    void saysOfARateThatItIsNoMoney() {
        Check check = assess(Relation.SHARE, "90.0", "80.00 100.00");

        assertThat(check.words().english()).endsWith("is 10 percentage points more than the amounts give");
        assertThat(check.words().chinese()).endsWith("比按金额计算的高 10 个百分点");
    }

    @Test
    void saysOfAPartThatItIsMoreThanTheWhole() {
        Check check = assess(Relation.AT_LEAST, "2.00", "1.00 2.00");

        assertThat(check.words().english()).endsWith("is 1 yuan less than what it is to cover");
        assertThat(check.words().chinese()).endsWith("比其中列示的金额少 1 元");
    }
}
