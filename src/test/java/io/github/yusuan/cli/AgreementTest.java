package io.github.yusuan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Inputs;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.report.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that read documents have the same options, statuses and exit codes, and the same manner to speak. */
@ResourceLock(Resources.SYSTEM_OUT)
class AgreementTest {
    private static final List<String> SHARED =
            List.of("--password", "--password-file", "--pages", "--quiet", "--lang", "--help");

    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final InputStream usualIn = System.in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void catchStreams() {
        System.setOut(new PrintStream(out, true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
    }

    @AfterEach
    void giveStreamsBack() {
        System.setOut(usualOut);
        System.setErr(usualErr);
        System.setIn(usualIn);
    }

    private int run(String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(arguments));
        if (List.of("convert", "report").contains(command)) {
            all.addAll(List.of("-o", folder.resolve("out-" + command).toString(), "--in-process"));
        }
        return Main.run(all.toArray(new String[0]));
    }

    private String said() {
        return err.toString(UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "check", "convert", "report", "extract", "explain"})
    void theOptionsAreTheSame(String command) {
        CommandSpec spec = requireNonNull(
                        Main.commandLine(command).getSubcommands().get(command))
                .getCommandSpec();

        assertThat(SHARED)
                .allSatisfy(option -> assertThat(spec.findOption(option)).isNotNull());
        assertThat(command.equals("explain") || spec.findOption("--json") != null)
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "check", "convert", "report", "extract", "explain"})
    void aFileThatIsNotThereIsToldInWords(String command) {
        assertThat(run(command, folder.resolve("none.pdf").toString(), "--lang", "en"))
                .isEqualTo(ExitCode.NOTHING_READ);
        assertThat(said())
                .contains("none.pdf: io-error: ", "there is no such file", "what helps: ")
                .doesNotContain("Exception", "java.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "check", "convert", "report", "extract", "explain"})
    void pagesThatTheDocumentHasNotAreTold(String command) throws IOException {
        Path file = Files.write(folder.resolve("a.txt"), Inputs.document("budget-text"));

        assertThat(run(command, file.toString(), "--pages", "99")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(said()).contains("empty-document", "it has 1 page, asked for were 99");
        assertThat(run(command, file.toString(), "--pages", "x")).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "check", "convert", "report", "extract", "explain"})
    void aScanIsNeverFine(String command) throws IOException {
        Path scan = folder.resolve("scan.pdf");
        Files.write(scan, Inputs.scan(3));

        assertThat(run(command, scan.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(said()).contains("no-text-layer", "3 of 3 pages are images", "ocrmypdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables", "check", "convert", "report", "extract", "explain"})
    void aDocumentComesFromStandardInput(String command) throws IOException {
        System.setIn(new ByteArrayInputStream(Inputs.document("budget-text")));

        assertThat(run(command, "-")).as(said()).isEqualTo(ExitCode.FINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--password-file", "--config", "--forms", "--codes"})
    void aFileOfAnOptionThatIsNotThereIsToldInWords(String option) {
        assertThat(run("convert", "testdata/budget-text/budget-text.txt", option, "none.txt"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("none.txt", "there is no such file").doesNotContain("Exception", "java.");
    }

    @Test
    void aFileThatCannotBeWrittenIsToldInWords() {
        Path nowhere = folder.resolve("none/tables.csv");

        assertThat(run("extract", "testdata/budget-text/budget-text.txt", "-o", nowhere.toString()))
                .isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(said()).contains("there is no such file or folder").doesNotContain("Exception");
    }

    @Test
    void quietChecksSayOnlyWhatFails() {
        assertThat(run("check", "testdata/budget-text/budget-text.txt", "--quiet"))
                .isEqualTo(ExitCode.FINE);
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    static Stream<CommandLine> commands() {
        return Main.commandLine().getSubcommands().values().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theHelpOfEveryCommandHasExamples(CommandLine command) {
        String name = command.getCommandName();

        assertThat(command.getUsageMessage(CommandLine.Help.Ansi.OFF))
                .contains("Examples:", "  yusuan " + name)
                .contains("Exit codes:");
    }

    @ParameterizedTest
    @EnumSource(DocumentStatus.class)
    void everyStatusHasAMeaningAndWhatIsNotReadAWayOut(DocumentStatus status) {
        for (String language : List.of("en", "zh")) {
            Words words = Words.of("--lang", language);
            assertThat(words.name(status)).matches(status.id() + (language.equals("zh") ? "（.+）" : ""));
            boolean hopeless = status.isRead()
                    || status == DocumentStatus.EMPTY_DOCUMENT
                    || status == DocumentStatus.INSTALLATION; // which says its own words
            assertThat(words.wayOut(status).isPresent()).isEqualTo(!hopeless);
        }
    }

    @Test
    void theLanguageIsThatOfTheEnvironmentElseThatOfTheMachine() {
        assertThat(Words.languageOf(Map.of("LANG", "zh_CN.UTF-8"), Locale.ENGLISH))
                .isEqualTo(Language.ZH);
        assertThat(Words.languageOf(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"), Locale.CHINA))
                .isEqualTo(Language.EN);
        assertThat(Words.languageOf(Map.of("LC_ALL", ""), Locale.CHINA)).isEqualTo(Language.ZH);
        assertThat(Words.languageOf(Map.of(), Locale.GERMANY)).isEqualTo(Language.EN);
    }

    @Test
    void whatIsSaidInEnglishIsSaidInChinese() throws IOException {
        assertThat(keys("zh_CN")).containsExactlyInAnyOrderElementsOf(keys("en"));
    }

    @Test
    void everyMessageIsSaid() throws IOException {
        StringBuilder commands = new StringBuilder();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/yusuan/cli"))) {
            for (Path source : sources.toList()) {
                commands.append(Files.readString(source));
            }
        }

        assertThat(keys("en"))
                .filteredOn(key -> !key.startsWith("status.") && !key.startsWith("help."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(commands).contains('"' + key + '"'));
    }

    /** Chinese knows no plural. */
    private static List<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("messages_" + language + ".properties")) {
            words.load(in);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget.pdf", "预算.pdf", "a b.pdf", "it's.pdf", "$(rm x).pdf"})
    void aCommandThatIsShownCanBeTyped(String word) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", "printf %s " + NextSteps.quoted(word)).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), UTF_8)).isEqualTo(word);
    }
}
