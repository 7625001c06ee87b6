package io.github.yusuan.stitch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of two pictures of one form come together though one is larger. */
class ColumnMatchTest {
    private static final List<Double> TABLE = List.of(40.0, 140.0, 400.0, 700.0);

    @Test
    void pictureOfAnotherSizeHasTheSameColumns() {
        assertThat(ColumnMatch.ofPictures(TABLE, List.of(52.0, 149.0, 401.2, 692.2)))
                .contains(List.of(0, 1, 2, 3));
        assertThat(ColumnMatch.of(TABLE, List.of(52.0, 149.0, 401.2, 692.2))).isEmpty();
    }

    @Test
    void pictureOfAnotherFormHasNot() {
        assertThat(ColumnMatch.ofPictures(TABLE, List.of(52.0, 249.0, 401.2, 692.2)))
                .isEmpty();
        assertThat(ColumnMatch.ofPictures(TABLE, List.of(52.0, 99.0, 226.0, 372.0)))
                .isEmpty();
    }
}
