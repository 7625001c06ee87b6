package io.github.yusuan.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.BudgetOwner;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.PublishingUnit;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.model.TableRef;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fact is as sure as what names it, and a row tells what is doubtful in it. */
class PictureCertaintyTest {
    private static final int PAGE = 3;

    /** A table of one row whose cells lie side by side, or one below the other where the page lies on its side. */
    private static PrintedTable table(boolean turned, String... cells) {
        List<PageBox> places = IntStream.range(0, cells.length)
                .mapToObj(c -> turned ? new Box(50, 100 * c, 60, 100 * c + 90) : new Box(100 * c, 50, 100 * c + 90, 60))
                .map(box -> new PageBox(PAGE, box))
                .toList();
        return new PrintedTable(
                1,
                TableKind.EXPENDITURE,
                new PrintedTable.Heading("支出总表", ""),
                new FiscalPeriod(2026, Phase.BUDGET),
                PublishingUnit.UNKNOWN,
                BudgetOwner.DEPARTMENT,
                Optional.empty(),
                new PrintedTable.Content(
                        List.of(new TablePart(PAGE, Box.NONE, List.of())),
                        List.of(),
                        List.of(new PrintedTable.Row(PAGE, List.of(cells), places)),
                        false,
                        "",
                        1));
    }

    /** Where the cell of a number is least sure, and all others are quite sure. */
    private static PictureCertainty doubting(PrintedTable table, int cell, double certainty) {
        Box doubtful = table.rows().get(0).places().get(cell).box();
        return new PictureCertainty(List.of(table), (page, box) -> {
            assertThat(page).isEqualTo(PAGE);
            return box.equals(doubtful) ? certainty : 0.99;
        });
    }

    private static Fact fact(PrintedTable table, int cell) {
        return new Fact(
                new TableRef(1, TableKind.EXPENDITURE),
                RowHead.of(1, Side.NONE, "", ""),
                new ColumnHead(Measure.TOTAL, List.of(), MoneyUnit.YUAN),
                PrintedCell.of(
                        "1.00",
                        BigDecimal.ONE,
                        PAGE,
                        table.rows().get(0).places().get(cell).box()));
    }

    /** Which cell is doubtful, of which amount one asks, and how sure that one is. */
    @ParameterizedTest
    @CsvSource({
        "0, 2, 0.5", // its code
        "1, 2, 0.5", // its label
        "1, 3, 0.5", // its label, behind another amount
        "2, 2, 0.5", // the amount itself
        "2, 3, 0.99", // another amount of the row
        "3, 2, 0.99",
        "1, 5, 0.99", // the label of the half before
        "4, 5, 0.5",
        "4, 2, 0.99" // the label of the half behind
    })
    void aFactIsAsSureAsItsAmountAndWhatNamesIt(int doubtful, int amount, double expected) {
        for (boolean turned : new boolean[] {false, true}) {
            PrintedTable table = table(turned, "201", "一般公共服务支出", "1,234.50", "(3.20)", "教育支出", "5.00");

            assertThat(doubting(table, doubtful, 0.5).of(fact(table, amount)).certainty())
                    .isEqualTo(expected);
        }
    }

    @Test
    void aFactThatWasReadFromTextStaysAsItIs() {
        PrintedTable table = table(false, "201", "一般公共服务支出", "1.00");
        Fact fact = fact(table, 2);

        assertThat(new PictureCertainty(List.of(table), (page, box) -> Certainty.TEXT).of(fact))
                .isSameAs(fact);
    }

    @Test
    void tellsTheDoubtfulCellsOfARowAndWhereTheFirstOneIs() {
        PrintedTable table = table(false, "201", "一般公共服务支出", "1.00");
        List<Problem> problems = new ArrayList<>();
        doubting(table, 1, 0.5).report(problems::add);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OCR_DOUBTFUL);
            assertThat(problem.row()).isEqualTo(1);
            assertThat(problem.box())
                    .isEqualTo(table.rows().get(0).places().get(1).box());
            assertThat(problem.message()).contains("\"一般公共服务支出\" (0.50)").doesNotContain("1.00\"");
        });
    }

    @Test
    void isQuietAboutWhatIsSureEnough() {
        PrintedTable table = table(false, "201", "一般公共服务支出", "1.00");
        List<Problem> problems = new ArrayList<>();
        doubting(table, 1, Certainty.CERTAIN).report(problems::add);

        assertThat(problems).isEmpty();
    }

    @Test
    void isQuietAboutBlankCellsThatAMergedOneCovers() {
        PrintedTable table = table(false, "201", "", "1.00");
        List<Problem> problems = new ArrayList<>();
        doubting(table, 1, 0.5).report(problems::add);

        assertThat(problems).isEmpty();
    }
}
