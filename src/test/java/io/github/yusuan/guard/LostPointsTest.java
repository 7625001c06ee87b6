package io.github.yusuan.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TableRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount without a point is told where the others of its table have one. */
class LostPointsTest {

    /** Facts of a table, one a row. */
    private static List<Fact> table(int seq, double certainty, String... printed) {
        List<Fact> facts = new ArrayList<>();
        for (String amount : printed) {
            facts.add(new Fact(
                    new TableRef(seq, TableKind.EXPENDITURE),
                    RowHead.of(facts.size() + 1, Side.NONE, "", ""),
                    new ColumnHead(Measure.TOTAL, List.of(), MoneyUnit.YUAN),
                    PrintedCell.of(amount, new BigDecimal(amount), 1, Box.NONE).read(certainty)));
        }
        return facts;
    }

    private static List<Problem> problems(List<Fact> facts) {
        List<Problem> problems = new ArrayList<>();
        new LostPoints().report(facts, problems::add);
        return problems;
    }

    /** Amounts of a table, and the row that is told; 0 for none. */
    @ParameterizedTest
    @CsvSource({
        "1.50 2.50 3.50 4.50 5175, 5",
        "1.50 2.50 3.50 5175, 0", // three with a point are too few to say so
        "1.50 2.50 3.50 4.50 51, 0", // too short to have lost two decimals
        "1.50 2.50 3.50 4.50 0, 0", // nothing is often printed without
        "1.50 2.50 3.50 4.50 5175 6275 7375, 0" // a table of both kinds
    })
    void tellsAnAmountWithoutAPointAmongSuchWithOne(String amounts, int row) {
        List<Problem> problems = problems(table(1, 0.95, amounts.split(" ")));

        assertThat(problems).extracting(Problem::row).isEqualTo(row == 0 ? List.of() : List.of(row));
        assertThat(problems).extracting(Problem::code).allMatch(ProblemCode.OCR_DOUBTFUL::equals);
    }

    @Test
    void isQuietAboutWhatWasReadFromText() {
        assertThat(problems(table(1, Certainty.TEXT, "1.50", "2.50", "3.50", "4.50", "5175")))
                .isEmpty();
    }

    @Test
    void judgesEachTableByItsOwnAmounts() {
        List<Fact> facts = Stream.of(table(1, 0.95, "1.50", "2.50", "3.50", "4.50"), table(2, 0.95, "5175", "6275"))
                .flatMap(List::stream)
                .toList();

        assertThat(problems(facts)).isEmpty();
    }
}
