package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.browser.Browser;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The reports as people see them: in Chromium, where Debian's packages chromium and chromium-driver are installed. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportBrowserTest {
    private static final Path STITCHED = Path.of("testdata/budget-chromium/budget-chromium.pdf");

    private Path folder = Path.of("");

    private @Nullable Path stitched;

    private Browser browser;

    @BeforeAll
    void start(@TempDir Path shared) {
        assumeThat(Browser.isInstalled())
                .as("needs /usr/bin/chromium and /usr/bin/chromedriver: apt-get install chromium chromium-driver")
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

    /** Most tests look at one report; it is made once. */
    private Path stitched() throws IOException {
        if (stitched == null) {
            stitched = report(STITCHED);
        }
        return stitched;
    }

    private Path report(Path document) throws IOException {
        return report(Yusuan.read(document), Files.readAllBytes(document));
    }

    private Path report(Disclosure disclosure, byte[] bytes) throws IOException {
        Path own = Files.createTempDirectory(folder, "report");
        new ReportWriter(Language.ZH, false).write(disclosure, bytes, ReadOptions.DEFAULT, own);
        return own.resolve(ReportWriter.FILE);
    }

    @ParameterizedTest
    @MethodSource("io.github.yusuan.reading.TestdataTest#documents")
    void opensWithoutAWordOnTheConsoleAndAsksForNothing(Path document) throws IOException {
        Path report = report(document);

        browser.open(report);

        assertThat(browser.find("h1").getText()).isNotBlank();
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).containsExactly(report.toUri().toString());
    }

    /** An amount of 支出总表 on the second of its pages. */
    private static Fact amountOnSecondPage(Disclosure disclosure) {
        int first = disclosure.tables().get(2).firstPage();
        return disclosure.facts().stream()
                .filter(fact -> fact.tableSeq() == 3 && fact.page() == first + 1 && fact.measure() == Measure.TOTAL)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCellShowsItsPlaceOnThePageWhereTheTableGoesOn() throws IOException {
        Fact fact = amountOnSecondPage(Yusuan.read(STITCHED));
        browser.open(stitched());

        WebElement cell = browser.all("#t3r" + fact.row() + " > td.h").get(0);
        browser.moveTo(cell);

        assertThat(cell.getText()).isEqualTo(fact.printed());
        WebElement box = browser.find("#t3 svg[data-p='" + fact.page() + "'] rect.here");
        assertThat(Double.parseDouble(box.getAttribute("x")))
                .isBetween(fact.box().x0() - 2, fact.box().x0());
        assertThat(Double.parseDouble(box.getAttribute("y")))
                .isBetween(fact.box().y0() - 2, fact.box().y0());
        assertThat(browser.all("rect.here")).as("one place only").hasSize(1);
        assertThat(browser.find("#card").getText()).contains(fact.printed(), "合计", "页 " + fact.page());
        browser.screenshot("cross-highlight");
    }

    @Test
    void aPlaceOnThePageShowsItsCell() throws IOException {
        Fact fact = amountOnSecondPage(Yusuan.read(STITCHED));
        browser.open(stitched());

        WebElement page = browser.find("#t3 svg[data-p='" + fact.page() + "']");
        browser.moveTo(page, fact.box().centreX(), fact.box().centreY());

        List<WebElement> shown = browser.all("td.here");
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).getText()).isEqualTo(fact.printed());
        assertThat(browser.run("return arguments[0].parentElement.id", shown.get(0)))
                .isEqualTo("t3r" + fact.row());
    }

    @Test
    void theSearchFindsAnAmountWithSeparatorsAndGoesOnToTheNext() throws IOException {
        Disclosure disclosure = Yusuan.read(STITCHED);
        long printed = disclosure.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.contains("14967.39"))
                .count();
        browser.open(stitched());

        browser.press("/");
        browser.press("14,967.39");
        browser.press(Keys.ENTER);
        assertThat(browser.find("#hits").getText()).contains("1 / " + printed);
        assertThat(browser.find("td.here").getText()).isEqualTo("14967.39");

        browser.press(Keys.ENTER);
        assertThat(browser.find("#hits").getText()).contains("2 / " + printed);
        browser.pressWithShift(Keys.ENTER);
        assertThat(browser.find("#hits").getText()).contains("1 / " + printed);
        assertThat(browser.all("td.hit")).hasSize(Math.toIntExact(printed));
    }

    @Test
    void keysLeadFromTableToTableAndFromCellToCell() throws IOException {
        browser.open(stitched());

        browser.press("n");
        browser.press("n");
        assertThat(browser.run("return document.activeElement.closest('section').id"))
                .isEqualTo("t2");
        Object first = browser.run("return document.activeElement.cellIndex");
        browser.press(Keys.ARROW_RIGHT);
        browser.press(Keys.ARROW_DOWN);
        assertThat(browser.run("return document.activeElement.cellIndex - arguments[0]", first))
                .isEqualTo(1L);
        assertThat(browser.run("return document.activeElement.parentElement.id"))
                .isEqualTo("t2r2");
        browser.press(Keys.ESCAPE);
        assertThat(browser.all("rect.here")).isEmpty();
    }

    /** The total of the expenditure table is made 1 more: what should be its parts now comes to less. */
    @Test
    void aFailedCheckShowsBothOfItsSides() throws IOException {
        String text = Files.readString(Path.of("testdata/budget-text/budget-text.txt"));
        Disclosure right = Yusuan.read("right", text.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        Fact total = right.facts().stream()
                .filter(fact -> fact.kind() == TableKind.EXPENDITURE && fact.measure() == Measure.PROJECT)
                .max(Comparator.comparing(Fact::amount))
                .orElseThrow();
        String more = new BigDecimal(total.printed()).add(BigDecimal.ONE).toPlainString();
        byte[] wrong = text.replaceFirst("(?<=[\\t|])" + total.printed() + "(?=\\s)", more)
                .getBytes(StandardCharsets.UTF_8);
        browser.open(report(Yusuan.read("wrong", wrong, ReadOptions.DEFAULT), wrong));

        WebElement check = browser.all(".failures > li").get(0);
        browser.moveTo(check);

        assertThat(browser.all("td.left"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.getText()).isNotBlank());
        assertThat(browser.all("td.right")).isNotEmpty();
        WebElement term = check.findElements(By.cssSelector("a.left-term")).get(0);
        String href = String.valueOf(term.getDomAttribute("href"));
        term.click();
        assertThat(browser.find("td.here").getDomAttribute("id")).isEqualTo(href.substring(1));
        browser.find(href + " > a").click();
        assertThat(browser.run("return location.hash")).asString().startsWith("#k");
        assertThat(browser.console()).isEmpty();
        browser.screenshot("failed-check");
    }

    /** On a desk and on a phone, by day and by night. */
    private void assertFitsAndHasNoBarrier(String name) throws IOException {
        try {
            for (int width : List.of(1280, 390)) {
                for (boolean dark : List.of(false, true)) {
                    browser.resize(width, 900);
                    browser.wishDark(dark);
                    assertThat(browser.overflow()).as(name + " at " + width).isZero();
                    assertThat(browser.barriers())
                            .as(name + " at " + width + (dark ? ", dark" : ""))
                            .isEmpty();
                    browser.screenshot(name + "-" + width + (dark ? "-dark" : ""));
                }
            }
        } finally {
            browser.wishDark(false);
            browser.resize(1600, 1000);
        }
    }

    @Test
    void aReportFitsEveryWindowAndHasNoBarrier() throws IOException {
        String text = Files.readString(Path.of("testdata/final-account-text/final-account-text.txt"));
        byte[] wrong =
                text.replaceFirst("(?<=[\\t|])\\d{5,}\\.\\d\\d(?=\\s)", "1.00").getBytes(StandardCharsets.UTF_8);
        browser.open(report(Yusuan.read("wrong", wrong, ReadOptions.DEFAULT), wrong));
        assertFitsAndHasNoBarrier("report-text");
        browser.open(stitched());
        assertFitsAndHasNoBarrier("report");
        browser.open(report(Path.of("testdata/gov-budget-drawn/gov-budget-drawn.pdf")));
        assertFitsAndHasNoBarrier("report-government");
    }

    @Test
    void anIndexFitsEveryWindowAndHasNoBarrier() throws IOException {
        browser.open(index(60));
        assertFitsAndHasNoBarrier("index");
    }

    @Test
    void theSearchFindsCodesThatAreCutAndAmountsInTheOtherUnit() throws IOException {
        String text = """
                青云市教育局2024年部门预算
                支出总表
                单位：万元
                类\t款\t项\t科目名称\t合计\t基本支出\t项目支出
                \t\t\t合计\t1500.50\t1000.00\t500.50
                205\t01\t01\t行政运行\t1000.00\t1000.00\t
                205\t01\t02\t一般行政管理事务\t500.50\t\t500.50
                """;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        browser.open(report(Yusuan.read("a.txt", bytes, ReadOptions.DEFAULT), bytes));

        for (String wanted : List.of("2050102", "一般行政管理事务", "500.5", "5005000", "5,005,000元", "500.50万元")) {
            browser.run("document.getElementById('q').value = ''");
            browser.find("#q").sendKeys(wanted, Keys.ENTER);
            browser.await("document.querySelectorAll('td.hit').length > 0");
            assertThat(
                            browser.run(
                                    "return [...document.querySelectorAll('td.hit')].map(c => c.parentElement.textContent).join()"))
                    .as(wanted)
                    .asString()
                    .contains("一般行政管理事务");
            assertThat(browser.find("#hits").getText()).as(wanted).matches("第 1 / [1-9]\\d* 处");
        }
        browser.run("document.getElementById('q').value = ''");
        browser.find("#q").sendKeys("2059999", Keys.ENTER);
        browser.await("document.getElementById('hits').textContent === '没有匹配'");
        assertThat(browser.all("td.hit")).isEmpty();
    }

    @Test
    void printsEveryTable() throws IOException {
        browser.open(stitched());

        byte[] pdf = Base64.getDecoder().decode(browser.print());

        try (PDDocument printed = Loader.loadPDF(pdf)) {
            assertThat(printed.getNumberOfPages()).isGreaterThan(9);
        }
    }

    @Test
    void anIndexIsPrintedWithoutOneTableOverAnother() throws IOException {
        browser.open(index(60));
        browser.showAsPrinted();

        assertThat(browser.run("return [...document.querySelectorAll('.scroll')]"
                        + ".filter(box => box.scrollHeight > box.clientHeight + 1).length"))
                .isEqualTo(0L);
        browser.wishDark(false); // and back to the screen
    }

    private static IndexEntry entry(int number) {
        boolean read = number % 50 != 0;
        DocumentSummary summary = new DocumentSummary(
                BigDecimal.valueOf(number * 10_000_000L),
                Map.of("201 一般公共服务支出", BigDecimal.valueOf(number * 10_000_000L)),
                Map.of("three_public", BigDecimal.valueOf(number * 1000L)),
                0,
                number % 7 == 0 ? 1 : 0);
        return new IndexEntry(
                "county/" + number + ".pdf",
                read ? "./" + number + "/report.html" : "",
                read ? DocumentStatus.OK : DocumentStatus.NO_TEXT_LAYER,
                read ? "" : "10 of 10 pages are images without text: 1-10",
                new IndexEntry.About(
                        "青云市第" + number + "局",
                        2024 + number % 2,
                        number % 3 == 0 ? "final" : "budget",
                        "青云市",
                        "unit-" + number % 41,
                        "department",
                        "",
                        ""),
                new IndexEntry.Counts(9, 100 + number, number % 7 == 0 ? number : 0, number % 3),
                read ? Optional.of(summary) : Optional.empty());
    }

    private Path index(int documents) throws IOException {
        List<IndexEntry> entries = new ArrayList<>();
        for (int number = 1; number <= documents; number++) {
            entries.add(entry(number));
        }
        Path file = folder.resolve("index-" + documents + ".html");
        new IndexWriter(Language.EN).write(entries, file);
        return file;
    }

    private List<String> columnOfIndex(int column) {
        return browser.all("#list tbody tr:not([hidden]) > :nth-child(" + column + ")").stream()
                .map(WebElement::getText)
                .toList();
    }

    @Test
    void theIndexSortsByNumberBothWaysAndFilters() throws IOException {
        browser.open(index(60));

        browser.all("#list thead button").get(6).click();
        assertThat(columnOfIndex(7)).first().isEqualTo("101");
        browser.all("#list thead button").get(6).click();
        assertThat(columnOfIndex(7)).first().isEqualTo("160");
        assertThat(columnOfIndex(7)).last().isEqualTo("101");
        browser.all("#list thead button").get(9).click();
        assertThat(columnOfIndex(10))
                .as("what was not read has no spending")
                .last()
                .isEqualTo("");

        browser.find("#q").sendKeys("第50局");
        assertThat(columnOfIndex(11)).containsExactly("county/50.pdf");
        browser.find("#q").clear();
        browser.run("document.getElementById('q').dispatchEvent(new Event('input'))");
        browser.find("#status").sendKeys("no text layer");
        assertThat(columnOfIndex(11)).containsExactly("county/50.pdf");
        assertThat(browser.find("#hits").getText()).contains("1");
        assertThat(browser.find("#review tbody tr").getText())
                .as("what could not be read comes first")
                .contains("images without text");
        assertThat(browser.console()).isEmpty();
        browser.screenshot("index");
    }

    /** What makes a page slow: bytes, elements, and further files. */
    @Test
    void theIndexOfFiveHundredDocumentsIsSmall() throws IOException {
        Path index = index(500);
        browser.open(index);

        assertThat(browser.all("#list tbody tr")).hasSize(500);
        assertThat(browser.requests()).hasSize(1);
        assertThat(Files.size(index)).isLessThan(1_000_000);
        assertThat(browser.numbers("return [document.querySelectorAll('*').length]")
                        .get(0)
                        .intValue())
                .isLessThan(500 * 40);
    }
}
