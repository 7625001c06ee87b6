package io.github.yusuan.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.Box;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final TextLine HEAD = line(30, "云岫区民政局2025年部门预算公开");
    private static final Page BEFORE = page(HEAD, line(60, "支出总表"), line(700, "- 2 -"));

    @Test
    void aPageOfNothingButRunningHeadsIsEmpty() {
        assertThat(page(HEAD, line(700, "- 3 -")).isEmptyBehind(BEFORE)).isTrue();
        assertThat(page(line(700, "- 3 -")).isEmpty()).isTrue();
    }

    @Test
    void whatTheOtherPageDoesNotShowAtThatPlaceIsText() {
        assertThat(page(HEAD, line(60, "收入总表")).isEmptyBehind(BEFORE)).isFalse();
        assertThat(page(line(90, "支出总表")).isEmptyBehind(BEFORE)).isFalse();
        assertThat(page(HEAD).isEmpty()).isFalse();
    }

    @Test
    void aLineStandsAtTheSamePlaceWithinTwoPoints() {
        LineIndex shown = LineIndex.of(page(HEAD, line(60, "支出总表"), line(400, "支出总表")));

        assertThat(shown.has(line(61.9, "支出总表"))).isTrue();
        assertThat(shown.has(line(398.1, "支出总表"))).isTrue();
        assertThat(shown.has(line(62.1, "支出总表"))).isFalse();
        assertThat(shown.has(line(60, "收入总表"))).isFalse();
    }

    private static Page page(TextLine... lines) {
        return new Page(1, 600, 800, List.of(lines), List.of(), 0);
    }

    private static TextLine line(double y, String text) {
        return new TextLine(text, new Box(100, y, 300, y + 10), 10);
    }
}
