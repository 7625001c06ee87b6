package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A line of figures that is 60 pixels wide and 20 high: whole signs, and such as a fax leaves of them. */
class BrokenStrokesTest {
    private final byte[] luma = new byte[60 * 20];
    private final Grey page = new Grey(60, 20, luma);

    BrokenStrokesTest() {
        Arrays.fill(luma, (byte) Grey.WHITE);
        for (int sign = 0; sign < 4; sign++) {
            ink(15 * sign, 0, 15 * sign + 2, 20, 0); // the slope of a 4 and its bar are one piece with its trunk
            ink(15 * sign, 12, 15 * sign + 9, 14, 0);
            ink(15 * sign + 7, 0, 15 * sign + 9, 20, 0);
        }
    }

    private void ink(int x0, int y0, int x1, int y1, int shade) {
        for (int y = y0; y < y1; y++) {
            Arrays.fill(luma, y * 60 + x0, y * 60 + x1, (byte) shade);
        }
    }

    private boolean isBroken() {
        return BrokenStrokes.in(page, new TextLine(0, 0, 60, 20, 20), 4);
    }

    @Test
    void wholeSignsAreNotBroken() {
        assertThat(isBroken()).isFalse();
    }

    @Test
    void signsInPiecesAre() {
        ink(3, 10, 6, 16, Grey.WHITE);

        assertThat(isBroken()).isTrue();
    }

    @Test
    void strokesThatArePrintedPaleJoinPieces() {
        ink(3, 10, 6, 16, Grey.WHITE);
        ink(3, 12, 6, 13, 190);

        assertThat(isBroken()).isFalse();
    }

    @Test
    void specksAreNoPieces() {
        ink(11, 5, 13, 6, 0);
        ink(26, 9, 28, 10, 0);

        assertThat(isBroken()).isFalse();
    }
}
