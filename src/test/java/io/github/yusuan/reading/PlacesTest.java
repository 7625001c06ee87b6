package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Mark;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TablePart;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that was read has its place: the cell of each amount, the parts of each table and what was read beside. */
class PlacesTest {

    @ParameterizedTest
    @MethodSource("io.github.yusuan.reading.TestdataTest#documents")
    void everyAmountIsTheTextOfACellInItsPlace(Path document) throws Exception {
        Disclosure read = Yusuan.read(document);

        assertThat(read.facts()).isNotEmpty();
        for (Fact fact : read.facts()) {
            PrintedTable.Row row = read.tables().get(fact.tableSeq() - 1).rows().get(fact.row() - 1);
            int column = row.places().indexOf(new PageBox(fact.page(), fact.box()));
            assertThat(column).as("%s", fact).isNotNegative();
            assertThat(row.cells().get(column).replaceAll("[\\s,]", "")).isEqualTo(fact.printed());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.yusuan.reading.TestdataTest#documents")
    void rowsLieInThePartsOfTheirTable(Path document) throws Exception {
        for (PrintedTable table : Yusuan.read(document).tables()) {
            for (PrintedTable.Row row : table.rows()) {
                for (PageBox place : row.places()) {
                    assertThat(table.parts())
                            .as("%s", place)
                            .anyMatch(part -> place.box().equals(Box.NONE)
                                    || part.page() == place.page()
                                            && part.box()
                                                    .contains(
                                                            place.box().centreX(),
                                                            place.box().centreY()));
                }
            }
        }
    }

    /** 部门收支总表 begins on page 4 under its title and unit line and goes on, with its head again, on page 5. */
    @Test
    void aStitchedTableHasItsHeadMarkedOnEachPage() throws Exception {
        Disclosure read = Yusuan.read(Path.of("testdata/budget-chromium/budget-chromium.pdf"));
        PrintedTable split = read.tables().stream()
                .filter(table -> table.parts().size() > 1)
                .findFirst()
                .orElseThrow();

        for (TablePart part : split.parts()) {
            assertThat(part.marks()).extracting(Mark::kind).contains(Mark.Kind.HEAD);
        }
        TablePart first = split.parts().get(0);
        Box title = boxOf(first, Mark.Kind.TITLE);
        assertThat(title.y1())
                .as("the title stands above the rows")
                .isLessThan(first.box().y0());
        assertThat(boxOf(first, Mark.Kind.MONEY_UNIT).y0()).isGreaterThan(title.y0());
    }

    private static Box boxOf(TablePart part, Mark.Kind kind) {
        return part.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .findFirst()
                .orElseThrow()
                .box();
    }
}
