package io.github.yusuan.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WorkTest {
    private final Work work = Work.unhurried().with(new WorkLimits(10, 25, 5, 8));

    @Test
    void stopsAPageThatAsksForTooMany() {
        work.steps(10);

        assertThatThrownBy(() -> work.steps(1))
                .isInstanceOf(WorkLimitException.class)
                .hasMessage("steps of layout per page: 10");
        work.beginPage();
        assertThatCode(() -> work.steps(10)).doesNotThrowAnyException();
        assertThat(work.isSpent()).isFalse();
    }

    @Test
    void stopsTheDocumentAtItsOwnLimit() {
        for (int page = 0; page < 2; page++) {
            work.beginPage();
            work.steps(10);
        }
        work.beginPage();

        assertThatThrownBy(() -> work.steps(10)).isInstanceOf(WorkLimitException.class);
        assertThat(work.isSpent()).isTrue();
    }

    @Test
    void keepsThePlacesOfPagesThatWereReadOnly() {
        work.places(5);
        assertThatThrownBy(() -> work.places(1)).isInstanceOf(WorkLimitException.class);
        work.beginPage();
        work.places(5);
        work.endPage();
        work.beginPage();

        assertThatThrownBy(() -> work.requirePlaces(4))
                .isInstanceOf(WorkLimitException.class)
                .hasMessage("places of tables and lines per document: 8");
        assertThat(work.isSpent()).isTrue();
    }

    @Test
    void endsWhenTheTimeIsUp() {
        Work late = Work.within(Duration.ofNanos(1));

        assertThatThrownBy(late::look)
                .isInstanceOf(ReadingStoppedException.class)
                .hasMessage("expected to be done within 0 ms");
    }

    @Test
    void endsWhenTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(work::beginPage).isInstanceOf(ReadingStoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
