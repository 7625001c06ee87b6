package io.github.yusuan.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.yusuan.work.WorkLimitException;
import java.io.EOFException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ForeignTest {
    @Test
    void whatIsReadIsGivenOn() throws IOException {
        assertThat(Foreign.<String>read(() -> "预算")).isEqualTo("预算");
    }

    @Test
    void whatADamagedFileMakesThrowIsAnIoException() {
        ClassCastException cause = new ClassCastException("a name where a number should be");

        assertThatIOException()
                .isThrownBy(() -> Foreign.read(() -> {
                    throw cause;
                }))
                .withCause(cause)
                .withMessage("a name where a number should be");
        assertThatExceptionOfType(EOFException.class)
                .isThrownBy(() -> Foreign.read(() -> {
                    throw new EOFException();
                }));
    }

    /** A limit of the work and an error of the machine say nothing of the file. */
    @Test
    void limitsAndErrorsPass() {
        assertThatExceptionOfType(WorkLimitException.class)
                .isThrownBy(() -> Foreign.read(() -> {
                    throw new WorkLimitException("glyphs");
                }));
        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(() -> Foreign.read(() -> {
                    throw new OutOfMemoryError();
                }));
    }
}
