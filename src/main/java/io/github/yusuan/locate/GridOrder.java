package io.github.yusuan.locate;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which the grids of a page are read: from the top; where several stand at one height, all of the left column
 * before those of the next, as on a sheet that shows two pages.
 */
final class GridOrder {
    private static final Comparator<Grid> FROM_TOP =
            Comparator.comparingDouble(grid -> grid.box().y0());

    private GridOrder() {}

    static List<Grid> of(List<Grid> grids) {
        List<Grid> ordered = new ArrayList<>();
        List<Grid> atOneHeight = new ArrayList<>();
        double bottom = Double.NEGATIVE_INFINITY;
        for (Grid grid : grids.stream().sorted(FROM_TOP).toList()) {
            if (grid.box().y0() >= bottom) {
                ordered.addAll(columnByColumn(atOneHeight));
                atOneHeight.clear();
            }
            atOneHeight.add(grid);
            bottom = Math.max(bottom, grid.box().y1());
        }
        ordered.addAll(columnByColumn(atOneHeight));
        return ordered;
    }

    /** Those of a column share a place from left to right; the columns are ordered by their left ends. */
    private static List<Grid> columnByColumn(List<Grid> grids) {
        List<Grid> ordered = new ArrayList<>();
        List<Grid> column = new ArrayList<>();
        double right = Double.NEGATIVE_INFINITY;
        for (Grid grid : grids.stream()
                .sorted(Comparator.comparingDouble(g -> g.box().x0()))
                .toList()) {
            Box box = grid.box();
            if (box.x0() >= right) {
                column.sort(FROM_TOP);
                ordered.addAll(column);
                column.clear();
            }
            column.add(grid);
            right = Math.max(right, box.x1());
        }
        column.sort(FROM_TOP);
        ordered.addAll(column);
        return ordered;
    }
}
