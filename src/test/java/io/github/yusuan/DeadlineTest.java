package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.model.UnreadableInputException.Reason;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who calls the library says how long a document may take, and can cancel a reading. */
class DeadlineTest {
    private static final Path DOCUMENT = Path.of("testdata/budget-text/budget-text.txt");

    @Test
    void refusesWhatIsNotReadInTime() {
        assertThat(refusal(ReadOptions.DEFAULT.withDeadline(Duration.ofNanos(1))))
                .isEqualTo(Reason.RESOURCE_LIMIT);
    }

    @Test
    void readsWhatIsReadInTime() {
        ReadOutcome read = Yusuan.tryRead(DOCUMENT, ReadOptions.DEFAULT.withDeadline(Duration.ofHours(1)));

        assertThat(read).isInstanceOf(ReadOutcome.Read.class);
    }

    @Test
    void refusesWhereTheThreadIsInterrupted() {
        Thread.currentThread().interrupt();

        assertThat(refusal(ReadOptions.DEFAULT)).isEqualTo(Reason.RESOURCE_LIMIT);
        assertThat(Thread.interrupted()).as("who interrupted it can see so").isTrue();
    }

    @Test
    void wantsADeadlineThatCanBeMet() {
        assertThatThrownBy(() -> ReadOptions.DEFAULT.withDeadline(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected a positive time");
    }

    private static Reason refusal(ReadOptions options) {
        return Yusuan.tryRead(DOCUMENT, options).fold(read -> Reason.IO_ERROR, ReadOutcome.Refused::status);
    }
}
