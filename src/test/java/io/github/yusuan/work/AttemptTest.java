package io.github.yusuan.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class AttemptTest {

    @Test
    void givesTheValue() {
        Attempt<String> attempt = Attempt.of(() -> "read");

        assertThat(attempt.value()).contains("read");
        assertThat(attempt.thrown()).isEmpty();
    }

    @Test
    void holdsWhateverWasThrown() {
        Throwable checked = new IOException("no more bytes");
        Throwable error = new StackOverflowError();

        assertThat(Attempt.of(() -> {
                            throw (IOException) checked;
                        })
                        .thrown())
                .containsSame(checked);
        assertThat(Attempt.of(() -> {
                            throw (StackOverflowError) error;
                        })
                        .thrown())
                .containsSame(error);
    }
}
