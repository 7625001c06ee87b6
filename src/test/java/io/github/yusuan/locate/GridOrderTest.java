package io.github.yusuan.locate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import io.github.yusuan.page.Grid;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridOrderTest {
    private static final Grid WIDE_TOP = grid(0, 0, 300, 20);
    private static final Grid LEFT = grid(0, 60, 140, 200);
    private static final Grid LEFT_BELOW = grid(0, 220, 140, 260);
    private static final Grid RIGHT = grid(160, 40, 300, 250);
    private static final Grid WIDE_BOTTOM = grid(0, 300, 300, 340);

    /** The right half has no title, so that its table begins higher than that of the left one. */
    @Test
    void readsTheLeftHalfOfASheetBeforeTheRightOne() {
        assertThat(GridOrder.of(List.of(WIDE_TOP, RIGHT, LEFT, LEFT_BELOW, WIDE_BOTTOM)))
                .containsExactly(WIDE_TOP, LEFT, LEFT_BELOW, RIGHT, WIDE_BOTTOM);
    }

    private static Grid grid(double x0, double y0, double x1, double y1) {
        return new Grid(
                new Box(x0, y0, x1, y1),
                0,
                1,
                List.of(),
                List.of(x0, x1),
                List.of(),
                Grid.Evidence.RULED,
                Grid.OpenEnds.NONE);
    }
}
