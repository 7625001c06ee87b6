package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dots between the digits of figures, on a line that is 60 pixels wide and 20 high. */
class PointFinderTest {
    private final byte[] luma = new byte[60 * 20];
    private final Grey page = new Grey(60, 20, luma);

    PointFinderTest() {
        Arrays.fill(luma, (byte) Grey.WHITE);
    }

    private void ink(int x0, int y0, int x1, int y1, int shade) {
        for (int y = y0; y < y1; y++) {
            Arrays.fill(luma, y * 60 + x0, y * 60 + x1, (byte) shade);
        }
    }

    private List<Double> places() {
        return new PointFinder(page).placesIn(new TextLine(0, 0, 60, 20, 20));
    }

    @Test
    void findsADotInTheWhiteBetweenTwoDigits() {
        ink(10, 0, 20, 20, 0);
        ink(24, 17, 27, 20, 0);
        ink(32, 0, 42, 20, 0);

        assertThat(places()).containsExactly(25.5);
    }

    @Test
    void takesNoEndOfADigitForADot() {
        ink(10, 0, 20, 20, 0);
        ink(24, 15, 28, 18, 0); // joined with the rest of the 3 by a stroke that printed pale
        ink(24, 10, 36, 12, 210);
        ink(24, 0, 36, 5, 0);

        assertThat(places()).isEmpty();
    }

    @Test
    void findsBothOfTwoDots() {
        ink(10, 0, 20, 20, 0);
        ink(24, 17, 27, 20, 0);
        ink(32, 0, 38, 20, 0);
        ink(42, 17, 45, 20, 0);

        assertThat(places()).containsExactly(25.5, 43.5);
    }
}
