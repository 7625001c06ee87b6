package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A child that does not come up. */
class ChildStartTest {
    @Test
    void saysHowTheChildEnded() {
        ProcessBuilder noProgram = ChildProcess.builder(String.class);

        assertThatThrownBy(() -> ChildProcess.start(noProgram, DocumentSettings.DEFAULT))
                .isInstanceOf(IOException.class)
                .hasMessage("the child process was ended with exit code 1 before it was ready");
    }
}
