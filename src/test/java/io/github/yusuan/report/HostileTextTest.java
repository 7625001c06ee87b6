package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that prints markup: its pages show it, and do nothing else with it. */
class HostileTextTest {
    private static final Path TEXT = Path.of("testdata/budget-text/budget-text.txt");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='x",
                "\" onmouseover=\"x",
                "javascript:alert(1)",
                "</style><b>",
                "]]><b>",
                "--><b>",
                "</title></textarea><svg/onload=alert(1)>",
                "&#60script&#62",
                "&ltb&gt",
                "${7*7}"
            })
    void isShownAsItIsPrinted(String text) throws IOException {
        String plain = text.replaceAll("\\s", "");
        byte[] document = poisoned(text);

        Document page = Pages.report(document, folder);

        Pages.assertSafe(page, "report.js");
        for (String place : List.of("h1", "title", ".cells th", ".cells td", "nav .title", ".sentence", ".bars th")) {
            assertThat(textsOf(page, place)).as(place).anyMatch(shown -> shown.contains(plain));
        }
    }

    private static IndexEntry entry(String text, String unit, int year, DocumentSummary summary) {
        IndexEntry.About about = new IndexEntry.About(text, year, "budget", text, unit, "department", "", text);
        return new IndexEntry(text, "./a/report.html", DocumentStatus.OK, text, about, counts(), Optional.of(summary));
    }

    @Test
    void anIndexShowsItToo() throws IOException {
        String text = "\"'><script>alert(1)</script>${7*7}&#60;";
        DocumentSummary summary = new DocumentSummary(
                BigDecimal.TEN, Map.of("201 " + text, BigDecimal.TEN), Map.of("three_public", BigDecimal.ONE), 1, 0);
        List<IndexEntry> entries = List.of(
                entry(text, "1", 2025, summary),
                entry(text, "2", 2025, summary),
                entry(text, "2", 2024, summary),
                new IndexEntry(
                        text, "", DocumentStatus.CORRUPT, text, IndexEntry.About.NOTHING, counts(), Optional.empty()));
        Path file = folder.resolve(IndexWriter.FILE);

        new IndexWriter(Language.EN).write(entries, file);

        Document page = Pages.parse(file);
        Pages.assertSafe(page, "index.js");
        for (String place : List.of(
                "#review th",
                "#review td",
                "#list th",
                "#list .source",
                ".series .key",
                ".bars th",
                "#groups h2",
                ".history figcaption")) {
            assertThat(textsOf(page, place)).as(place).anyMatch(shown -> shown.contains(text));
        }
    }

    private static IndexEntry.Counts counts() {
        return new IndexEntry.Counts(9, 99, 1, 1);
    }

    /** What a browser shows there, without white space: the reading takes it out of some texts. */
    private static List<String> textsOf(Document page, String selector) {
        List<String> texts = new ArrayList<>();
        page.select(selector).forEach(element -> texts.add(element.wholeText().replaceAll("\\s", "")));
        return texts;
    }

    /** Publisher, title of a table, a heading, the names of rows and a sentence say it. */
    private static byte[] poisoned(String text) throws IOException {
        return Files.readString(TEXT, StandardCharsets.UTF_8)
                .replace("听泉街道办事处", "听泉街道" + text + "办事处")
                .replace("\n部门支出总表\n", "\n部门" + text + "支出总表\n")
                .replace("\t事业收入\t", "\t事业收入" + text + "\t")
                .replace("\t一般公共服务支出\t", "\t一般公共服务支出" + text + "\t")
                .getBytes(StandardCharsets.UTF_8);
    }
}
