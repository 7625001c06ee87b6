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

class CheckCommandTest {
    private static final String BUDGET = "testdata/budget-text/budget-text.txt";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(args);
    }

    @Test
    void printsOneLineForADocumentThatHolds() {
        assertThat(run(BUDGET)).isZero();
        assertThat(out.toString())
                .startsWith(BUDGET + ": ")
                .contains(" 0 fail, ")
                .endsWith(" amounts guarded\n");
    }

    @Test
    void printsBothSidesOfWhatFails(@TempDir Path folder) throws IOException {
        Path wrong = wrongBudget(folder);

        assertThat(run(wrong.toString())).isEqualTo(1);
        assertThat(out.toString().lines().skip(1))
                .isNotEmpty()
                .allMatch(
                        line -> line.matches(
                                "  (must|should|hint) [A-Z]\\S+-\\d+ .*: \\S+, not \\S+ \\(difference \\S+\\) p\\. \\d+, row .*"));
    }

    @Test
    void printsAnArrayForMachines(@TempDir Path folder) throws IOException {
        assertThat(run("--json", BUDGET, wrongBudget(folder).toString())).isEqualTo(1);

        JsonNode documents = new ObjectMapper().readTree(out.toString());
        assertThat(documents).hasSize(2);
        assertThat(documents.get(0).get("fails").asInt()).isZero();
        assertThat(documents.get(1).get("failures")).hasSizeGreaterThan(1);
        assertThat(documents.get(1).get("failures").get(0).get("force").asText())
                .isEqualTo("must");
    }

    @Test
    void saysWhichInputCannotBeRead(@TempDir Path folder) {
        String none = folder.resolve("none.pdf").toString();
        assertThat(run(none)).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err.toString()).contains("none.pdf");
        assertThat(run(none, BUDGET)).isEqualTo(ExitCode.SOME_NOT_READ);
    }

    @Test
    void provesNothingInAnEmptyFolderOrOfADocumentWithoutTables(@TempDir Path folder) throws IOException {
        assertThat(run(folder.toString())).isEqualTo(ExitCode.NOTHING_READ);
        Path prose = Files.writeString(folder.resolve("prose.txt"), "2024年部门预算说明\n没有表格。\n");
        assertThat(run(prose.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err.toString()).contains("no-budget-table");
    }

    @Test
    void namesALinkThatLeadsNowhere(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(BUDGET), folder.resolve("a.txt"));
        Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("gone.txt"));
        assertThat(run(folder.toString())).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(err.toString()).contains("b.txt");
    }

    @Test
    void wantsAnInput() {
        assertThat(run()).isEqualTo(2);
    }

    /** The budget with the grand total of its first table wrong. */
    private static Path wrongBudget(Path folder) throws IOException {
        String text = Files.readString(Path.of(BUDGET), StandardCharsets.UTF_8);
        String changed = text.replaceFirst("(收入总计\\t)(\\d)", "$19$2");
        assertThat(changed).isNotEqualTo(text);
        return Files.writeString(folder.resolve("wrong.txt"), changed, StandardCharsets.UTF_8);
    }
}
