package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.batch.Inputs;
import io.github.yusuan.batch.Programs;
import io.github.yusuan.browser.Browser;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk from the drop to the database, as people use it: the program in a process of its own, files dropped in Chromium. */
class DroppedFilesTest {
    private static final List<String> DOCUMENTS =
            List.of("budget-drawn", "budget-text", "final-account-drawn", "final-account-text", "gov-budget-text");
    private static final long LARGE = 300L << 20;
    private static final String ENDED = "document.querySelectorAll('td.state .good, td.state .warn, td.state .bad')";

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        assumeThat(Browser.isInstalled())
                .as("needs /usr/bin/chromium and /usr/bin/chromedriver: apt-get install chromium chromium-driver")
                .isTrue();
        browser = new Browser();
    }

    @AfterEach
    void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        for (Process desk : started) {
            desk.destroyForcibly().waitFor();
        }
    }

    /** Starts the desk, or starts it again, and looks at its page. */
    private Process start() throws IOException {
        String desk = folder.resolve("desk").toString();
        Process process = new ProcessBuilder(
                        Programs.command("desk", "--no-browser", "--lang", "zh", "--jobs", "1", "-d", desk))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        String line = process.inputReader().readLine();
        browser.open(line.substring(line.indexOf("http://")));
        return process;
    }

    /** Ten documents, a web page that is called a PDF and a file of 300 MB. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String name = DOCUMENTS.get(i % DOCUMENTS.size());
            Path file = folder.resolve("文件" + i + (name.endsWith("text") ? ".txt" : ".pdf"));
            files.add(Files.write(file, Inputs.copy(name, i)));
        }
        files.add(Files.writeString(folder.resolve("网页.pdf"), "<html>", StandardCharsets.UTF_8));
        Path large = folder.resolve("大文件.pdf");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(LARGE);
        }
        files.add(large);
        return files;
    }

    @Tag("slow")
    @Test
    void whatIsDroppedIsReadShownAndTakenHomeOverAKill() throws Exception {
        List<Path> files = files();
        Process first = start();

        browser.drop(browser.find("#drop"), files.toArray(Path[]::new));
        browser.await("document.querySelectorAll('#list tbody tr').length === 12");
        browser.await(ENDED + ".length >= 2");
        assertThat(browser.find("#progress").getText()).matches("已读 \\d+ / 12");
        browser.screenshot("desk-dropped");
        first.destroyForcibly().waitFor();
        browser.await("document.getElementById('message').textContent.includes('工作台已关闭')");

        start();
        browser.await(ENDED + ".length === 12 && !document.getElementById('downloads').hidden");
        assertThat(browser.find("#list").getText()).contains("文件有 " + LARGE + " 字节", "应为文件，实为没有正文的网页");
        assertThat(browser.all("td.state .bad")).hasSize(2);
        Path database = browser.download(browser.find("a[href='budgets.db']"), folder, "yusuan.db");
        assertThat(number(database, "SELECT count(*) FROM documents")).isEqualTo(12);
        assertThat(number(database, "SELECT count(DISTINCT document_id) FROM spending"))
                .as("of four kinds of documents of a department")
                .isEqualTo(8);
        String report = String.valueOf(browser.find("#list a").getDomAttribute("href"));
        browser.open(browser.run("return document.baseURI") + report);
        assertThat(browser.find("#charts").getText()).contains("印出的合计");
    }

    @Test
    void aFolderIsDroppedWithItsFolders() throws Exception {
        Path county = Files.createDirectories(folder.resolve("云岫县"));
        Files.createDirectories(county.resolve("教育局"));
        Files.write(county.resolve("教育局/预算.txt"), Inputs.document("budget-text"));
        Files.write(county.resolve("决算.txt"), Inputs.document("final-account-text"));
        Files.write(county.resolve(".隐藏"), new byte[] {1});
        start();

        browser.drop(browser.find("#drop"), county);
        browser.await(ENDED + ".length === 2");

        assertThat(browser.find("#list").getText()).contains("云岫县/教育局/预算.txt", "云岫县/决算.txt");
        assertThat(browser.find("#message").getText()).contains("1 个隐藏文件未收");
        assertThat(browser.console()).isEmpty();
    }

    private static long number(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
