package io.github.yusuan.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.Inputs;
import io.github.yusuan.batch.Tree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** A folder with a good document, a copy of it, a damaged one and one that is no PDF. */
@ResourceLock(Resources.SYSTEM_OUT)
class ReportCommandTest {
    private final PrintStream usualOut = System.out;
    private final PrintStream usualErr = System.err;
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private Path input;
    private Path output;

    @BeforeEach
    void makeFolder() throws IOException {
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, UTF_8));
        System.setErr(new PrintStream(err, true, UTF_8));
        input = Files.createDirectory(folder.resolve("in"));
        output = folder.resolve("out");
        byte[] good = Inputs.document("budget-drawn");
        Files.write(input.resolve("好 100%#.pdf"), good);
        Files.write(input.resolve("copy.pdf"), good);
        Files.write(input.resolve("damaged.pdf"), Arrays.copyOf("%PDF-1.7\n1 0 obj\n".getBytes(UTF_8), 300));
        Files.writeString(input.resolve("page.pdf"), "<html>");
    }

    @AfterEach
    void giveStreamsBack() {
        System.setOut(usualOut);
        System.setErr(usualErr);
    }

    @Test
    void theIndexHasAllDocumentsAndLeadsToWhatExists() throws IOException {
        assertThat(run("report", "--lang", "en")).isEqualTo(ExitCode.SOME_NOT_READ);

        Document index = index();
        assertThat(index.select("#list .source").eachText())
                .containsExactlyInAnyOrder("好 100%#.pdf", "copy.pdf", "damaged.pdf", "page.pdf");
        assertThat(index.select("#list .status").eachText()).contains("corrupt", "not a document that is read");
        List<String> links = index.select("a[href^=./]").eachAttr("href");
        assertThat(links)
                .hasSizeGreaterThan(1)
                .allSatisfy(link -> assertThat(output.resolve(URLDecoder.decode(link.replace("+", "%2B"), UTF_8)))
                        .exists());
        assertThat(index.select("#list tr:has(.source:containsOwn(copy)) a")).hasSize(1);
        assertThat(index.select("#list tr:has(.source:containsOwn(page)) a")).isEmpty();
        assertThat(index.selectXpath("/html").attr("lang")).isEqualTo("en");
        assertThat(index.select("#groups, #histories"))
                .as("a copy is no second department to compare, and no second year")
                .isEmpty();
    }

    @Test
    void aDocumentThatIsCalledLikeTheIndexIsOneMoreDocument() throws IOException {
        Files.write(input.resolve("index.html.pdf"), Inputs.copy("budget-drawn", 1));
        Files.write(input.resolve("documents.csv.pdf"), Inputs.copy("budget-drawn", 2));

        assertThat(run("report")).isEqualTo(ExitCode.SOME_NOT_READ);

        assertThat(output.resolve("index.html")).isRegularFile();
        assertThat(output.resolve("documents.csv")).isRegularFile();
        for (String source : List.of("index.html.pdf", "documents.csv.pdf")) {
            String link = index().select("#list tr:has(.source:containsOwn(" + source + ")) a")
                    .attr("href");
            assertThat(output.resolve(URLDecoder.decode(link, UTF_8)))
                    .as(source)
                    .isRegularFile();
        }
    }

    @Test
    void resumingChangesNoByte() throws IOException {
        run("report");
        Map<String, String> before = Tree.of(output);
        Files.delete(output.resolve("index.html"));

        run("report", "--resume");

        assertThat(Tree.of(output)).isEqualTo(before);
        assertThat(before.keySet()).anyMatch(path -> path.endsWith("report.html"));
    }

    @Test
    void twoRunsGiveTheSameBytes() throws IOException {
        run("report");
        Map<String, String> before = Tree.of(output);
        output = folder.resolve("other");

        run("report");

        assertThat(Tree.of(output)).isEqualTo(before);
    }

    @Test
    void convertingIntoTheSameFolderTakesThePagesAway() throws IOException {
        run("report", "--overlay");
        assertThat(pages()).hasSizeGreaterThan(3);

        run("convert");

        assertThat(pages()).isEmpty();
        assertThat(output.resolve("documents.csv")).exists();
    }

    @Test
    void resumingWithAnotherLanguageWritesTheReportAnew() throws IOException {
        run("report");
        run("report", "--resume", "--lang", "en");

        Path report;
        try (var files = Files.walk(output)) {
            report = files.filter(file -> file.endsWith("report.html"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(Jsoup.parse(report, "UTF-8").selectXpath("/html").attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void aReportGoesToNoPipe() {
        assertThat(Main.run("report", input.toString(), "-o", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(UTF_8)).contains("-o -");
        assertThat(Main.run("report", input.toString(), "-o", output.toString(), "--lang", "fr"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(output).doesNotExist();
    }

    private int run(String command, String... more) {
        List<String> arguments =
                new ArrayList<>(List.of(command, input.toString(), "-o", output.toString(), "--in-process"));
        arguments.addAll(List.of(more));
        return Main.run(arguments.toArray(String[]::new));
    }

    private Document index() throws IOException {
        return Jsoup.parse(output.resolve("index.html"), "UTF-8");
    }

    private List<Path> pages() throws IOException {
        try (var files = Files.walk(output)) {
            return files.filter(file -> file.toString().matches(".*(\\.html|\\.svg|report\\.json)"))
                    .toList();
        }
    }
}
