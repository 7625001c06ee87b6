package io.github.yusuan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void givesTheWholeSentenceAroundAnAmount() {
        Sentences sentences = new Sentences("收入5万元，其中甲3万元。支出7万元。无");

        assertThat(sentences.around(2, 5)).isEqualTo("收入5万元，其中甲3万元。");
        assertThat(sentences.around(9, 12)).isEqualTo("收入5万元，其中甲3万元。");
        assertThat(sentences.around(15, 18)).isEqualTo("支出7万元。");
    }

    @Test
    void givesTheSentenceWithoutAStopToTheEnd() {
        assertThat(new Sentences("收入5万元").around(2, 5)).isEqualTo("收入5万元");
    }

    @Test
    void cutsWhatIsNoSentence() {
        String endless = "支出1元，".repeat(10_000);

        assertThat(new Sentences(endless).around(25_002, 25_004)).hasSize(302).contains("支出1元");
    }
}
