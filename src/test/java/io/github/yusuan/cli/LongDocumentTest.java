package io.github.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Programs;
import io.github.yusuan.bench.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are read one by one: a thousand of them need no more memory than the program itself. */
class LongDocumentTest {

    @Test
    void aThousandPagesConvertWith256Megabytes(@TempDir Path folder) throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve("long.pdf"), Documents.ofPages(1000));
        Path out = folder.resolve("out");

        Process program = new ProcessBuilder(
                        Programs.command("convert", document.toString(), "-o", out.toString(), "--quiet"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();

        assertThat(program.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readString(folder.resolve("said.txt"))).isEmpty();
        assertThat(program.exitValue()).isZero();
        List<String> documents = Files.readAllLines(out.resolve("documents.csv"));
        assertThat(documents.get(1)).contains(",1000,");
        assertThat(Files.readAllLines(out.resolve("long/facts.csv"))).hasSizeGreaterThan(40_000);
    }
}
