package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.text.TabbedText;
import io.github.yusuan.locate.FootHeading;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Box;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes on with a table and what does not, where its columns alone do not tell. */
class PageBreakTest {
    private static final String TITLE = "一般公共预算支出表\n单位：万元\n";
    private static final String HEAD = "科目编码|科目名称|合计|基本支出|项目支出\n";
    private static final String ROWS = """
            201|一般公共服务支出|60.00|50.00|10.00
            20103|政府办公厅（室）及相关机构事务|60.00|50.00|10.00
            2010301|行政运行|60.00|50.00|10.00
            """;
    private static final String MORE = "208|社会保障和就业支出|8.00|8.00|0.00\n20805|行政事业单位养老支出|8.00|8.00|0.00\n";
    private static final String TOTAL = "|合计|68.00|58.00|10.00\n";

    /** A control character, which a damaged font leaves of a code, is a text without anything in it. */
    @Test
    void aCellThatShowsNothingHasNoNumber() {
        List<StitchedTable> tables = stitched(TITLE + HEAD + ROWS, HEAD + "\u0007" + MORE.substring(3));

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).hasSize(5);
    }

    @Test
    void aTableIsClosedByItsTotalWhereTheNextHasOneOfItsOwn() {
        String other = HEAD + "212|城乡社区支出|5.00||5.00\n|合计|5.00||5.00\n";

        assertThat(stitched(TITLE + HEAD + ROWS + MORE + TOTAL, other)).hasSize(2);
    }

    @Test
    void aTotalOfAGroupClosesNothing() {
        String first = TITLE + HEAD + "|合计|68.00|58.00|10.00\n" + ROWS + "|合计|60.00|50.00|10.00\n";

        assertThat(stitched(first, HEAD + MORE + "|合计|8.00|8.00|0.00\n")).hasSize(1);
    }

    @Test
    void aTotalThatEachPageRepeatsIsOneRow() {
        List<StitchedTable> tables = stitched(TITLE + HEAD + TOTAL + ROWS, TITLE + HEAD + TOTAL + MORE);

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows()).hasSize(6);
    }

    @Test
    void aPageThatOccursTwiceIsTwoTables() {
        assertThat(stitched(TITLE + HEAD + TOTAL + ROWS, TITLE + HEAD + TOTAL + ROWS))
                .hasSize(2);
    }

    @Test
    void aTotalOfOtherAmountsBelowTheSameHeadBeginsAnotherTable() {
        String other = "|合计|5.00||5.00\n212|城乡社区支出|5.00||5.00\n";

        List<StitchedTable> tables = stitched(TITLE + HEAD + TOTAL + ROWS, "单位：万元\n" + HEAD + other);

        assertThat(tables).hasSize(2);
        assertThat(tables.get(1).heading().hasTitle()).isFalse();
    }

    @Test
    void anotherMoneyUnitIsAnotherTable() {
        assertThat(stitched(TITLE + HEAD + ROWS, "单位：元\n" + HEAD + MORE)).hasSize(2);
        assertThat(stitched(TITLE + HEAD + ROWS, "单位：万元\n" + HEAD + MORE)).hasSize(1);
    }

    @Test
    void theFormOfAnotherUnitOfAListHasTheTitleOfTheOneBefore() {
        String list = TITLE + "一、某局（本级）\n" + HEAD + ROWS + TOTAL + "\n二、某县种子检验站\n" + HEAD + MORE + "|合计|8.00|8.00|\n";
        List<StitchedTable> tables = stitched(list);

        assertThat(tables).extracting(table -> table.heading().title()).containsOnly("一般公共预算支出表");
        assertThat(tables).extracting(table -> table.heading().unitName()).containsExactly("某局（本级）", "某县种子检验站");
        assertThat(tables.get(1).heading().moneyUnit())
                .isEqualTo(tables.get(0).heading().moneyUnit());
        assertThat(stitched(list.replace("二、某县种子检验站", "政府性基金支出"))
                        .get(1)
                        .heading()
                        .title())
                .isEmpty();
    }

    /** Each with its total first, so that none is closed by it. */
    @Test
    void theFormOfAnotherUnitBeginsBelowItsNameWhereTotalsStandFirst() {
        String list = TITLE + "（一）某县本级\n" + HEAD + TOTAL + ROWS + "\n（二）某县种子检验站\n" + HEAD + "|合计|8.00|8.00|\n" + MORE;

        assertThat(stitched(list))
                .extracting(table -> table.heading().title())
                .hasSize(2)
                .containsOnly("一般公共预算支出表");
    }

    @Test
    void anotherHeadIsAnotherTable() {
        assertThat(stitched(TITLE + HEAD + ROWS, "单位名称|统一编号|本年收入|上年结转|其他\n" + MORE))
                .hasSize(2);
    }

    @Test
    void aTableGoesOnBehindAnEmptyPage() {
        List<TablePiece> pieces = new ArrayList<>(pieces(1, TITLE + HEAD + ROWS));
        pieces.addAll(pieces(3, MORE));

        assertThat(new TableReconciler().stitch(pieces, Set.of(2))).hasSize(1);
        assertThat(new TableReconciler().stitch(pieces, Set.of())).hasSize(2);
    }

    @Test
    void columnsOnAFacingPageBelongToTheRowsOfTheSamePlace() {
        String left = TITLE + "科目编码|科目名称|合计\n201|一般公共服务支出|60.00\n208|社会保障和就业支出|8.00\n|合计|68.00\n";

        List<StitchedTable> tables = stitched(left, "基本支出|项目支出\n50.00|10.00\n8.00|\n58.00|10.00\n");

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).columns()).extracting(List::size).containsExactly(1, 1, 1, 1, 1);
        assertThat(tables.get(0).rows().get(1).texts()).containsExactly("208", "社会保障和就业支出", "8.00", "8.00", "");
        assertThat(tables.get(0).rows().get(1).cells().get(3).page()).isEqualTo(2);
    }

    @Test
    void allLeftHalvesMayStandBeforeAllRightOnes() {
        String left = "科目编码|科目名称|合计\n201|甲类支出|60.00\n20101|甲款支出|30.00\n20102|乙款支出|30.00\n";
        String more = "科目编码|科目名称|合计\n208|乙类支出|8.00\n20801|丙款支出|8.00\n2080101|丙项支出|8.00\n";

        List<StitchedTable> tables = stitched(
                TITLE + left,
                more,
                "基本支出|项目支出\n50.00|10.00\n20.00|10.00\n30.00|\n",
                "基本支出|项目支出\n8.00|\n8.00|\n8.00|\n");

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows().get(0).texts()).containsExactly("201", "甲类支出", "60.00", "50.00", "10.00");
        assertThat(tables.get(0).rows().get(5).texts()).containsExactly("2080101", "丙项支出", "8.00", "8.00", "");
    }

    @Test
    void columnsOfWholeAmountsOnAFacingPageBelongToTheRowsToo() {
        String left = "科目编码|科目名称|合计\n201|甲类支出|60\n20101|甲款支出|30\n20102|乙款支出|30\n";

        assertThat(stitched(TITLE + left, "基本支出|项目支出\n50|10\n20|10\n30|0\n")).hasSize(1);
        assertThat(stitched(TITLE + left, "50|10\n20|10\n30|0\n"))
                .as("numbers of anything")
                .hasSize(2);
    }

    @Test
    void anAmountTornByTheBreakBeforeItsPointIsOneAmount() {
        String first = TITLE + HEAD + ROWS + "203|国防|3043526||3043526\n";

        List<StitchedTable> tables = stitched(first, "|支出|7.00||7.00\n" + MORE);

        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).rows())
                .anySatisfy(row ->
                        assertThat(row.texts()).containsExactly("203", "国防支出", "30435267.00", "", "30435267.00"));
    }

    @Test
    void anAmountTornByTheBreakIsOneAmount() {
        String head = TITLE.replace("支出表", "收入表") + "单位名称|合计|事业收入\n";
        String first = head + "合计|39,600.00|12,437.36\n甲局|19,050.00|0.00\n乙驾驶|14,550.00|12,437.3\n";

        BodyRow row =
                stitched(first, "员考试中心||6\n丙所|6,000.00|0.00\n").get(0).rows().get(2);

        assertThat(row.texts()).containsExactly("乙驾驶员考试中心", "14,550.00", "12,437.36");
    }

    @Test
    void theRestsOfLabelsAreNoHeadThoughHeadingsReadLikeThem() {
        String head = "部门收支总表\n单位：万元\n收入||支出|\n项目|预算数|项目|预算数\n";
        String first = head + "一、财政拨款收入|988.57|一、教育支出|610.06\n二、专户收入||二、科技支出|159.42\n三、事业|147.38|三、农林|389.81\n";

        List<BodyRow> rows =
                stitched(first, "收入||支出|\n四、其他收入|1.00|四、住房支出|15.75\n").get(0).rows();

        assertThat(rows).hasSize(5);
        assertThat(rows.get(3).texts()).contains("收入", "支出");
    }

    @Test
    void aMinusBehindAnAmountIsNoPlaceOfIt() {
        String head = TITLE.replace("支出表", "收入表") + "单位名称|合计|调整数\n";
        String first = head + "合计|39,600.00|1.20-\n甲局|19,050.00|0.00\n乙驾驶|14,550.0|1.20-\n";

        BodyRow row =
                stitched(first, "员考试中心|0|\n丙所|6,000.00|0.00\n").get(0).rows().get(2);

        assertThat(row.texts()).containsExactly("乙驾驶员考试中心", "14,550.00", "1.20-");
    }

    @Test
    void aWholeAmountBelowAWholeOneIsNotTorn() {
        String head = TITLE.replace("支出表", "收入表") + "单位名称|合计|事业收入\n";

        assertThat(stitched(head + "甲局|20.00|10.00\n乙局|20.00|10.00\n", "丙局|6.00|6.00\n")
                        .get(0)
                        .rows())
                .hasSize(3);
    }

    @Test
    void aTitleAtTheFootBelongsToTheTableOfTheNextPage() {
        String first = TITLE + HEAD + ROWS + TOTAL + "政府性基金预算支出表\n单位：元\n";

        List<StitchedTable> tables = stitched(first, HEAD + "212|城乡社区支出|5.00||5.00\n");

        assertThat(tables).extracting(table -> table.heading().title()).containsExactly("一般公共预算支出表", "政府性基金预算支出表");
        assertThat(tables.get(1).heading().moneyUnit()).hasToString("Optional[YUAN]");
    }

    @Test
    void aTotalThatIsTheFirstRowOfATableDoesNotCloseIt() {
        assertThat(stitched(TITLE + HEAD + TOTAL, HEAD + ROWS + MORE)).hasSize(1);
    }

    @Test
    void aTitleBelowTheTextOfAPageBelongsToTheTableOfTheNextPage() {
        String text = "本部门收入来自财政拨款。\n政府性基金预算支出表\n单位：元\n";

        assertThat(stitched(text, HEAD + "212|城乡社区支出|5.00||5.00\n"))
                .extracting(table -> table.heading().title())
                .containsExactly("政府性基金预算支出表");
        assertThat(stitched("收入总表\n支出总表\n", HEAD + ROWS).get(0).heading().title())
                .isEmpty();
    }

    @Test
    void aRunningFootBelowATitleAtTheFootIsNoPartOfIt() {
        String foot = "https://www.example.org/budget.html\n";
        String first = TITLE + HEAD + ROWS + TOTAL + "政府性基金预算支出表\n" + foot;

        assertThat(stitched(first, "\n".repeat(lines(first) - 2) + HEAD + "212|城乡社区支出|5.00||5.00\n" + foot))
                .extracting(table -> table.heading().title())
                .containsExactly("一般公共预算支出表", "政府性基金预算支出表");
    }

    @Test
    void aNoteOrAListAtTheFootIsNoTitle() {
        assertThat(stitched(TITLE + HEAD + ROWS + "支出总表\n部门：某局\n（万元）\n", HEAD + MORE))
                .extracting(table -> table.heading().title())
                .containsExactly("一般公共预算支出表", "支出总表");
        for (String foot : List.of("注：本表无数据。\n", "收入总表\n支出总表\n", "收入总表\n另有说明文字\n")) {
            assertThat(stitched(TITLE + HEAD + ROWS + foot, HEAD + MORE))
                    .as(foot)
                    .hasSize(1);
        }
    }

    @Test
    void otherWidthsAreTheSameColumnsWhereTheCodesGoOn() {
        List<TablePiece> pieces = new ArrayList<>(pieces(1, TITLE + HEAD + ROWS));
        TablePiece more = pieces(2, MORE).get(0);
        pieces.add(more.with(scaled(more.grid())));
        assertThat(new TableReconciler().stitch(pieces, Set.of())).hasSize(1);

        TablePiece back = pieces(2, "101|税收收入|8.00|8.00|0.00\n").get(0);
        assertThat(new TableReconciler().stitch(List.of(pieces.get(0), back.with(scaled(back.grid()))), Set.of()))
                .as("the codes start again")
                .hasSize(2);
    }

    /** The label of a total stands in the column of codes, as in a cell merged over both. */
    @Test
    void otherWidthsAreTheSameColumnsBelowATotalWhoseLabelStandsOverTheCodes() {
        for (int where = 0; where < 2; where++) {
            String total = "合计||60.00|50.00|10.00\n";
            TablePiece first =
                    pieces(1, TITLE + HEAD + (where == 0 ? total : "") + ROWS).get(0);
            TablePiece more = pieces(2, MORE + (where == 1 ? total : "")).get(0);

            assertThat(new TableReconciler().stitch(List.of(first, more.with(scaled(more.grid()))), Set.of()))
                    .hasSize(1);
        }
    }

    @Test
    void otherWidthsAreTheSameColumnsWhereTheItemsOfAListGoOn() {
        String ledger = "收支总表\n单位：万元\n项目|金额|项目|金额\n一、财政拨款|9.00|一、教育支出|4.00\n二、事业收入|1.00|二、农林水支出|5.00\n";
        List<TablePiece> pieces = new ArrayList<>(pieces(1, ledger));
        TablePiece more =
                pieces(2, "||三、住房保障支出|1.00\n本年收入合计|10.00|本年支出合计|10.00\n").get(0);
        pieces.add(more.with(scaled(more.grid())));

        assertThat(new TableReconciler().stitch(pieces, Set.of())).hasSize(1);
    }

    @Test
    void aTitleThatSaysNoMoreThanThatATableGoesOnBeginsNone() {
        assertThat(stitched(TITLE + HEAD + ROWS, "续表\n单位：万元\n" + HEAD + MORE)).hasSize(1);
    }

    @Test
    void aSheetThatShowsTwoPagesHoldsOneTable() {
        TablePiece left = placed(pieces(1, TITLE + HEAD + ROWS).get(0), 0);

        assertThat(new TableReconciler()
                        .stitch(List.of(left, placed(pieces(1, MORE).get(0), 100)), Set.of()))
                .hasSize(1);
        assertThat(new TableReconciler()
                        .stitch(List.of(left, placed(pieces(1, ROWS).get(0), 100)), Set.of()))
                .as("the codes start again")
                .hasSize(2);
    }

    @Test
    void aSheetThatShowsTwoPagesHoldsOneTableWhoseCodesAreInParts() {
        String first = TITLE + "类|款|科目名称|合计\n302||商品和服务支出|9.00\n302|01|办公费|4.00\n302|04|手续费|2.00\n";
        TablePiece left = placed(pieces(1, first).get(0), 0);

        String parent = first + "303||补助|1.00\n";
        assertThat(new TableReconciler()
                        .stitch(
                                List.of(
                                        placed(pieces(1, parent).get(0), 0),
                                        placed(pieces(1, "303|01|离休费|1.00\n").get(0), 100)),
                                Set.of()))
                .as("a part begins behind its parent")
                .hasSize(1);
        for (String more : List.of("302|06|电费|3.00\n", "303||补助|1.00\n")) {
            assertThat(new TableReconciler()
                            .stitch(
                                    List.of(
                                            left,
                                            placed(
                                                    pieces(1, more + "303|01|离休费|1.00\n")
                                                            .get(0),
                                                    100)),
                                    Set.of()))
                    .hasSize(1);
        }
        assertThat(new TableReconciler()
                        .stitch(
                                List.of(
                                        left,
                                        placed(
                                                pieces(1, "302|01|办公费|4.00\n302|04|手续费|2.00\n")
                                                        .get(0),
                                                100)),
                                Set.of()))
                .as("the codes start again")
                .hasSize(2);
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }

    private static Grid scaled(Grid grid) {
        List<Double> edges = grid.columnEdges().stream().map(x -> x * x + 3).toList();
        return with(grid, grid.box(), edges);
    }

    private static TablePiece placed(TablePiece piece, double x) {
        List<Double> edges = piece.grid().columnEdges().stream().map(e -> e + x).toList();
        return piece.with(with(piece.grid(), new Box(x, 10, x + 50, 60), edges));
    }

    private static Grid with(Grid grid, Box box, List<Double> edges) {
        List<Cell> cells = grid.cells();
        return new Grid(
                box,
                grid.rowCount(),
                grid.columnCount(),
                cells,
                edges,
                grid.bands(),
                grid.evidence(),
                Grid.OpenEnds.NONE);
    }

    private static List<StitchedTable> stitched(String... pages) {
        List<TablePiece> pieces = new ArrayList<>();
        Optional<Page> before = Optional.empty();
        for (int i = 0; i < pages.length; i++) {
            Page page = page(i + 1, pages[i]);
            pieces.addAll(new FootHeading().carry(before, page, new TableLocator(Work.unhurried()).locate(page)));
            before = Optional.of(page);
        }
        return new TableReconciler().stitch(pieces, Set.of());
    }

    private static List<TablePiece> pieces(int number, String text) {
        return new TableLocator(Work.unhurried()).locate(page(number, text));
    }

    private static Page page(int number, String text) {
        return new Page(number, 0, 0, TabbedText.read(text.replace('|', '\t')).blocks(), List.of(), 0);
    }
}
