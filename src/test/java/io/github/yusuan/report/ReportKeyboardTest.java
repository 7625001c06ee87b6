package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.browser.Browser;
import io.github.yusuan.browser.TabStops;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A report and an index without a mouse: every control and whatever scrolls, the search, and the way back. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportKeyboardTest {
    /** Codes cut into their levels, and an amount that is another one in the other unit. */
    private static final String CUT_CODES = """
            青云市教育局2024年部门预算
            支出总表
            单位：万元
            类\t款\t项\t科目名称\t合计\t基本支出\t项目支出
            205\t01\t01\t行政运行\t7302500.00\t1000.00\t7301500.00
            205\t01\t02\t一般行政管理事务\t730.25\t\t730.25
            """;

    private Path folder = Path.of("");
    private Browser browser;

    @BeforeAll
    void start(@TempDir Path shared) {
        assumeThat(Browser.isInstalled())
                .as("chromium and chromedriver are installed")
                .isTrue();
        folder = shared;
        browser = new Browser();
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private Path report(Language language, byte[] bytes) throws IOException {
        Path own = Files.createTempDirectory(folder, "report");
        new ReportWriter(language, false)
                .write(Yusuan.read("a", bytes, ReadOptions.DEFAULT), bytes, ReadOptions.DEFAULT, own);
        return own.resolve(ReportWriter.FILE);
    }

    private Path index() throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            entries.add(new IndexEntry(
                    number + ".pdf",
                    number % 2 == 0 ? "./" + number + "/report.html" : "",
                    number % 2 == 0 ? DocumentStatus.OK : DocumentStatus.NO_TEXT_LAYER,
                    "",
                    IndexEntry.About.NOTHING,
                    new IndexEntry.Counts(9, 100, 0, 0),
                    Optional.empty()));
        }
        Path file = folder.resolve("index.html");
        new IndexWriter(Language.ZH).write(entries, file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyControlAndWhateverScrollsIsReachedInOrder(int width) throws IOException {
        browser.resize(width, 900);
        for (String name : List.of("budget-drawn/budget-drawn", "gov-budget-drawn/gov-budget-drawn")) {
            browser.open(report(Language.ZH, Files.readAllBytes(Path.of("testdata/" + name + ".pdf"))));
            assertThat(TabStops.faultsOf(browser)).as(name).isEmpty();
        }
        browser.open(index());
        assertThat(TabStops.faultsOf(browser)).as("index").isEmpty();
    }

    @Test
    void theFirstStopLeadsPastTheHead() throws IOException {
        browser.resize(1280, 900);
        for (Path page : List.of(report(Language.ZH, CUT_CODES.getBytes(StandardCharsets.UTF_8)), index())) {
            browser.open(page);
            browser.press(Keys.TAB);
            assertThat(browser.run("return document.activeElement.textContent")).isEqualTo("跳到正文");
            browser.press(Keys.ENTER);
            browser.press(Keys.TAB);
            assertThat(browser.run("return document.activeElement.closest('main') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void escapeClosesWhatWasOpened() throws IOException {
        browser.resize(1280, 900);
        browser.open(report(Language.ZH, CUT_CODES.getBytes(StandardCharsets.UTF_8)));

        browser.find("#keys").click();
        assertThat(browser.find("#help").isDisplayed()).isTrue();
        assertThat(browser.find("#keys").getDomAttribute("aria-expanded")).isEqualTo("true");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#help").isDisplayed()).isFalse();
        assertThat(browser.find("#keys").getDomAttribute("aria-expanded")).isEqualTo("false");

        browser.press("?");
        browser.press("/");
        browser.press("行政");
        browser.await("document.querySelectorAll('td.hit').length > 0");
        browser.press(Keys.ESCAPE);
        assertThat(browser.find("#help").isDisplayed()).isFalse();
        assertThat(browser.find("#card").isDisplayed()).isFalse();
        assertThat(browser.find("#q").getDomProperty("value")).isEmpty();
        assertThat(browser.all("td.hit")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSearchFindsInBothLanguagesAndSaysHowMany(Language language) throws IOException {
        browser.open(report(language, CUT_CODES.getBytes(StandardCharsets.UTF_8)));

        assertHits("行政运行", 1, language);
        assertHits("2050102", 1, language);
        assertHits("20501", 2, language);
        assertHits("730.25", 2, language);
        assertHits("730.25万元", 2, language);
        assertHits("7302500", 3, language);
        assertHits("7,302,500.00", 3, language);
        assertHits("7,302,500元", 2, language);
        assertHits("7302500 yuan", 2, language);
        assertHits("7,302,500万元", 1, language);
        assertHits("730.25亿元", 1, language);
        assertHits("2059999", 0, language);
        assertThat(browser.console()).isEmpty();
    }

    private void assertHits(String wanted, int count, Language language) {
        browser.run("document.getElementById('q').value = ''");
        browser.find("#q").sendKeys(wanted, Keys.ENTER);
        String none = language == Language.EN ? "no match" : "没有匹配";
        String first = language == Language.EN ? "hit 1 / " + count : "第 1 / " + count + " 处";
        assertThat(browser.find("#hits").getText()).as(wanted).isEqualTo(count == 0 ? none : first);
        assertThat(browser.all("td.hit")).as(wanted).hasSize(count);
    }
}
