package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.export.TableFormat;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.ExtractedCell;
import io.github.yusuan.model.ExtractedTable;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of any content, as printed. */
class ExtractionTest {
    private static final Path PDF = Path.of("testdata/budget-drawn/budget-drawn.pdf");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget-drawn/budget-drawn.pdf",
                "budget-text/budget-text.txt",
                "budget-chromium/budget-chromium.pdf",
                "final-account-writer/final-account-writer.pdf"
            })
    void holdsEveryRowOfEveryTableAndEveryPlaceOnce(String document) throws IOException {
        Path file = Path.of("testdata").resolve(document);
        Disclosure disclosure = Yusuan.read(file);
        Extraction extraction = Yusuan.tables(file);

        assertThat(extraction.tables()).hasSameSizeAs(disclosure.tables()).isNotEmpty();
        for (ExtractedTable table : extraction.tables()) {
            PrintedTable printed = disclosure.tables().get(table.seq() - 1);
            assertThat(table.rows().subList(table.headRows(), table.rowCount()))
                    .isEqualTo(
                            printed.rows().stream().map(PrintedTable.Row::cells).toList());
            assertThat(table.firstPage()).isEqualTo(printed.firstPage());
            assertThat(table.lastPage()).isEqualTo(printed.lastPage());
            assertThat(table.cells().stream()
                            .mapToInt(cell -> cell.rowSpan() * cell.columnSpan())
                            .sum())
                    .isEqualTo(table.rowCount() * table.columnCount());
        }
    }

    @Test
    void tablesOfOtherThingsHaveSpansAndNoProblemOfABudget() throws IOException {
        String text = """
                Goals of the season
                Club\tHome\t\tAway\t
                \tgoals\tpoints\tgoals\tpoints
                Reds\t12\t9\t8\t6
                Blues\t7\t4\t11\t10
                """;

        Extraction extraction = Yusuan.tables("season.txt", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);

        assertThat(extraction.problems()).isEmpty();
        assertThat(extraction.tables()).singleElement().satisfies(table -> {
            assertThat(table.rowCount()).isEqualTo(4);
            assertThat(table.columnCount()).isEqualTo(5);
            assertThat(table.headRows()).isEqualTo(2);
            assertThat(table.rows().get(3)).isEqualTo(List.of("Blues", "7", "4", "11", "10"));
            assertThat(spans(table)).startsWith("Club 2x1", "Home 1x2", "Away 1x2", "goals 1x1");
        });
        StringBuilder html = new StringBuilder();
        TableFormat.HTML.write(extraction, html);
        assertThat(html)
                .contains("<tr><th rowspan=\"2\">Club</th><th colspan=\"2\">Home</th><th colspan=\"2\">Away</th></tr>")
                .contains("<tr><td>Reds</td><td>12</td><td>9</td><td>8</td><td>6</td></tr>");
    }

    @Test
    void readsThePagesThatAreAskedFor() throws IOException {
        Extraction all = Yusuan.tables(PDF);
        ExtractedTable first = all.tables().get(0);
        ReadOptions options = ReadOptions.DEFAULT.withPages(
                new PageSelection(List.of(new PageSelection.Range(first.firstPage(), first.lastPage()))));

        Extraction some = Yusuan.tables(PDF, options);
        Disclosure disclosure = Yusuan.read(PDF, options);

        assertThat(some.tables()).containsExactly(first);
        assertThat(some.pageCount()).isEqualTo(all.pageCount());
        assertThat(disclosure.tables()).hasSize(1);
        assertThat(disclosure.facts())
                .isNotEmpty()
                .isEqualTo(Yusuan.read(PDF).facts().stream()
                        .filter(fact -> fact.tableSeq() == 1)
                        .toList());
        assertThat(disclosure.problems())
                .extracting(Problem::code)
                .doesNotContain(ProblemCode.LISTED_TABLE_MISSING, ProblemCode.USUAL_TABLE_MISSING);
    }

    @Test
    void pagesThatAreNotThereAreTold() throws IOException {
        Extraction none = Yusuan.tables(PDF, ReadOptions.DEFAULT.withPages(PageSelection.parse("900-")));

        assertThat(none.tables()).isEmpty();
        assertThat(none.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.EMPTY_DOCUMENT);
            assertThat(problem.message()).contains("900-", none.pageCount() + " pages");
        });
    }

    private static List<String> spans(ExtractedTable table) {
        return table.cells().stream()
                .map((ExtractedCell cell) -> cell.text() + " " + cell.rowSpan() + "x" + cell.columnSpan())
                .toList();
    }
}
