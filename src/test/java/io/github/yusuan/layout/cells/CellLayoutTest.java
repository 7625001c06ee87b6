package io.github.yusuan.layout.cells;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.input.TableCell.Alignment;
import io.github.yusuan.input.TableCell.Style;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.TextLine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that a file describes, drawn as rows: {@code [x]} has a border, {@code x} has none. */
class CellLayoutTest {

    private static CellTable sheet(String... rows) {
        List<TableCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            String[] texts = rows[r].split("\\|", -1);
            for (int c = 0; c < texts.length; c++) {
                boolean bordered = texts[c].startsWith("[");
                String text = texts[c].replaceAll("[\\[\\]]", "");
                Style style = new Style(0, false, Alignment.UNSAID, bordered);
                cells.add(new TableCell(r, c, 1, 1, text.isEmpty() ? List.of() : List.of(text), style, "S!" + r + c));
            }
        }
        return CellTable.of(cells);
    }

    private static List<String> laid(CellBlock... blocks) {
        List<String> shown = new ArrayList<>();
        for (Block block :
                CellLayout.read(1, new CellPage(List.of(blocks))).page().blocks()) {
            if (block instanceof TextLine line) {
                shown.add(line.text());
            } else if (block instanceof Grid grid) {
                shown.add(grid.rowCount() + "x" + grid.columnCount() + " "
                        + grid.cellsOfRow(0).stream().map(Cell::text).toList());
            }
        }
        return shown;
    }

    @Test
    void rowsWithoutBordersAreLinesWhereTheTableHasBorders() {
        assertThat(laid(sheet("收入总表||", "部门：某局|2026年|单位：万元", "[项目]|[金额]|[备注]", "[合计]|[1.00]|[]", "注：无||")))
                .containsExactly("收入总表", "部门：某局", "2026年", "单位：万元", "2x3 [项目, 金额, 备注]", "注：无");
    }

    @Test
    void aRowOfNumbersStaysInItsTableEvenWithoutBorders() {
        assertThat(laid(sheet("[项目]|[金额]", "基本支出|1.00", "[合计]|[1.00]"))).containsExactly("3x2 [项目, 金额]");
    }

    @Test
    void tablesBelowOneAnotherHaveTheirOwnColumns() {
        assertThat(laid(sheet(
                        "收入总表||", "[项目]|[金额]|", "[合计]|[1.00]|", "||", "支出总表||", "[项目]|[基本]|[项目]", "[合计]|[1]|[2]")))
                .containsExactly("收入总表", "2x2 [项目, 金额]", "支出总表", "2x3 [项目, 基本, 项目]");
    }

    /** A text document joins tables of several widths in one: a title within ends where the rows of its own table end. */
    @Test
    void theOnlyCellOfARowThatEndsEarlyGoesOverTheWholeWidth() {
        List<TableCell> cells = new ArrayList<>(
                sheet("[项目]|[金额]|[比例]|[备注]", "[合计]|[1.00]|[2]|[]").cells());
        cells.add(new TableCell(2, 0, 1, 3, List.of("支出总表"), Style.PLAIN, "S!20"));
        cells.addAll(sheet("", "", "", "[1]|[2]|[3]|", "[]|[2.00]||").cells());
        Grid grid = (Grid) CellLayout.read(1, new CellPage(List.of(CellTable.of(cells))))
                .page()
                .blocks()
                .get(0);
        assertThat(grid.cellsOfRow(2))
                .singleElement()
                .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(4));
        assertThat(grid.cellsOfRow(4)).hasSizeGreaterThan(1);
    }

    @Test
    void aTextAloneAboveAHeadGoesOverTheWholeWidth() {
        Grid grid = (Grid) CellLayout.read(1, new CellPage(List.of(sheet("收入总表|", "项目|金额", "合计|1.00"))))
                .page()
                .blocks()
                .get(0);
        assertThat(grid.cellsOfRow(0))
                .singleElement()
                .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(2));
    }

    /** The second line of a heading stands by itself in its row where a file has no merged cells. */
    @Test
    void aTextAloneWithinAHeadStaysInItsColumn() {
        Grid grid = (Grid) CellLayout.read(
                        1,
                        new CellPage(List.of(sheet(
                                "[支出功能分类]|[]|[科目]|[合计]", "[科目编码]|[]|[]|[]", "[类]|[款]|[名称]|[]", "[201]|[01]|[人大]|[1]"))))
                .page()
                .blocks()
                .get(0);
        assertThat(grid.cellsOfRow(1)).hasSize(4);
    }

    /** A program that takes merged cells apart puts the text of the whole into each part. */
    @Test
    void aTextThatEveryCellOfARowRepeatsGoesOverTheWholeWidth() {
        Grid grid = (Grid) CellLayout.read(
                        1,
                        new CellPage(List.of(sheet(
                                "[合计]|[1.00]|[]",
                                "[支出总表]|[支出总表]|[支出总表]",
                                "[项目]|[金额]|[金额]",
                                "[无数]|[-]|[-]",
                                "[—]|[—]|[—]"))))
                .page()
                .blocks()
                .get(0);
        assertThat(grid.cellsOfRow(1))
                .singleElement()
                .satisfies(cell -> assertThat(cell.columnSpan()).isEqualTo(3));
        assertThat(grid.cellsOfRow(2)).hasSize(3);
        assertThat(grid.cellsOfRow(4)).hasSize(3);
    }

    @Test
    void aColumnOfNothingPartsTablesBesideOneAnother() {
        assertThat(laid(sheet(
                        "收入表|||支出表||",
                        "[项目]|[金额]||[科目]|[基本]|[项目]",
                        "[合计]|[1.00]||[教育]|[2.00]|[]",
                        "|||[合计]|[2.00]|[]")))
                .containsExactly("收入表", "支出表", "2x2 [项目, 金额]", "3x3 [科目, 基本, 项目]");
    }

    /** Who pastes columns of figures puts one into each cell. */
    @Test
    void cellsOfAsManyLinesWithFiguresAreAsManyRows() {
        assertThat(rows(
                        List.of("201", "20101"),
                        List.of("服务", "人大"),
                        List.of("3.00", "1.00"),
                        List.of("\u00a0", "1.00")))
                .containsExactly(List.of("201", "服务", "3.00", ""), List.of("20101", "人大", "1.00", "1.00"));
        assertThat(rows(List.of("201"), List.of("服务", "支出"), List.of("3.00"), List.of()))
                .hasSize(1);
        assertThat(rows(List.of("201", "01"), List.of("服务", "支出"), List.of(), List.of("3.00")))
                .hasSize(1);
    }

    private static List<List<String>> rows(List<?>... lines) {
        List<TableCell> cells = new ArrayList<>();
        for (int c = 0; c < lines.length; c++) {
            List<String> texts = lines[c].stream().map(String::valueOf).toList();
            cells.add(new TableCell(0, c, 1, 1, List.of("栏"), Style.PLAIN, ""));
            cells.add(new TableCell(1, c, 1, 1, texts, Style.PLAIN, ""));
        }
        Grid grid = (Grid) CellLayout.read(1, new CellPage(List.of(CellTable.of(cells))))
                .page()
                .blocks()
                .get(0);
        List<List<String>> rows = new ArrayList<>();
        for (int r = 1; r < grid.rowCount(); r++) {
            rows.add(grid.cellsOfRow(r).stream().map(Cell::text).toList());
        }
        return rows;
    }

    /** A content system shows an article in several parts, one table in two of them. */
    @Test
    void theBarBelowAPartOfAnArticleIsNoLine() {
        assertThat(laid(
                        new Paragraph(List.of("首页 上一页 第2页 下一页 尾页 共9页")),
                        new Paragraph(List.of("上一页 1 2 3 下一页")),
                        new Paragraph(List.of("首页")),
                        new Paragraph(List.of("第2页收入表")),
                        new Paragraph(List.of("2026"))))
                .containsExactly("第2页收入表", "2026");
    }

    @Test
    void blankRowsPartTablesWithoutBorders() {
        assertThat(laid(sheet("项目|金额", "合计|1.00", "|", "科目|支出", "合计|2.00")))
                .containsExactly("2x2 [项目, 金额]", "2x2 [科目, 支出]");
    }

    @Test
    void theSignOfTheCurrencyIsNoPartOfAnAmount() {
        assertThat(laid(new Paragraph(List.of("¥1,234.50", "¥-8", "(￥3)", "¥为单位"))))
                .containsExactly("1,234.50", "-8", "(3)", "¥为单位");
    }

    @Test
    void everyCellKeepsItsPlace() {
        CellLayout.Laid laid = CellLayout.read(1, new CellPage(List.of(sheet("[项目]|[金额]", "[合计]|[1.00]"))));
        Grid grid = (Grid) laid.page().blocks().get(0);
        assertThat(grid.cells())
                .extracting(cell -> laid.places().get(cell.box()))
                .containsExactly("S!00", "S!01", "S!10", "S!11");
    }

    @Test
    void spansEndWhereAnotherCellBegins() {
        Style plain = Style.PLAIN;
        CellTable table = CellTable.of(List.of(
                new TableCell(0, 0, 3, 2, List.of("科目"), plain, ""),
                new TableCell(1, 1, 1, 1, List.of("金额"), plain, ""),
                new TableCell(2, 2, 1, 1, List.of("1"), plain, "")));
        Grid grid = (Grid)
                CellLayout.read(1, new CellPage(List.of(table))).page().blocks().get(0);
        assertThat(grid.cells().stream()
                        .mapToInt(c -> c.rowSpan() * c.columnSpan())
                        .sum())
                .isEqualTo(9);
    }
}
