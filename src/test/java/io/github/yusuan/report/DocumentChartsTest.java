package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.Yusuan;
import io.github.yusuan.report.Chart.Bar;
import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The charts of a document show the figures that its tables were made of. */
class DocumentChartsTest {
    private static final Labels LABELS = new Labels(Language.EN);

    static Stream<Path> documents() {
        return Documents.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void spendingIsThePrintedClassesAndAddsUpToTheTotal(Path document) throws IOException {
        Chart chart = chart(document, "chart.spending");
        List<Bar> classes =
                chart.bars().stream().filter(bar -> bar.level() == 0).toList();

        Map<String, BigDecimal> printed = printed(document, "expenditure", "total", code -> code.length() == 3);
        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(classes.stream().collect(Collectors.toMap(Bar::label, bar -> plain(bar.amount()))))
                .isEqualTo(printed);
        assertThat(sum(classes, 0)).isEqualByComparingTo(total(document, "expenditure", "basic"));
        assertThat(sum(classes, 1)).isEqualByComparingTo(total(document, "expenditure", "project"));
        assertThat(sum(classes, 0).add(sum(classes, 1)).add(sum(classes, 2)))
                .isEqualByComparingTo(total(document, "expenditure", "total"));
        assertThat(classes).isSortedAccordingTo((a, b) -> b.amount().compareTo(a.amount()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachBarIsTheSumOfThoseSetInBelowIt(Path document) throws IOException {
        List<Bar> bars = chart(document, "chart.spending").bars();
        int looked = 0;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            List<Bar> inside = bars.subList(i + 1, bars.size()).stream()
                    .takeWhile(other -> other.level() > bar.level())
                    .filter(other -> other.level() == bar.level() + 1)
                    .toList();
            if (!inside.isEmpty()) {
                looked++;
                assertThat(sum(inside, 0))
                        .as(bar.label())
                        .isEqualByComparingTo(bar.parts().get(0));
                assertThat(sum(inside, 1))
                        .as(bar.label())
                        .isEqualByComparingTo(bar.parts().get(1));
            }
        }
        assertThat(looked).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void usesAreThePrintedColumns(Path document) throws IOException {
        assertThat(chart(document, "chart.uses").bars())
                .extracting(bar -> bar.label() + " " + plain(bar.amount()))
                .containsExactlyInAnyOrder(
                        bar("measure", "basic", total(document, "expenditure", "basic")),
                        bar("measure", "project", total(document, "expenditure", "project")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void revenueIsThePrintedColumnsAndAddsUpToTheTotal(Path document) throws IOException {
        Chart chart = chart(document, "chart.revenue");

        assertThat(sum(chart.bars(), 0)).isEqualByComparingTo(total(document, "revenue", "total"));
        Map<String, BigDecimal> columns = new LinkedHashMap<>();
        for (String measure : List.of("general_public", "fiscal_appropriation", "business", "other", "carry_over")) {
            printed(document, "revenue", measure, String::isEmpty)
                    .values()
                    .forEach(amount -> columns.put(LABELS.word("measure", measure), amount));
        }
        assertThat(columns).hasSizeGreaterThan(2);
        assertThat(chart.bars().stream().collect(Collectors.toMap(Bar::label, bar -> plain(bar.amount()))))
                .isEqualTo(columns);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void threePublicItemsAreAsPrinted(Path document) throws IOException {
        boolean account = document.toString().contains("final-account");
        Chart chart = chart(document, "chart.three-public");

        Map<String, BigDecimal> printed = new LinkedHashMap<>();
        for (CSVRecord line : truth(document)) {
            if (line.get("table").equals("three-public") && line.get("measure").equals(account ? "final" : "total")) {
                printed.put(LABELS.word("item", line.get("name")), yuan(document, line.get("printed")));
            }
        }
        assertThat(printed).hasSizeGreaterThan(5);
        assertThat(chart.bars().stream()
                        .filter(bar -> bar.level() == 0)
                        .collect(Collectors.toMap(Bar::label, bar -> plain(bar.amount()))))
                .isEqualTo(printed);
    }

    private static String bar(String group, String word, BigDecimal amount) {
        return LABELS.word(group, word) + " " + amount;
    }

    private static Chart chart(Path document, String title) throws IOException {
        return new DocumentCharts(Yusuan.read(document), LABELS)
                .all().stream()
                        .filter(chart -> chart.title().equals(LABELS.of(title)))
                        .findFirst()
                        .orElseThrow();
    }

    private static BigDecimal sum(List<Bar> bars, int part) {
        return bars.stream().map(bar -> bar.parts().get(part)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(Path document, String table, String measure) throws IOException {
        Map<String, BigDecimal> printed = printed(document, table, measure, String::isEmpty);
        assertThat(printed).as("%s %s", table, measure).hasSize(1);
        return printed.values().iterator().next();
    }

    /** What the document prints in the rows whose code fits, in yuan by code and name. */
    private static Map<String, BigDecimal> printed(Path document, String table, String measure, Predicate<String> code)
            throws IOException {
        Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        for (CSVRecord line : truth(document)) {
            if (line.get("table").equals(table) && line.get("measure").equals(measure) && code.test(line.get("code"))) {
                String name = (line.get("code") + " " + line.get("name")).strip();
                amounts.put(name, yuan(document, line.get("printed")));
            }
        }
        return amounts;
    }

    /** Budgets are in 万元 and accounts in 元. */
    private static BigDecimal yuan(Path document, String printed) {
        return plain(new BigDecimal(printed.replace(",", ""))
                .movePointRight(document.toString().contains("final-account") ? 0 : 4));
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.setScale(2);
    }

    private static List<CSVRecord> truth(Path document) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (BufferedReader reader = Files.newBufferedReader(document.resolveSibling("truth.csv"))) {
            return format.parse(reader).getRecords();
        }
    }
}
