package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ocr.SeparatorRoom.Digit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Digits 10 pixels apart; a blank, a point or a comma takes as many pixels as it says. */
class SeparatorRoomTest {
    private static final double STEP = 10;

    /** Digits with what stands between them: {@code .} and {@code ,} are seen, a blank is not. */
    private static List<Digit> digits(String figure, double room) {
        List<Digit> digits = new ArrayList<>();
        double x = 0;
        boolean marked = false;
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            if (Character.isDigit(c)) {
                digits.add(new Digit(String.valueOf(c), x, 0.9f, marked));
                x += STEP;
                marked = false;
            } else {
                x += room;
                marked = c != ' ';
            }
        }
        return digits;
    }

    private static String separated(List<List<Digit>> readings) {
        return SeparatorRoom.separated(readings).stream()
                .map(ReadText.Sign::text)
                .collect(Collectors.joining());
    }

    @Test
    void aPointOfWhichNothingIsLeftTakesItsRoom() {
        assertThat(separated(List.of(digits("331 32", 9)))).isEqualTo("331.32");
    }

    @Test
    void groupsHaveCommasAndDecimalsAPoint() {
        assertThat(separated(List.of(digits("2.171.53", 9)))).isEqualTo("2,171.53");
    }

    @Test
    void theEndOfAStrokeIsNoPoint() {
        assertThat(separated(List.of(digits("20.40502", 0)))).isEqualTo("2040502");
    }

    @Test
    void aNarrowPointCountsWhereMostReadingsSeeIt() {
        List<Digit> seen = digits("1597.25", 3.5);
        List<Digit> unseen = digits("1597 25", 3.5);

        assertThat(separated(List.of(seen, seen, unseen))).isEqualTo("1597.25");
        assertThat(separated(List.of(seen, unseen, unseen))).isEqualTo("159725");
    }

    @Test
    void aSpeckBetweenDigitsThatStandCloseHasNoRoom() {
        assertThat(SeparatorRoom.hasRoom(List.of(digits("301.12", 0)), 3)).isFalse();
        assertThat(SeparatorRoom.hasRoom(List.of(digits("301.12", 4)), 3)).isTrue();
    }
}
