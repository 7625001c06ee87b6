package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.VariantMix;
import io.github.yusuan.model.UnreadableInputException;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways to draw, to split and to letter a table in mixes: the first seeds, all of them. */
class VariantMixTest {
    private static final int MIXES = 50;

    static LongStream seeds() {
        return LongStream.range(0, MIXES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsEveryPrintedAmountAndNoOther(long seed) throws UnreadableInputException {
        VariantMix mix = VariantMix.of(seed);

        Scorecard score = Scorecard.of(mix.truth().lines(), Yusuan.read(mix.name(), mix.pdf(), ReadOptions.DEFAULT));

        assertThat(score.missed()).as("missed of %s", mix.name()).isEmpty();
        assertThat(score.wrong()).as("wrong of %s", mix.name()).isEmpty();
    }
}
