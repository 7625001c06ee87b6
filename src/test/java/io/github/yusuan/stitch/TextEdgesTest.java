package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where texts begin in a table that runs over left and right pages. */
class TextEdgesTest {
    private final List<BodyRow> rows = new ArrayList<>();

    private void row(int page, double cellLeft, double textLeft, boolean centred) {
        int at = rows.size();
        Box box = new Box(cellLeft, at * 10, cellLeft + 100, at * 10 + 10);
        rows.add(new BodyRow(
                page, List.of(new BodyCell("教育支出", page, box, textLeft, BodyCell.Cover.OWN, centred, false))));
    }

    private List<BodyCell> settled() {
        return TextEdges.settled(rows).stream().map(row -> row.cells().get(0)).toList();
    }

    @Test
    void anIndentIsOneAgainstTheColumnOfItsPage() {
        row(1, 50, 52, false);
        row(1, 50, 62, false);
        row(2, 80, 92, false);
        row(2, 80, 82, false);

        assertThat(settled()).extracting(BodyCell::textLeft).containsExactly(52.0, 62.0, 62.0, 52.0);
        assertThat(settled()).extracting(cell -> cell.box().x0()).containsExactly(50.0, 50.0, 80.0, 80.0);
    }

    @Test
    void aPageWhoseCellsBeginAtManyPlacesIsLeftAsItIs() {
        row(1, 50, 52, false);
        row(2, 80, 92, false);
        row(2, 60, 72, false);

        assertThat(settled()).extracting(BodyCell::textLeft).containsExactly(52.0, 92.0, 72.0);
    }

    @Test
    void aShortLabelInTheMiddleStandsAtTheLeftWhereOthersBeginThere() {
        row(1, 50, 70, false);
        row(1, 50, 70.3, true);
        row(1, 50, 85, true);

        assertThat(settled()).extracting(BodyCell::centred).containsExactly(false, false, true);
    }

    @Test
    void noRowsHaveNoEdges() {
        assertThat(settled()).isEmpty();
    }
}
