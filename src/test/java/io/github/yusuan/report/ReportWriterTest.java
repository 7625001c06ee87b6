package io.github.yusuan.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.fixture.OfficeForm;
import io.github.yusuan.fixture.Variant;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Force;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a document, without a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportWriterTest {
    private static final Path TEXT = Path.of("testdata/budget-text/budget-text.txt");
    /** Of 支出总表: the total of the first 类. */
    private static final String AMOUNT = "201\t一般公共服务支出\t4167.53\t3484.88\t682.65";

    private final Disclosure disclosure;
    private final Document page;

    ReportWriterTest(@TempDir Path folder) throws IOException {
        byte[] input = Files.readAllBytes(Documents.CHROMIUM);
        disclosure = Yusuan.read("budget.pdf", input, ReadOptions.DEFAULT);
        page = Pages.report(disclosure, input, folder);
    }

    @Test
    void needsNothingBesideIt() throws IOException {
        Pages.assertSafe(page, "report.js");
    }

    @Test
    void showsAWorkbookFromItsCellsAndSaysWhereAnAmountStands(@TempDir Path folder) throws IOException {
        byte[] input = OfficeForm.WORKBOOK.of(Variant.FRONT_MATTER);
        Disclosure workbook = Yusuan.read("budget.xlsx", input, ReadOptions.DEFAULT);
        Document shown = Pages.report(workbook, input, folder);

        Pages.assertSafe(shown, "report.js");
        assertThat(shown.select("p.from-cells")).hasSize(workbook.tables().size());
        assertThat(page.select("p.from-cells")).isEmpty();
        assertThat(shown.select("td.h, td.u, td.r, td.f")).hasSameSizeAs(workbook.facts());
        assertThat(shown.select("td[title='公开02表!C6']").eachText()).containsExactly("14967.39");
        assertThat(page.select("td[title]")).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPlaceThatHasANameOfItsOwn() {
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[href^=#]").eachAttr("href"))
                .hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(ids).contains(link.substring(1)));
    }

    @Test
    void everyAmountIsACellOfItsStatus() {
        List<FactStatus> statuses = disclosure.factStatuses();

        assertThat(statuses).hasSizeGreaterThan(800);
        assertThat(page.select("td.h, td.r, td.f, td.u")).hasSameSizeAs(statuses);
        assertThat(page.select("td.h").size()).isEqualTo((int)
                statuses.stream().filter(s -> s == FactStatus.HOLDS).count());
        assertThat(page.select("td.f")).isEmpty();
        for (Fact fact : disclosure.facts()) {
            assertThat(rowOf(fact).select("td.h, td.u, td.r").eachText()).contains(fact.printed());
        }
    }

    @Test
    void aRowHasThePlacesOfItsCells() {
        for (Fact fact : disclosure.facts()) {
            Element row = rowOf(fact);
            Box box = fact.box();
            String place = Math.round(box.x0()) + "," + Math.round(box.y0()) + "," + Math.round(box.x1()) + ","
                    + Math.round(box.y1());
            assertThat(requireNonNull(row.parent()).attr("data-p")).isEqualTo(String.valueOf(fact.page()));
            List<String> places = List.of(row.attr("data-b").split(";", -1));
            assertThat(places).hasSize(row.select("td:not(.no)").size());
            int column = places.indexOf(place);
            assertThat(column).as("%s in %s", place, places).isNotNegative();
            assertThat(row.select("td:not(.no)").get(column).text()).isEqualTo(fact.printed());
        }
    }

    private Element rowOf(Fact fact) {
        return page.expectFirst("#t" + fact.tableSeq() + "r" + fact.row());
    }

    @Test
    void showsThePagesOfTheTables() {
        for (int number = 4; number <= 21; number++) {
            assertThat(page.select("image#p" + number)).as("page %d", number).hasSize(1);
            assertThat(page.select("svg.page[data-p=" + number + "] use")).isNotEmpty();
        }
        assertThat(page.select("image#p1")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void saysItsLanguage(Language language, @TempDir Path folder) throws IOException {
        byte[] input = Files.readAllBytes(TEXT);

        new ReportWriter(language, false)
                .write(Yusuan.read("a.txt", input, ReadOptions.DEFAULT), input, ReadOptions.DEFAULT, folder);

        Document written = Pages.parse(folder.resolve(ReportWriter.FILE));
        assertThat(written.selectXpath("/html").attr("lang")).isEqualTo(language == Language.EN ? "en" : "zh-CN");
    }

    @Test
    void aFailedCheckLeadsToBothOfItsSidesAndTheyLeadBack(@TempDir Path folder) throws IOException {
        byte[] input = misprinted();
        Disclosure failing = Yusuan.read("a.txt", input, ReadOptions.DEFAULT);

        Document written = Pages.report(failing, input, folder);

        Elements failures = written.select(".failures > li:has(.left-term):has(.right-term)");
        assertThat(failures).isNotEmpty();
        for (Element term : written.select(".left-term, .right-term")) {
            Element cell = written.expectFirst(term.attr("href"));
            assertThat(cell.normalName()).isEqualTo("td");
            assertThat(cell.text()).isEqualTo(term.text());
            String back = cell.select("a").attr("href");
            assertThat(written.select(".failures > li" + back)).hasSize(1);
        }
        assertThat(written.select(".failures .difference, .failures b").eachText())
                .contains("1,000.00");
        assertThat(written.select("td.f").eachText()).contains("5167.53");
        assertThat(failing.checks().stream()
                        .filter(check -> check.force() == Force.MUST)
                        .filter(check -> !check.status().name().equals("HOLDS"))
                        .count())
                .isPositive();
    }

    /** One digit of one total is another. */
    private static byte[] misprinted() throws IOException {
        String text = Files.readString(TEXT, StandardCharsets.UTF_8);
        assertThat(text).containsOnlyOnce(AMOUNT);
        return text.replace(AMOUNT, AMOUNT.replace("4167.53", "5167.53")).getBytes(StandardCharsets.UTF_8);
    }
}
