package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One digit that explains all that fails is suggested, and nothing else. */
class RepairSuggestionsTest {
    private static final String TABLE = """
        # expenditure
         | | 合计 | total 700.00, basic 300.00, project 400.00
         | 201 | 一般公共服务支出 | total 700.00, basic 300.00, project 400.00
         | 20101 | 人大事务 | total 300.00, basic 100.00, project 200.00
         | 20103 | 政府办公厅事务 | total 400.00, basic 200.00, project 200.00
        """;

    /** The table with one amount printed otherwise; read from a picture or from text. */
    private static List<Problem> problems(int fact, String printed, double certainty) {
        Ledger ledger = Ledger.of(TABLE);
        List<Fact> facts = new ArrayList<>();
        for (Fact own : ledger.facts()) {
            boolean changed = facts.size() == fact;
            String shown = changed ? printed : own.printed();
            PrintedCell cell = PrintedCell.of(shown, new BigDecimal(shown), own.page(), own.box())
                    .read(certainty);
            facts.add(new Fact(own.table(), own.rowHead(), own.columnHead(), cell));
        }
        List<Problem> problems = new ArrayList<>();
        Ledger misread = new Ledger(ledger.phase(), ledger.tables(), facts);
        new RepairSuggestions(misread.checks(), facts).report(problems::add);
        return problems;
    }

    @Test
    void suggestsTheDigitThatMakesAllIdentitiesHold() {
        assertThat(problems(7, "700.00", 0.95)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.REPAIR_SUGGESTED);
            assertThat(problem.message()).startsWith("700.00 read as 100.00");
        });
    }

    @Test
    void suggestsNothingForWhatIsRight() {
        assertThat(problems(7, "100.00", 0.95)).isEmpty();
    }

    @Test
    void suggestsNothingWhereOneDigitIsNotEnough() {
        assertThat(problems(7, "770.00", 0.95)).isEmpty();
    }

    @Test
    void suggestsNothingForWhatWasReadFromText() {
        assertThat(problems(7, "700.00", 1)).isEmpty();
    }
}
