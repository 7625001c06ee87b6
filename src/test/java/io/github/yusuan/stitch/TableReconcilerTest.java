package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.layout.text.TabbedText;
import io.github.yusuan.locate.TableLocator;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables cut at every row, each way that publishers go on with them, are one table again. */
class TableReconcilerTest {
    private static final String TITLE = "部门支出总表\n单位：万元\n";
    private static final String HEAD = """
            科目编码|科目名称|合计|基本支出|||项目支出
            |||小计|人员经费|公用经费|
            """;
    private static final List<String> ROWS = List.of(
            "201|一般公共服务支出|60.00|50.00|40.00|10.00|10.00",
            "20103|政府办公厅（室）及相关机构事务|60.00|50.00|40.00|10.00|10.00",
            "2010301|行政运行|50.00|50.00|40.00|10.00|0.00",
            "2010302|一般行政管理事务|10.00||||10.00",
            "208|社会保障和就业支出|8.00|8.00|8.00||0.00",
            "20805|行政事业单位养老支出|8.00|8.00|8.00||0.00",
            "2080505|机关事业单位基本养老保险缴费支出|8.00|8.00|8.00||0.00",
            "|合计|68.00|58.00|48.00|10.00|10.00");
    private static final List<List<String>> WHOLE = textsOf(stitched(List.of(TITLE + HEAD + body(0, ROWS.size()))));

    /** What a page prints above the rows that go on. */
    enum GoingOn {
        TITLE_AND_HEAD(TITLE + HEAD),
        TITLE_CONTINUED(TITLE.replace("总表", "总表（续）") + HEAD),
        HEAD_ONLY(HEAD),
        NOTHING("");

        private final String above;

        GoingOn(String above) {
            this.above = above;
        }
    }

    @ParameterizedTest
    @EnumSource(GoingOn.class)
    void isOneTableWhereverThePageBreaks(GoingOn way) {
        for (int at = 1; at < ROWS.size(); at++) {
            List<StitchedTable> tables =
                    stitched(List.of(TITLE + HEAD + body(0, at), way.above + body(at, ROWS.size())));

            assertThat(tables).as("cut above row %d", at).hasSize(1);
            assertThat(textsOf(tables)).as("cut above row %d", at).isEqualTo(WHOLE);
            assertThat(tables.get(0).columns()).hasSize(7);
            assertThat(tables.get(0).lastPage()).isEqualTo(2);
        }
    }

    /** Without labels, in whole amounts: where no heading names money, a list of codes or numbers is no further column. */
    @ParameterizedTest
    @CsvSource({"结算补助|专项补助, 86, 1", "'', 4108, 1", "'', 86, 2", "'', 204, 2"})
    void goesOnSidewaysInWholeAmounts(String head, String amount, int tables) {
        String first = "对街道转移支付表\n单位：万元\n地区|总计|体制补助\n城关街道|200|200\n长河街道|230|230\n浦沿街道|240|240\n合计|670|670\n";
        String second = head + "\n201|20\n202|" + amount + "\n203|30\n205|40\n";

        assertThat(stitched(List.of(first, second))).hasSize(tables);
    }

    @Test
    void isOneTableWhereATitleOnTheSamePageSaysThatItGoesOn() {
        String page = TITLE + HEAD + body(0, 4) + GoingOn.TITLE_CONTINUED.above + body(4, ROWS.size());

        assertThat(textsOf(stitched(List.of(page)))).isEqualTo(WHOLE);
        assertThat(stitched(List.of(page.replace("（续）", "")))).hasSize(2);
    }

    /** Editors cut a long table in two, one right below the other, the second without a head. */
    @Test
    void isOneTableWhereItGoesOnRightBelow() {
        for (int at = 1; at < ROWS.size() - 1; at++) {
            assertThat(textsOf(stitchedBelow(TITLE + HEAD + body(0, at), body(at, ROWS.size()), 1)))
                    .as("cut above row %d", at)
                    .isEqualTo(WHOLE);
        }
    }

    @Test
    void isAnotherTableWhereItStandsFurtherBelowOrBeginsAgain() {
        assertThat(stitchedBelow(TITLE + HEAD + body(0, 4), body(4, ROWS.size()), 4))
                .hasSize(2);
        assertThat(stitchedBelow(TITLE + HEAD + body(4, 7), body(0, 4), 1)).hasSize(2);
    }

