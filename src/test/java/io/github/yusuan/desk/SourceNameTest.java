package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"a!/b.pdf", "a! /b.pdf", "a!\\b.pdf", "a!/./b.pdf", "!/!/b.pdf"})
    void noNameOfABrowserIsThatOfAnEntry(String told) {
        String name = SourceName.of(told);

        assertThat(name).endsWith("b.pdf");
        assertThat(SourceName.whole(name)).isEqualTo(name);
    }

    @Test
    void anEntryBelongsToItsArchive() {
        assertThat(SourceName.whole("县/county.zip!/局/b.txt")).isEqualTo("县/county.zip");
    }

    @Test
    void aNumberStandsBeforeTheExtension() {
        assertThat(SourceName.numbered("a.b/预算.pdf", 2)).isEqualTo("a.b/预算 (2).pdf");
        assertThat(SourceName.numbered("a.b/预算", 3)).isEqualTo("a.b/预算 (3)");
    }
}
