package io.github.yusuan.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits stand 10 pixels apart; a separator that is printed takes 8, whether it was read or not. */
class TornFigureTest {

    /** A reading of a figure; a blank is a separator that was not read. */
    private static FigureReader.Line line(String figure) {
        List<ReadText.Sign> signs = new ArrayList<>();
        double x = 5;
        for (int i = 0; i < figure.length(); i++) {
            char c = figure.charAt(i);
            boolean digit = Character.isDigit(c);
            if (c != ' ') {
                signs.add(new ReadText.Sign(String.valueOf(c), digit ? x : x - 1, 1));
            }
            x += digit ? 10 : 8;
        }
        Crop crop = new Crop(200, new float[0], List.of(new double[] {0, 0}), 1);
        return new FigureReader.Line(crop, new ReadText(signs));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88,066,342 11 | 88,066,342.11",
                "208.553 12 | 208,553.12",
                "33,573.016 10 | 33,573,016.10",
                "1,234 567 | 1,234,567",
                "12.345 | 12.345", // three decimals or a group: not for the room to say
                "1,234.56 | 1,234.56",
                "2.5 | 2.5"
            })
    void separatorsStandWhereThereIsRoom(String seen, String meant) {
        FigureReader.Line read = line(seen);

        assertThat(TornFigure.mended(read, List.of(read)).plain()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "88,066,34211 | true",
                "208.55312 | true",
                "1,234.56 | false",
                "12.345 | false",
                "3.141593 | false",
                "2010301 | false"
            })
    void tellsWhatNoAmountLooksLike(String figure, boolean torn) {
        assertThat(TornFigure.isTorn(figure)).isEqualTo(torn);
    }
}
