package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.report.TableView.HeadCell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Heads of tables: every column lies under its own path of headings. */
class TableViewsTest {

    @Test
    void aHeadingOverSeveralColumnsIsOneCellAndTheLowestReachTheBody() {
        assertThat(TableViews.head(List.of(
                        List.of("编码"), List.of("收入", "小计"), List.of("收入", "其他", "甲"), List.of("收入", "其他", "乙"))))
                .containsExactly(
                        List.of(new HeadCell("编码", 1, 3), new HeadCell("收入", 3, 1)),
                        List.of(new HeadCell("小计", 1, 2), new HeadCell("其他", 2, 1)),
                        List.of(new HeadCell("甲", 1, 1), new HeadCell("乙", 1, 1)));
    }

    @Test
    void equalHeadingsUnderOthersAreNotJoined() {
        assertThat(TableViews.head(List.of(List.of("收入", "金额"), List.of("支出", "金额"))))
                .containsExactly(
                        List.of(new HeadCell("收入", 1, 1), new HeadCell("支出", 1, 1)),
                        List.of(new HeadCell("金额", 1, 1), new HeadCell("金额", 1, 1)));
    }

    @Test
    void headingsThatEndAtDifferentDepthsAreNotJoined() {
        assertCovers(List.of(List.of("合计"), List.of("合计", "基本"), List.of("合计", "项目"), List.of(), List.of("合计")));
        assertCovers(List.of(List.of("甲", "乙", "丙"), List.of("甲", "乙"), List.of("甲"), List.of("甲", "乙", "丙")));
        assertCovers(List.of(List.of(), List.of(), List.of("甲", "乙"), List.of("甲", "乙")));
    }

    @Test
    void aTableWithoutHeadHasNone() {
        assertThat(TableViews.head(List.of(List.of(), List.of()))).isEmpty();
        assertThat(TableViews.head(List.of())).isEmpty();
    }

    /** What was read from a picture and is doubtful is marked where it stands, in the table and on the page. */
    @Test
    void whatIsDoubtfulIsMarkedInItsCellRowAndOnThePage() throws IOException {
        Disclosure read = Yusuan.read(Path.of("testdata/budget-drawn/budget-drawn.pdf"));
        Fact first = read.facts().get(0);
        List<Fact> facts = new ArrayList<>(read.facts());
        facts.set(0, first.read(0.62));
        facts.set(1, facts.get(1).read(0.97));
        Problem doubt = new Problem(
                ProblemCode.OCR_DOUBTFUL,
                first.page(),
                first.box(),
                first.tableSeq(),
                first.row(),
                "compare with the picture: \"%s\" (0.62)".formatted(first.printed()));
        Disclosure scan = new Disclosure(
                read.info(), read.tables(), facts, read.spending(), read.checks(), read.annexes(), List.of(doubt));

        TableView view = new TableViews(scan, new Labels(Language.ZH), new CellAnchors(scan), Map.of())
                .all()
                .get(first.tableSeq() - 1);

        List<TableView.CellView> cells = view.parts().stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.css().endsWith(" d"))
                .toList();
        assertThat(cells).singleElement().satisfies(cell -> {
            assertThat(cell.text()).isEqualTo(first.printed());
            assertThat(cell.hint()).contains("62 %");
        });
        assertThat(view.parts().get(0).rows())
                .filteredOn(row -> !row.doubt().isEmpty())
                .singleElement()
                .satisfies(row -> assertThat(row.doubt()).isEqualTo("请与图片核对：\"" + first.printed() + "\" (0.62)"));
        assertThat(view.parts().get(0).shapes())
                .extracting(TableView.Shape::css)
                .contains("d");
    }

    static Stream<Path> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyColumnOfADocumentLiesUnderItsHeadings(Path document) throws IOException {
        List<PrintedTable> tables = Yusuan.read(document).tables();

        assertThat(tables).hasSizeGreaterThan(8).allSatisfy(table -> assertCovers(table.columns()));
    }

    /** Lays the cells out as a browser does: each into the first free places of its row. */
    private static void assertCovers(List<List<String>> columns) {
        List<List<HeadCell>> head = TableViews.head(columns);
        List<List<String>> paths = new ArrayList<>();
        columns.forEach(column -> paths.add(new ArrayList<>()));
        List<Integer> taken = new ArrayList<>(Collections.nCopies(columns.size(), 0));
        for (int row = 0; row < head.size(); row++) {
            int free = 0;
            for (int until : taken) {
                free += until <= row ? 1 : 0;
            }
            assertThat(head.get(row).stream().mapToInt(HeadCell::columns).sum())
                    .as("row %d of %s", row, columns)
                    .isEqualTo(free);
            int x = 0;
            for (HeadCell cell : head.get(row)) {
                while (taken.get(x) > row) {
                    x++;
                }
                for (int end = x + cell.columns(); x < end; x++) {
                    taken.set(x, row + cell.rows());
                    paths.get(x).add(cell.text());
                }
            }
        }
        assertThat(taken).allMatch(until -> until == head.size());
        List<List<String>> expected = columns.stream()
                .map(path -> path.isEmpty() && !head.isEmpty() ? List.of("") : path)
                .toList();
        assertThat(paths).isEqualTo(expected);
    }
}
