package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.Yusuan;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an amount stands in can be asked of its disclosure. */
class DisclosureTest {
    private final Disclosure disclosure = read("testdata/budget-text/budget-text.txt");

    @Test
    void tablesAndAmountsAreFoundByKind() {
        assertThat(disclosure.tables(TableKind.EXPENDITURE))
                .singleElement()
                .satisfies(table -> assertThat(table.title()).isEqualTo("部门支出总表"));
        assertThat(disclosure.facts(TableKind.EXPENDITURE))
                .isNotEmpty()
                .allMatch(fact -> fact.tableSeq()
                        == disclosure.tables(TableKind.EXPENDITURE).get(0).seq());
        assertThat(disclosure.totals(TableKind.EXPENDITURE))
                .anySatisfy(total -> assertThat(total.printed()).isEqualTo("14967.39"));
    }

    @Test
    void everyAmountKnowsItsTableItsRowAndItsChecks() {
        List<FactStatus> statuses = disclosure.factStatuses();
        for (int i = 0; i < disclosure.facts().size(); i += 50) {
            Fact fact = disclosure.facts().get(i);
            int number = i + 1;
            assertThat(disclosure.tableOf(fact).seq()).isEqualTo(fact.tableSeq());
            assertThat(disclosure.rowOf(fact).cells()).contains(fact.printed());
            assertThat(disclosure.statusOf(fact)).isEqualTo(statuses.get(i));
            assertThat(disclosure.checksOf(fact))
                    .allMatch(check -> check.facts().contains(number));
        }
        assertThat(disclosure.checksOf(disclosure.facts().get(0))).isNotEmpty();
    }

    @Test
    void anAmountOfAnotherDocumentIsRefused() {
        Fact other = read("testdata/final-account-text/final-account-text.txt")
                .facts()
                .get(0);

        assertThatThrownBy(() -> disclosure.statusOf(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected one of this disclosure");
    }

    private static Disclosure read(String document) {
        try {
            return Yusuan.read(Path.of(document));
        } catch (UnreadableInputException e) {
            throw new AssertionError(e);
        }
    }
}