    @Test
    void isOneTableOverAnyPagesThatMixTheWays() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> pages = new ArrayList<>();
            int from = 0;
            while (from < ROWS.size()) {
                int to = Math.min(ROWS.size(), from + 1 + random.nextInt(3));
                GoingOn way = GoingOn.values()[random.nextInt(GoingOn.values().length)];
                pages.add((from == 0 ? TITLE + HEAD : way.above) + body(from, to));
                from = to;
            }

            List<StitchedTable> tables = stitched(pages);

            assertThat(tables).as("seed %d", seed).hasSize(1);
            assertThat(textsOf(tables)).as("seed %d", seed).isEqualTo(WHOLE);
        }
    }

    @Test
    void keepsTheSameFormOfAnotherUnitApart() {
        String first = "部门名称：甲局\n" + TITLE + HEAD + body(0, ROWS.size());
        String second = "部门名称：乙局\n" + TITLE + HEAD + body(0, ROWS.size());

        assertThat(stitched(List.of(first, second))).hasSize(2);
        assertThat(stitched(List.of(TITLE + HEAD + body(0, 8), TITLE + HEAD + body(0, 8))))
                .as("begins again with the same row")
                .hasSize(2);
    }

    @Test
    void keepsATableOfAnotherTitleApart() {
        String other = TITLE.replace("支出总表", "政府性基金预算支出表") + HEAD + body(4, 8);

        assertThat(stitched(List.of(TITLE + HEAD + body(0, 8), other))).hasSize(2);
    }

    @Test
    void keepsThePageOfEachCellOfATornRow() {
        BodyRow first = new BodyRow(1, List.of(cell("机关事业单位", 1), cell("", 1)));
        BodyRow second = new BodyRow(2, List.of(cell("养老保险缴费支出", 2), cell("8.00", 2)));

        PrintedTable.Row row = TornRow.join(first, second).printed();

        assertThat(row.cells()).containsExactly("机关事业单位养老保险缴费支出", "8.00");
        assertThat(row.page()).isEqualTo(1);
        assertThat(row.places()).extracting(PageBox::page).containsExactly(1, 2);
    }

    private static BodyCell cell(String text, int page) {
        return new BodyCell(text, page, new Box(0, 0, 50, 10), 0, BodyCell.Cover.OWN);
    }

    private static String body(int from, int to) {
        return String.join("\n", ROWS.subList(from, to)) + "\n";
    }

    private static List<StitchedTable> stitched(List<String> pages) {
        List<TablePiece> pieces = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page read = TabbedText.read(pages.get(i).replace('|', '\t'));
            pieces.addAll(
                    new TableLocator(Work.unhurried()).locate(new Page(i + 1, 0, 0, read.blocks(), List.of(), 0)));
        }
        return new TableReconciler().stitch(pieces, Set.of());
    }

    /** Two pages as one, the second that many rows below the first. */
    private static List<StitchedTable> stitchedBelow(String above, String below, double rows) {
        List<Block> blocks =
                new ArrayList<>(TabbedText.read(above.replace('|', '\t')).blocks());
        Grid first = (Grid) blocks.get(blocks.size() - 1);
        double high = (first.box().y1() - first.box().y0()) / first.rowCount();
        Grid second = (Grid) TabbedText.read(below.replace('|', '\t')).blocks().get(0);
        blocks.add(
                movedDown(second, first.box().y1() + rows * high - second.box().y0()));
        List<TablePiece> pieces = new TableLocator(Work.unhurried()).locate(new Page(1, 0, 0, blocks, List.of(), 0));
        return new TableReconciler().stitch(pieces, Set.of());
    }

    private static Grid movedDown(Grid grid, double by) {
        List<Cell> cells = grid.cells().stream()
                .map(c -> new Cell(
                        c.row(), c.column(), c.rowSpan(), c.columnSpan(), c.lines(), movedDown(c.box(), by), c.look()))
                .toList();
        return new Grid(
                movedDown(grid.box(), by),
                grid.rowCount(),
                grid.columnCount(),
                cells,
                grid.columnEdges(),
                List.of(),
                grid.evidence(),
                Grid.OpenEnds.NONE);
    }

    private static Box movedDown(Box box, double by) {
        return new Box(box.x0(), box.y0() + by, box.x1(), box.y1() + by);
    }

    private static List<List<String>> textsOf(List<StitchedTable> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (StitchedTable table : tables) {
            for (BodyRow row : table.rows()) {
                rows.add(row.cells().stream()
                        .map(cell -> cell.isFilled() ? cell.compact() : "")
                        .toList());
            }
        }
        return rows;
    }
}
