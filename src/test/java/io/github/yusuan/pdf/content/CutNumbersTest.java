package io.github.yusuan.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.pdf.shape.Matrix;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits of half an em, ten points high; those in brackets stand beyond the edge. */
class CutNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "'4167.5(3)', 1",
        "'(4)167.53', 1",
        "'4167.53', 0",
        "'(4167.53)', 0",
        "'12.5(0) 31.2(0)', 2",
        "'预算(12)', 0",
        "'12(万)', 0"
    })
    void aNumberIsCutWhereOnlyAPartOfItIsSeen(String written, int cut) {
        CutNumbers numbers = new CutNumbers();
        double x = 0;
        boolean seen = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '(' || c == ')') {
                seen = c == ')';
                continue;
            }
            if (c != ' ') {
                numbers.add(String.valueOf(c), 1, new Matrix(10, 0, 0, -10, x, 50), 0.5, seen);
            }
            x += c == ' ' ? 20 : 5;
        }

        assertThat(numbers.count()).isEqualTo(cut);
    }
}
