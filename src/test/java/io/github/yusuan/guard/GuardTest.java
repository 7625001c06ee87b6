package io.github.yusuan.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.BudgetOwner;
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
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each guard speaks up where its sign stands, and is quiet where it does not. */
class GuardTest {

    /** Printed page numbers from the first page, - for none; then the first page that is told, or 0. */
    @ParameterizedTest
    @CsvSource({
        "- 1 2 3, 0",
        "1 2 3 4, 0",
        "- - 1 2 3, 0",
        "1 2 - 3 4 5, 0",
        "1 2 - 4 5, 0",
        "1 2 1 2 3, 0",
        "1 2 4 5, 3",
        "2 3 4, 1",
        "1 2 - 5 6, 4",
        "1 2 2 3, 3",
        "1 3 2 4, 2",
        "7 - - - -, 0"
    })
    void tellsPageNumbersThatJump(String numbers, int told) {
        List<PageTrace> pages = new ArrayList<>();
        for (String number : numbers.split(" ")) {
            pages.add(page(pages.size() + 1, number.equals("-") ? "" : number, "一些文字" + pages.size()));
        }

        assertThat(problems(new PageNumbers(), reading(pages, List.of(), List.of())))
                .extracting(Problem::page)
                .startsWith(told == 0 ? new Integer[0] : new Integer[] {told})
                .hasSizeLessThanOrEqualTo(told == 0 ? 0 : 3);
    }

    @Test
    void tellsThatTheLastPagesAreMissing() {
        List<PageTrace> pages = List.of(page(1, "第1页，共3页", "甲"), page(2, "第2页，共3页", "乙"));

        assertThat(problems(new PageNumbers(), reading(pages, List.of(), List.of())))
                .hasSize(1);
    }

