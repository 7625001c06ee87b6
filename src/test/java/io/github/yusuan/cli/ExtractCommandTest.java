package io.github.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsRowsAndLeavesALineBetweenTables() throws IOException {
        Path file = write("two.txt", "A\tB\n1\t2\n\ntext between\nC\tD\n3,5\t\"4\"\n");

        assertThat(run(file.toString())).isZero();
        assertThat(out).hasToString("A,B\n1,2\n\nC,D\n\"3,5\",\"\"\"4\"\"\"\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesCellsWithTheirPlaces() throws IOException {
        Path json = folder.resolve("tables.json");

        assertThat(run(
                        "testdata/budget-drawn/budget-drawn.pdf",
                        "--pages",
                        "4-5",
                        "--format",
                        "json",
                        "-o",
                        json.toString()))
                .isZero();
        JsonNode tables = new ObjectMapper().readTree(Files.readString(json));
        assertThat(tables).isNotEmpty();
        JsonNode cell = tables.get(0).path("cells").get(0);
        assertThat(cell.path("page").asInt()).isEqualTo(4);
        assertThat(cell.path("box").get(2).asDouble())
                .isGreaterThan(cell.path("box").get(0).asDouble());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDocumentWithoutTablesIsNoError() throws IOException {
        Path file = write("prose.txt", "nothing but words\n");

        assertThat(run(file.toString(), "--format", "json")).isZero();
        assertThat(out).hasToString("[]\n");
    }

    @Test
    void whatCannotBeReadIsOne() throws IOException {
        assertThat(run(write("a.pdf", "GIF89a").toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err.toString()).contains("not-a-pdf");
        assertThat(run(folder.resolve("missing.pdf").toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run("a.pdf", "--pages", "x")).isEqualTo(ExitCode.USAGE);
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        return new CommandLine(new ExtractCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
