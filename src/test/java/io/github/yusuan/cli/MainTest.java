package io.github.yusuan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.batch.Inputs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

@ResourceLock(Resources.SYSTEM_OUT)
class MainTest {
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final InputStream usualIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path good;
    private Path bad;

    @BeforeEach
    void catchStreams() throws IOException {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        good = Files.write(folder.resolve("good.txt"), Inputs.document("budget-text"));
        bad = Files.writeString(folder.resolve("bad.pdf"), "<html><title>找不到</title>");
    }

    @AfterEach
    void giveStreamsBack() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        System.setIn(usualIn);
    }

    @Test
    void zeroIsAllFineAndTheSummaryIsOnStandardOutput() {
        assertThat(convert(good.toString())).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("1 document (0 copies among them)", "revenue-expenditure");
        assertThat(err()).contains("[1/1] good.txt: ok");
    }

    @Test
    void twoIsAWrongCommandLine() {
        assertThat(Main.run("convert", good.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("--output", "yusuan convert --help");
        assertThat(convert(good.toString(), "--timeout", "soon")).isEqualTo(ExitCode.USAGE);
        assertThat(convert(good.toString(), "--jobs", "0")).isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("konvert")).isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("convert", good.toString(), "-o", "")).isEqualTo(ExitCode.USAGE);
        assertThat(convert("")).isEqualTo(ExitCode.USAGE);
        assertThat(convert(folder.toString(), "--include", "[")).isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("convert", "-", "-", "-o", folder.resolve("out").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(Main.run("convert", good.toString(), "-o", "-", "--format", "csv,json"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aPipeGetsTheFormatThatIsAskedFor() throws IOException {
        assertThat(Main.run("convert", good.toString(), "-o", "-", "--format", "json"))
                .isEqualTo(ExitCode.FINE);
        JsonNode facts = new ObjectMapper().readTree(out());
        assertThat(facts).hasSizeGreaterThan(100);
        out.reset();
        assertThat(Main.run("convert", good.toString(), "-o", "-", "--format", "jsonl"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out().lines()).hasSize(facts.size());
    }

    @Test
    void aStandardOutputThatCannotBeWrittenToIsAnError() {
        System.setOut(new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                true,
                UTF_8));
        assertThat(Main.run("tables", good.toString())).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err()).contains("standard output");
    }

    @Test
    void aTitleMovesNoCursor() throws IOException {
        Path evil = Files.writeString(folder.resolve("evil.html"), "<html><title>a\u001b[2Jb</title>");
        assertThat(Main.run("tables", evil.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err()).contains("a [2Jb").doesNotContain("\u001b");
    }

    @Test
    void aPasswordCanStandInAFile() throws IOException {
        Path none = folder.resolve("none");
        assertThat(convert(good.toString(), "--password-file", none.toString())).isEqualTo(ExitCode.USAGE);
        Path secret = Files.writeString(folder.resolve("secret"), "geheim\n");
        assertThat(Main.run("tables", good.toString(), "--password-file", secret.toString()))
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void threeIsFinishedButSomeDocumentsWereNotRead() {
        assertThat(convert(good.toString(), bad.toString())).isEqualTo(ExitCode.SOME_NOT_READ);
        assertThat(err()).contains("bad.pdf: not-a-pdf: ", "找不到");
    }

    @Test
    void fourIsAnOutputThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file");

        assertThat(Main.run(
                        "convert", good.toString(), "-o", file.resolve("out").toString(), "--in-process"))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(Main.run("convert", good.toString(), "-o", file.toString(), "--in-process"))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err()).contains("cannot write to " + file + ": it is a file; expected a folder");
        assertThat(file).hasContent("a file");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fourIsAlsoAFolderThatTheSystemKeepsForItself() {
        assertThat(Main.run("convert", good.toString(), "-o", "/proc/yusuan", "--in-process"))
                .isEqualTo(ExitCode.CANNOT_WRITE);
    }

    @Test
    void fiveIsThatNothingCouldBeRead() throws IOException {
        assertThat(convert(bad.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(convert(Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err()).contains("there is no file to convert");
    }

    @Test
    void aPatternThatFitsNoFileIsNamed() {
        assertThat(convert(folder.toString(), "--include", "*.xyz")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err()).contains("there is no file to convert: none matches --include '*.xyz'");
    }

    @Test
    void theSummarySaysWhereAndWhichAndWhatNext() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.txt"),
                new String(Inputs.document("budget-text"), UTF_8).replaceFirst("(收入总计\\t)(\\d)", "$19$2"));

        convert(good.toString(), wrong.toString(), bad.toString(), "--lang", "en");

        assertThat(out()).contains("written to " + folder.resolve("out") + ": documents.csv", "facts.csv");
        assertThat(out().lines().dropWhile(line -> !line.startsWith("to look at first")))
                .element(1, STRING)
                .startsWith("  bad.pdf: not-a-pdf");
        assertThat(out().lines().dropWhile(line -> !line.startsWith("to look at first")))
                .element(2, STRING)
                .matches("  wrong.txt: \\d+ checks? fails?, \\d+ problems.*");
        assertThat(out()).contains("report " + good, " -o " + folder.resolve("out"), "check " + good);
    }

    @Test
    void whatIsSaidIsSaidInTheLanguageThatIsAskedFor() {
        convert(good.toString(), bad.toString(), "--lang", "zh");

        assertThat(out()).contains("状态", "结果在 " + folder.resolve("out"), "下一步", "收支总表");
        assertThat(err()).contains("not-a-pdf（不是可读的文件）", "解决办法");
        out.reset();
        err.reset();
        assertThat(Main.run("convert", "--lang", "zh")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("用法见");
    }

    @Test
    void theBatchIsJsonIfThatIsWanted() throws IOException {
        convert(good.toString(), bad.toString(), "--json");

        JsonNode report = new ObjectMapper().readTree(out());
        assertThat(report.get("documents").findValuesAsText("status")).containsExactly("not-a-pdf", "ok");
        assertThat(report.get("documents").get(1).get("amounts").asInt()).isPositive();
        assertThat(Main.run("convert", good.toString(), "-o", "-", "--json")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void quietSaysOnlyWhatWentWrong() {
        convert(good.toString(), bad.toString(), "--quiet");

        assertThat(out()).isEmpty();
        assertThat(err().lines()).singleElement().asString().startsWith("bad.pdf: not-a-pdf");
    }

    @Test
    void jsonErrorsAreLinesOfJsonAndNothingElse() throws IOException {
        convert(good.toString(), bad.toString(), "--json-errors");

        assertThat(out()).isEmpty();
        JsonNode error = new ObjectMapper().readTree(err());
        assertThat(error.get("source").asText()).isEqualTo("bad.pdf");
        assertThat(error.get("status").asText()).isEqualTo("not-a-pdf");
    }

    @Test
    void jsonErrorsAlsoTellOfAWrongCommandLine() throws IOException {
        Main.run("convert", "--json-errors");

        assertThat(new ObjectMapper().readTree(err()).get("exit_code").asInt()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aDocumentGoesThroughAPipe() throws IOException {
        convert(good.toString());
        out.reset();
        System.setIn(new ByteArrayInputStream(Inputs.document("budget-text")));

        int code = Main.run("convert", "-", "-o", "-", "--in-process", "--quiet");

        assertThat(code).isEqualTo(ExitCode.FINE);
        assertThat(out()).isEqualTo(Files.readString(folder.resolve("out/facts.csv")));
        assertThat(out().lines()).hasSizeGreaterThan(100);
    }

    @Test
    void settingsComeFromAFileAndTheCommandLineWins() throws IOException {
        Path config = Files.writeString(folder.resolve("my.properties"), "include = *.pdf\nquiet = true\n");

        assertThat(convert(folder.toString(), "--config", config.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(convert(folder.toString(), "--config", config.toString(), "--include", "good.*"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out()).isEmpty();
    }

    @Test
    void aSettingThatDoesNotExistIsAWrongCommandLine() throws IOException {
        Path config = Files.writeString(folder.resolve("my.properties"), "jbos = 4\n");

        assertThat(convert(good.toString(), "--config", config.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("jbos");
    }

    @Test
    void theTablesOfADocumentStandInColumns() {
        assertThat(Main.run("tables", good.toString())).isEqualTo(ExitCode.FINE);

        assertThat(out().lines().findFirst().orElse("")).startsWith("no  kind");
        assertThat(out()).contains("revenue-expenditure");
        assertThat(out().lines()
                        .filter(line -> line.contains("万元"))
                        .map(line -> DisplayWidth.of(line.substring(0, line.indexOf("万元"))))
                        .distinct())
                .hasSize(1);
        assertThat(out().lines().filter(line -> line.contains(" basic-expenditure ")))
                .singleElement()
                .asString()
                .matches(".* \\d+ hold");
    }

    @Test
    void theTablesOfADocumentAreJsonIfThatIsWanted() throws IOException {
        assertThat(Main.run("tables", good.toString(), "--json")).isEqualTo(ExitCode.FINE);

        assertThat(new ObjectMapper().readTree(out()).get("tables").findValuesAsText("table"))
                .contains("revenue", "expenditure", "three-public");
        assertThat(new ObjectMapper()
                        .readTree(out())
                        .get("tables")
                        .get(0)
                        .get("checks_held")
                        .intValue())
                .isPositive();
        assertThat(new ObjectMapper()
                        .readTree(out())
                        .get("tables")
                        .get(0)
                        .get("checks_failed")
                        .intValue())
                .isZero();
    }

    @Test
    void aDocumentWithoutTablesToListSaysWhy() {
        assertThat(Main.run("tables", bad.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err()).contains("not-a-pdf", "找不到");
    }

    @Test
    void theHelpTellsTheExitCodes() {
        assertThat(Main.run("convert", "--help")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("Exit codes:", "130", "--resume", "Examples:");
    }

    @Test
    void theShellCompletesEveryCommand() {
        assertThat(Main.run("completion")).isEqualTo(ExitCode.FINE);
        assertThat(out()).contains("complete -F", "convert", "--ascii-names", "tables");
    }

    private int convert(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "convert";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 3] = "-o";
        all[all.length - 2] = folder.resolve("out").toString();
        all[all.length - 1] = "--in-process";
        return Main.run(all);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