    @Test
    void tellsAPageThatIsThereTwiceAndNoneThatOnlyResemblesIt() {
        String text = "支出总表 一般公共服务支出 12,345.67 89.10";
        List<PageTrace> twice = List.of(page(1, "1", text), page(2, "1", text));
        List<PageTrace> alike = List.of(page(1, "1", text), page(2, "2", text));

        assertThat(problems(new RepeatedPages(), reading(twice, List.of(), List.of())))
                .hasSize(1);
        assertThat(problems(new RepeatedPages(), reading(alike, List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void tellsAnEmptyPageBehindTheFirstTable() {
        List<PageTrace> pages = List.of(page(1, "", "甲"), page(2, "", ""), page(3, "", "乙"));

        assertThat(problems(new EmptyPages(), reading(pages, List.of(table(TableKind.REVENUE, 1)), List.of())))
                .extracting(Problem::page)
                .containsExactly(2);
        assertThat(problems(new EmptyPages(), reading(pages, List.of(table(TableKind.REVENUE, 3)), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"公开01表 公开02表 公开04表, 1", "表一 表二 表三, 0", "表九 表十 表十二, 2", "表1 表2 表1 表2, 0", "表1 表5, 0"})
    void tellsATableNumberThatIsLeftOut(String numbers, int told) {
        List<PrintedTable> tables = new ArrayList<>();
        for (String number : numbers.split(" ")) {
            tables.add(table(TableKind.OTHER, "某表", number, List.of(List.of("甲")), List.of("1.00")));
        }

        assertThat(problems(new TableNumbers(), reading(List.of(), tables, List.of())))
                .hasSize(told);
    }

    @Test
    void tellsTheOneUsualTableThatIsNotThere() {
        List<PrintedTable> all = IntStream.range(0, 9)
                .mapToObj(i -> table(TableKind.values()[i], 1))
                .toList();

        assertThat(problems(new UsualTables(), reading(List.of(), all, List.of())))
                .isEmpty();
        assertThat(problems(new UsualTables(), reading(List.of(), all.subList(1, 9), List.of())))
                .hasSize(1);
        assertThat(problems(new UsualTables(), reading(List.of(), all.subList(0, 8), List.of())))
                .as("“三公”经费表")
                .hasSize(1);
        assertThat(problems(new UsualTables(), reading(List.of(), all.subList(2, 9), List.of())))
                .as("another form altogether")
                .isEmpty();
    }

    @Test
    void tellsTheRestOfATableAndATitleThatWasGuessed() {
        List<List<String>> head = List.of(List.of("科目编码"), List.of("合计"), List.of("基本支出"));
        List<String> row = List.of("201", "1.00", "1.00");
        PrintedTable whole = table(TableKind.EXPENDITURE, "支出总表", "", head, row);

        List<Problem> rest = problems(
                new TableRests(),
                reading(List.of(), List.of(whole, table(TableKind.OTHER, "", "", head, row)), List.of()));
        List<Problem> guessed = problems(
                new TableRests(),
                reading(List.of(), List.of(table(TableKind.EXPENDITURE, "", "", head, row)), List.of()));

        assertThat(rest).extracting(Problem::code).containsExactly(ProblemCode.ORPHANED_TABLE);
        assertThat(guessed).extracting(Problem::code).containsExactly(ProblemCode.TITLE_GUESSED);
        assertThat(problems(new TableRests(), reading(List.of(), List.of(whole), List.of())))
                .isEmpty();
    }

    /** As the second sheet of a wide table does whose rows could not be found again on the first. */
    @ParameterizedTest
    @CsvSource({"EXPENDITURE, '', 2, 1", "EXPENDITURE, '', 3, 0", "OTHER, '', 2, 0", "EXPENDITURE, 某表, 2, 0"})
    void tellsATableWithoutTitleBehindAKnownOne(TableKind before, String title, int page, int told) {
        List<List<String>> head = List.of(List.of("政府性基金"), List.of("单位资金"));
        PrintedTable known = table(before, "支出总表", "", List.of(List.of("合计")), List.of("3.00"));
        PrintedTable next = table(TableKind.OTHER, title, "", head, List.of("1.00", "2.00"), page);

        assertThat(problems(new TableRests(), reading(List.of(), List.of(known, next), List.of())))
                .hasSize(told)
                .allMatch(problem -> problem.code() == ProblemCode.ORPHANED_TABLE);
    }

    @Test
    void tellsACoreTableWithFiguresAndNoFact() {
        PrintedTable table = table(TableKind.REVENUE, "收入总表", "", List.of(List.of("合计")), List.of("12.50元"));
        PrintedTable blank = table(TableKind.REVENUE, "收入总表", "", List.of(List.of("合计")), List.of("无"));

        assertThat(problems(new TablesWithoutFacts(), reading(List.of(), List.of(table), List.of())))
                .hasSize(1);
        assertThat(problems(new TablesWithoutFacts(), reading(List.of(), List.of(blank), List.of())))
                .isEmpty();
        assertThat(problems(
                        new TablesWithoutFacts(),
                        reading(List.of(), List.of(table), List.of(fact("甲局", "", Measure.TOTAL)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50 13.00", "1,286.53902.31", "12345678901234567", "902.31384.22145.60"})
    void tellsACellThatHoldsMoreThanOneAmount(String text) {
        PrintedTable table = table(TableKind.REVENUE, "收入总表", "", List.of(List.of("合计")), List.of(text));

        assertThat(problems(new CrowdedCells(), reading(List.of(), List.of(table), List.of())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1101080012345, 1", "110108001.00, 0"})
    void tellsAnAmountThatNoBudgetHas(String printed, int told) {
        Fact fact = new Fact(
                new TableRef(1, TableKind.REVENUE),
                RowHead.of(1, Side.NONE, "", "合计"),
                new ColumnHead(Measure.TOTAL, List.of(), MoneyUnit.WAN_YUAN),
                PrintedCell.of(printed, MoneyUnit.WAN_YUAN.toYuan(new BigDecimal(printed)), 1, Box.NONE));

        assertThat(problems(new CrowdedCells(), reading(List.of(), List.of(), List.of(fact))))
                .hasSize(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.50", "1,234,567,890.12", "-3.00", "201", "2.5.1说明", "12.", "123456789012.34"})
    void isQuietAboutOneAmount(String text) {
        PrintedTable table = table(TableKind.REVENUE, "收入总表", "", List.of(List.of("合计")), List.of(text));

        assertThat(problems(new CrowdedCells(), reading(List.of(), List.of(table), List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,286.53",
                "一般公共服务支23,876.62出",
                "合计34.50",
                "事业单位医疗[221]住房保障支出",
                "医疗2210201住房公积金",
                "支出总计1101080012345"
            })
    void tellsALabelThatHoldsWhatIsNoName(String label) {
        Fact fact = fact(label, "", Measure.TOTAL);

        assertThat(problems(new NumericLabels(), reading(List.of(), List.of(), List.of(fact))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲局", "2.1办公费", "其中：1.补贴", "2025年预算", "其他2024年支出", "第211中学"})
    void isQuietAboutALabelInWords(String label) {
        Fact fact = fact(label, "", Measure.TOTAL);

        assertThat(problems(new NumericLabels(), reading(List.of(), List.of(), List.of(fact))))
                .isEmpty();
    }

    @Test
    void tellsACodeThatNoListKnowsAmongKnownOnes() {
        List<Fact> facts = new ArrayList<>();
        for (String code : List.of("201", "205", "208", "221", "781")) {
            facts.add(fact("某支出", code, Measure.TOTAL));
        }

        assertThat(problems(new UnknownCodes(), reading(List.of(), List.of(), facts)))
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("781");
        assertThat(problems(new UnknownCodes(), reading(List.of(), List.of(), facts.subList(0, 4))))
                .isEmpty();
    }

    @Test
    void tellsFiguresThatStandInNoTable() {
        assertThat(problems(new LooseFigures(), reading(List.of(trace(1, "12.50", "13.00")), List.of(), List.of())))
                .hasSize(1);
        for (List<String> lines : List.of(List.of("99.94", "%；"), List.of("21.5", "万元，"), List.of("44.12%"))) {
            PageTrace page = trace(1, lines.toArray(new String[0]));
            assertThat(problems(new LooseFigures(), reading(List.of(page), List.of(), List.of())))
                    .as("%s", lines)
                    .isEmpty();
        }
    }

    private static List<Problem> problems(Guard guard, WholeReading reading) {
        List<Problem> problems = new ArrayList<>();
        guard.look(reading, problems::add);
        return problems;
    }

    private static WholeReading reading(List<PageTrace> pages, List<PrintedTable> tables, List<Fact> facts) {
        return new WholeReading(pages, tables, facts);
    }

    private static PageTrace page(int number, String printed, String text) {
        List<TextLine> lines = new ArrayList<>();
        if (!text.isEmpty()) {
            lines.add(new TextLine(text, new Box(50, 300, 200, 312), 12));
        }
        if (!printed.isEmpty()) {
            lines.add(new TextLine(printed, new Box(290, 800, 300, 812), 12));
        }
        return PageTrace.of(new Page(number, 595, 842, List.copyOf(lines), List.of(), 0));
    }

    private static PageTrace trace(int number, String... texts) {
        List<TextLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new TextLine(text, new Box(50, 300 + 20 * lines.size(), 200, 312 + 20 * lines.size()), 12));
        }
        return PageTrace.of(new Page(number, 595, 842, List.copyOf(lines), List.of(), 0));
    }

    private static Fact fact(String name, String code, Measure measure) {
        return new Fact(
                new TableRef(1, TableKind.REVENUE),
                RowHead.of(1, Side.NONE, code, name),
                new ColumnHead(measure, List.of(), MoneyUnit.WAN_YUAN),
                PrintedCell.of("1.00", BigDecimal.TEN, 1, Box.NONE));
    }

    private static PrintedTable table(TableKind kind, int page) {
        return table(kind, "某表", "", List.of(List.of("合计")), List.of("1.00"), page);
    }

    private static PrintedTable table(
            TableKind kind, String title, String number, List<List<String>> columns, List<String> cells) {
        return table(kind, title, number, columns, cells, 1);
    }

    private static PrintedTable table(
            TableKind kind, String title, String number, List<List<String>> columns, List<String> cells, int page) {
        List<PageBox> places = Collections.nCopies(cells.size(), new PageBox(page, Box.NONE));
        return new PrintedTable(
                1,
                kind,
                new PrintedTable.Heading(title, number),
                new FiscalPeriod(2026, Phase.BUDGET),
                PublishingUnit.UNKNOWN,
                BudgetOwner.DEPARTMENT,
                Optional.empty(),
                new PrintedTable.Content(
                        List.of(new TablePart(page, Box.NONE, List.of())),
                        columns,
                        List.of(new PrintedTable.Row(page, cells, places)),
                        false,
                        "",
                        1));
    }
}
