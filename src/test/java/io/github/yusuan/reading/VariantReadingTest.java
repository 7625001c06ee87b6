package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.Fixtures;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to draw and to split a table gives the same amounts: those that are printed. */
class VariantReadingTest {

    @ParameterizedTest
    @EnumSource(Variant.class)
    void readsEveryPrintedAmountAndNoOther(Variant variant) throws UnreadableInputException {
        Disclosure read = Yusuan.read(variant.name(), Fixtures.pdf(variant), ReadOptions.DEFAULT);

        Scorecard score = Scorecard.of(Fixtures.truth(variant).lines(), read);

        assertThat(score.missed()).as("missed").isEmpty();
        assertThat(score.wrong()).as("wrong").isEmpty();
    }
}
