package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.batch.Inputs;
import io.github.yusuan.batch.Programs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk as people start it: a process of its own, of 256 MB. */
@Tag("slow")
class KilledDeskTest {
    private static final int DOCUMENTS = 6;
    private static final long LARGE = 300L << 20;

    @TempDir
    private Path folder;

    private Process start() throws IOException {
        return new ProcessBuilder(Programs.command(
                        "desk",
                        "--no-browser",
                        "--jobs",
                        "1",
                        "-d",
                        folder.resolve("desk").toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Visitor visitorOf(Process process) throws IOException {
        BufferedReader out = process.inputReader();
        String line = out.readLine();
        assertThat(line).startsWith("desk: http://127.0.0.1:");
        return new Visitor(line.substring("desk: ".length()));
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        Process first = start();
        try {
            Visitor visitor = visitorOf(first);
            for (int i = 0; i < DOCUMENTS; i++) {
                visitor.hand(i + ".pdf", Inputs.copy("budget-drawn", i));
            }
            visitor.await(state -> Visitor.done(state) >= 2);
            assertThat(Visitor.done(visitor.json("state"))).isLessThan(DOCUMENTS);
        } finally {
            first.destroyForcibly().waitFor();
        }
        Files.writeString(folder.resolve("desk/work/half-a-file"), "what a killed upload leaves");

        Process second = start();
        try {
            Visitor visitor = visitorOf(second);
            assertThat(visitor.json("state").path("items")).as("at once").hasSize(DOCUMENTS);
            JsonNode state = visitor.awaitRead(DOCUMENTS);

            assertThat(state.path("items"))
                    .allMatch(item -> item.path("status").asText().startsWith("ok"));
            assertThat(visitor.get("budgets.db").statusCode()).isEqualTo(200);
            assertThat(folder.resolve("desk/work/half-a-file")).doesNotExist();
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    /** More than the memory of the process: it goes straight to the disk, and is told, not read. */
    @Test
    void aFileOfThreeHundredMegabytesIsTold() throws Exception {
        Process process = start();
        try {
            Visitor visitor = visitorOf(process);
            assertThat(visitor.post("documents?name=large.pdf", BodyPublishers.ofInputStream(Zeros::new))
                            .statusCode())
                    .isEqualTo(200);
            visitor.hand("small.txt", Inputs.document("budget-text"));
            visitor.awaitRead(2);

            assertThat(visitor.item("large.pdf").path("status").asText()).isEqualTo("resource-limit");
            assertThat(visitor.item("large.pdf").path("reason").asText()).contains(Long.toString(LARGE));
            assertThat(visitor.item("small.txt").path("status").asText()).startsWith("ok");
            assertThat(process.isAlive()).isTrue();
            try (Stream<Path> documents = Files.list(folder.resolve("desk/documents"))) {
                assertThat(documents.filter(file -> file.toFile().length() == LARGE))
                        .hasSize(1);
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static final class Zeros extends InputStream {
        private long left = LARGE;

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int some = (int) Math.min(left, length);
            left -= some;
            return some > 0 ? some : -1;
        }
    }
}
