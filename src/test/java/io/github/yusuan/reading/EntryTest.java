package io.github.yusuan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.ReadListener;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.ReadOutcome;
import io.github.yusuan.ReadOutcome.Refused;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The ways in give the same, from every thread, and a bad input is a result. */
class EntryTest {
    private static final Path TEXT = Path.of("testdata/budget-text/budget-text.txt");
    private static final Path PDF = Path.of("testdata/budget-drawn/budget-drawn.pdf");
    private static final byte[] PICTURE = "GIF89a".getBytes(StandardCharsets.UTF_8);

    @Test
    void readsTheSameFromPathStreamAndBytes() throws IOException {
        String name = TEXT.toString();
        Disclosure read = Yusuan.read(TEXT);

        try (InputStream in = Files.newInputStream(TEXT)) {
            assertThat(Yusuan.read(name, in, ReadOptions.DEFAULT)).isEqualTo(read);
        }
        assertThat(Yusuan.read(name, Files.readAllBytes(TEXT), ReadOptions.DEFAULT))
                .isEqualTo(read);
        assertThat(Yusuan.tryRead(TEXT, ReadOptions.DEFAULT)).isEqualTo(new ReadOutcome.Read(read));
    }

    @Test
    void refusesWithoutThrowing() {
        ReadOutcome picture = Yusuan.tryRead("a.pdf", PICTURE, ReadOptions.DEFAULT);
        ReadOutcome missing = Yusuan.tryRead(Path.of("no-such-file.pdf"), ReadOptions.DEFAULT);
        ReadOutcome broken = Yusuan.tryRead("b.pdf", new BrokenStream(), ReadOptions.DEFAULT);

        assertThat(picture).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.source()).isEqualTo("a.pdf");
            assertThat(refused.status()).isEqualTo(Reason.NOT_A_PDF);
            assertThat(refused.reason()).contains("an image");
        });
        assertThat(missing.<String>fold(read -> "", refused -> refused.status().id()))
                .isEqualTo("io-error");
        assertThat(broken.<String>fold(read -> "", refused -> refused.reason()))
                .contains("b.pdf")
                .contains("pulled");
    }

    @Test
    void throwsForAnInputThatCannotBeReadAtAll() {
        assertThatThrownBy(() -> Yusuan.read("a.pdf", PICTURE, ReadOptions.DEFAULT))
                .isInstanceOf(UnreadableInputException.class)
                .hasMessageStartingWith("a.pdf: ");
    }

    @Test
    void theListenerHearsEveryPageAndEveryProblem() throws IOException {
        List<Integer> pages = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ReadListener listener = new ReadListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void pageRead(int page, int count) {
                pages.add(page);
                assertThat(page).isBetween(1, count);
            }

            @Override
            public void problemFound(Problem problem) {
                problems.add(problem);
            }
        };

        Disclosure read = Yusuan.read(
                "note.txt", "一行字".getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT.withListener(listener));

        assertThat(pages).containsExactly(1);
        assertThat(problems).isNotEmpty().containsExactlyElementsOf(read.problems());
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        List<Path> documents = List.of(TEXT, PDF, Path.of("testdata/final-account-text/final-account-text.txt"));
        List<Disclosure> alone = new ArrayList<>();
        for (Path document : documents) {
            alone.add(Yusuan.read(document));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Disclosure>> together = new ArrayList<>();
            for (int i = 0; i < 8 * documents.size(); i++) {
                Path document = documents.get(i % documents.size());
                together.add(threads.submit(() -> Yusuan.read(document)));
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void whatIsReadAndHowCanBeSerialised() throws Exception {
        ReadOutcome read = Yusuan.tryRead(TEXT, ReadOptions.DEFAULT);
        ReadOutcome refused = Yusuan.tryRead("a.pdf", PICTURE, ReadOptions.DEFAULT);

        assertThat(copyOf(read)).isEqualTo(read);
        assertThat(copyOf(refused)).isEqualTo(refused);
        assertThat(((ReadOptions) copyOf(ReadOptions.DEFAULT.withPassword("x"))).password())
                .isEqualTo("x");
    }

    @Test
    void optionsDoNotTellThePassword() {
        assertThat(ReadOptions.DEFAULT.withPassword("geheim"))
                .hasToString("ReadOptions[password=given, limits=" + ReadOptions.DEFAULT.limits() + "]");
    }

    private static Object copyOf(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static final class BrokenStream extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the plug was pulled");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return read();
        }
    }
}
