package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.UnreadableInputException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpendingTest {

    @ParameterizedTest
    @ValueSource(strings = {"budget-drawn/budget-drawn.pdf", "final-account-drawn/final-account-drawn.pdf"})
    void theLeavesOfTheExpenditureTableComeToTheBudget(String file) throws UnreadableInputException {
        Disclosure read = Yusuan.read(Path.of("testdata", file));
        BigDecimal budget = read.facts().stream()
                .filter(f -> f.kind() == TableKind.EXPENDITURE && f.role() == RowRole.TOTAL)
                .filter(f -> f.measure() == Measure.TOTAL)
                .map(Fact::amount)
                .findFirst()
                .orElseThrow();

        List<Fact> leaves = read.spending().facts().stream()
                .map(number -> read.facts().get(number - 1))
                .toList();

        assertThat(leaves).hasSizeGreaterThan(5).noneMatch(f -> f.measure() == Measure.TOTAL);
        assertThat(leaves.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(budget);
    }

    @Test
    void everyAmountOfTheBudgetIsProved() throws UnreadableInputException {
        Disclosure read = Yusuan.read(Path.of("testdata/budget-drawn/budget-drawn.pdf"));

        assertThat(read.factStatuses()).hasSize(read.facts().size()).containsOnly(FactStatus.HOLDS);
    }
}
