package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Engines that spread work over machines send options there and outcomes back. */
class ReadOutcomeTest {
    @ParameterizedTest
    @ValueSource(strings = {"budget-drawn/budget-drawn.pdf", "gov-budget-text/gov-budget-text.txt"})
    void aDisclosureTravels(String document) throws IOException, ClassNotFoundException {
        ReadOutcome outcome = Yusuan.tryRead(Path.of("testdata", document), ReadOptions.DEFAULT);

        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        assertThat(sent(outcome)).isEqualTo(outcome);
    }

    @Test
    void aRefusalTravels() throws IOException, ClassNotFoundException {
        ReadOutcome outcome = Yusuan.tryRead("empty.pdf", new byte[0], ReadOptions.DEFAULT);

        assertThat(outcome).isInstanceOf(ReadOutcome.Refused.class);
        assertThat(sent(outcome)).isEqualTo(outcome);
        assertThat(outcome.<Reason>fold(read -> Reason.CORRUPT, ReadOutcome.Refused::status))
                .isEqualTo(Reason.NOT_A_PDF);
    }

    @Test
    void optionsTravel() throws IOException, ClassNotFoundException {
        ReadOptions options = ReadOptions.DEFAULT
                .withPassword("secret")
                .withPages(PageSelection.parse("1-3"))
                .withDeadline(Duration.ofSeconds(9));

        ReadOptions there = (ReadOptions) sent(options);

        assertThat(there.password()).isEqualTo("secret");
        assertThat(there.pages()).isEqualTo(options.pages());
        assertThat(there.deadline()).isEqualTo(options.deadline());
        assertThat(there.limits()).isEqualTo(options.limits());
    }

    private static Object sent(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(wire)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(wire.toByteArray()))) {
            return in.readObject();
        }
    }
}
