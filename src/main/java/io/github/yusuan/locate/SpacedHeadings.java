package io.github.yusuan.locate;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins a heading over several columns whose two characters stand so far apart that they were taken for two cells. */
final class SpacedHeadings {
    private static final Set<String> WORDS = Wordings.texts(SpacedHeadings.class, "WORDS");

    private SpacedHeadings() {}

    /** The grid with such headings joined in its first rows. */
    static Grid joined(Grid grid, int headRows) {
        List<Cell> cells = new ArrayList<>();
        boolean changed = false;
        for (int row = 0; row < grid.rowCount(); row++) {
            int first = cells.size();
            for (Cell cell : grid.cellsOfRow(row)) {
                int last = cells.size() - 1;
                boolean apart = row < headRows && last >= first && areApart(cells.get(last), cell);
                if (apart) {
                    cells.set(last, joined(cells.get(last), cell));
                } else {
                    cells.add(cell);
                }
                changed |= apart;
            }
        }
        return changed ? grid.with(cells) : grid;
    }

    private static boolean areApart(Cell left, Cell right) {
        return !left.isBlank()
                && !right.isBlank()
                && left.rowSpan() == right.rowSpan()
                && left.column() + left.columnSpan() == right.column()
                && WORDS.contains(left.compact() + right.compact());
    }

    private static Cell joined(Cell left, Cell right) {
        return new Cell(
                left.row(),
                left.column(),
                left.rowSpan(),
                left.columnSpan() + right.columnSpan(),
                List.of(left.compact() + right.compact()),
                left.box().union(right.box()),
                new LabelLook(left.textLeft(), left.bold() && right.bold(), true));
    }
}
