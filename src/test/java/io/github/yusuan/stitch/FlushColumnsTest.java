package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Band;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page of a table without rules lacks what is blank on it, and finds its columns by where texts stand flush. */
class FlushColumnsTest {
    private static final double ROW = 10;

    /** Labels from 40, three columns of figures that end at 200, 300 and 400. */
    private static final Grid TABLE = grid(
            List.of(40.0, 120.0, 210.0, 310.0, 400.0),
            List.of(new Band(40, 100, false), figures(200), figures(300), figures(400)),
            List.of("合计", "1.00", "2.00", "3.00"));

    private static Band figures(double end) {
        return new Band(end - 20, end, true);
    }

    private static Grid grid(List<Double> edges, List<Band> bands, List<String> texts) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < texts.size(); c++) {
            Box box = new Box(edges.get(c), 0, edges.get(c + 1), ROW);
            List<String> lines = texts.get(c).isEmpty() ? List.of() : List.of(texts.get(c));
            cells.add(new Cell(0, c, 1, 1, lines, box, LabelLook.at(box.x0())));
        }
        Box box = new Box(edges.get(0), 0, edges.get(edges.size() - 1), ROW);
        return new Grid(box, 1, texts.size(), cells, edges, bands, Grid.Evidence.ALIGNED, Grid.OpenEnds.NONE);
    }

    private static List<String> texts(Optional<Grid> grid) {
        return grid.orElseThrow().cellsOfRow(0).stream().map(Cell::text).toList();
    }

    @Test
    void leavesOutTheColumnThatIsBlankOnThePage() {
        Grid piece = grid(
                List.of(40.0, 150.0, 350.0, 400.0),
                List.of(new Band(40, 90, false), figures(200), figures(400)),
                List.of("行政运行", "5.00", "7.00"));

        assertThat(texts(FlushColumns.recut(TABLE, piece))).containsExactly("行政运行", "5.00", "", "7.00");
    }

    @Test
    void bringsLabelsThatAreSetInTogether() {
        Grid piece = grid(
                List.of(40.0, 60.0, 150.0, 250.0, 300.0),
                List.of(new Band(40, 55, false), new Band(70, 110, false), figures(200), figures(300)),
                List.of("", "收入总计", "5.00", "6.00"));

        assertThat(texts(FlushColumns.recut(TABLE, piece))).containsExactly("收入总计", "5.00", "6.00", "");
    }

    @Test
    void isNoPartOfTheTableWhereFiguresStandFlushElsewhere() {
        Grid piece = grid(
                List.of(40.0, 150.0, 250.0, 350.0),
                List.of(new Band(55, 90, false), figures(190), figures(287)),
                List.of("甲", "5.00", "6.00"));

        assertThat(FlushColumns.recut(TABLE, piece)).isEmpty();
    }

    @Test
    void joinsACodeAndItsNameWhereTheTableHasBothInOneColumn() {
        Grid joined = grid(TABLE.columnEdges(), TABLE.bands(), List.of("201 一般公共服务支出", "1.00", "2.00", "3.00"));
        Grid piece = grid(
                List.of(40.0, 60.0, 150.0, 250.0, 300.0),
                List.of(new Band(40, 55, true), new Band(70, 110, false), figures(200), figures(300)),
                List.of("210", "卫生健康支出", "5.00", "6.00"));

        assertThat(texts(FlushColumns.recut(joined, piece))).containsExactly("210卫生健康支出", "5.00", "6.00", "");
        assertThat(FlushColumns.recut(TABLE, piece)).isEmpty();
    }

    @Test
    void putsNoTwoTextsOfARowIntoOneColumn() {
        Grid piece = grid(
                List.of(40.0, 60.0, 150.0, 250.0),
                List.of(new Band(40, 55, false), new Band(70, 110, false), figures(200)),
                List.of("甲", "乙", "5.00"));

        assertThat(FlushColumns.recut(TABLE, piece)).isEmpty();
    }

    @Test
    void putsABodyUnderTheHeadingsThatStandAloneOnThePageBefore() {
        Grid head = grid(
                List.of(40.0, 90.0, 210.0, 310.0, 400.0),
                List.of(
                        new Band(50, 70, false),
                        new Band(120, 160, false),
                        new Band(240, 260, false),
                        new Band(340, 380, false)),
                List.of("编码", "科目名称", "合计", "基本支出"));
        Grid body = grid(
                List.of(40.0, 90.0, 300.0, 400.0),
                List.of(new Band(42, 60, false), new Band(92, 190, false), new Band(355, 398, true)),
                List.of("201", "一般公共服务支出", "5.00"));

        assertThat(texts(FlushColumns.underHead(head, body))).containsExactly("201", "一般公共服务支出", "", "5.00");
        Grid beside = grid(
                List.of(40.0, 90.0, 210.0, 310.0, 400.0),
                List.of(new Band(62, 80, false), new Band(120, 160, false), figures(300), figures(350)),
                List.of("编码", "科目名称", "合计", "基本支出"));
        assertThat(FlushColumns.underHead(beside, body)).isEmpty();
    }

    @Test
    void bringsFiguresTogetherThatAreCentred() {
        Grid first = grid(
                List.of(40.0, 120.0, 210.0, 310.0),
                List.of(new Band(40, 100, false), new Band(140, 180, true), new Band(240, 280, true)),
                List.of("合计", "1,000.00", "2,000.00"));
        Grid piece = grid(
                List.of(60.0, 120.0, 210.0, 310.0),
                List.of(new Band(60, 100, false), new Band(150, 170, true), new Band(252, 268, true)),
                List.of("公务接待费", "5.00", "7.0"));

        assertThat(texts(FlushColumns.recut(first, piece))).containsExactly("公务接待费", "5.00", "7.0");
    }
}
