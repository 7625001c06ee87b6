package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.ReadOutcome;
import io.github.yusuan.Yusuan;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.RowRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart is equal to the printed total that it is of, or says by a bar of its own what is between them. */
@Tag("slow")
class ChartTotalsTest {
    private static final Labels LABELS = new Labels(Language.EN);
    private static final List<Path> PUBLISHED =
            List.of(Path.of("../shared/corpus/documents"), Path.of("../shared/corpus-government/documents"));
    /** Those whose bars are amounts for themselves. */
    private static final Set<String> OF_NO_TOTAL =
            Set.of("chart.three-public", "chart.gov-debt", "chart.gov-places", "chart.projects");

    static Stream<Path> documents() {
        return Documents.all();
    }

    static boolean isPresent() {
        return PUBLISHED.stream().allMatch(Files::isDirectory);
    }

    static Stream<Path> published() throws IOException {
        Stream<Path> all = Stream.empty();
        for (Path folder : PUBLISHED) {
            try (Stream<Path> files = Files.list(folder)) {
                all = Stream.concat(all, files.sorted().toList().stream());
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void chartsOfTestdataAreWholeWithoutAGap(Path document) throws IOException {
        Disclosure disclosure = Yusuan.read(document);
        List<Chart> charts = new DocumentCharts(disclosure, LABELS).all();

        assertThat(charts).isNotEmpty();
        charts.forEach(chart -> assertEqualToItsTotal(chart, disclosure));
        assertThat(charts.stream().filter(chart -> chart.whole().isPresent()))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.bars()).as(chart.title()).noneMatch(Chart.Bar::gap));
    }

    @ParameterizedTest
    @MethodSource("published")
    @EnabledIf(value = "isPresent", disabledReason = "no published documents in ../shared")
    void chartsOfPublishedDocumentsEqualTheirTotalsOrSayTheGap(Path document) throws IOException {
        byte[] bytes = Files.readAllBytes(document);
        ReadOutcome outcome = Yusuan.tryRead(document.toString(), bytes, ReadOptions.DEFAULT);
        if (outcome instanceof ReadOutcome.Read read) {
            Disclosure disclosure = read.disclosure();
            for (Chart chart : new DocumentCharts(disclosure, LABELS).all()) {
                assertEqualToItsTotal(chart, disclosure);
            }
            new GovernmentCharts(disclosure, LABELS).flows().forEach(ChartTotalsTest::assertRunsThrough);
        }
    }

    /** As much comes in as goes out, and that is the larger of the printed totals; a gap is said. */
    private static void assertRunsThrough(Flow flow) {
        BigDecimal most = flow.sources().whole().max(flow.uses().whole());
        for (Flow.Side side : List.of(flow.sources(), flow.uses())) {
            assertThat(side.sum()).as(flow.title()).isEqualByComparingTo(most);
            assertThat(side.parts()).as(flow.title()).allSatisfy(part -> {
                assertThat(part.label()).isNotBlank();
                assertThat(part.amount()).isPositive();
            });
        }
        boolean gap = Stream.of(flow.sources(), flow.uses())
                .flatMap(side -> side.parts().stream())
                .anyMatch(part -> part.nature() == Flow.Nature.GAP);
        assertThat(gap).as(flow.title()).isEqualTo(!flow.note().isEmpty());
    }

    private static void assertEqualToItsTotal(Chart chart, Disclosure disclosure) {
        if (chart.whole().isEmpty()) {
            boolean ofNone = OF_NO_TOTAL.stream().anyMatch(key -> chart.title().startsWith(startOf(key)));
            assertThat(ofNone || chart.note().equals(LABELS.of("chart.no-total")))
                    .as(chart.title())
                    .isTrue();
            return;
        }
        BigDecimal whole = chart.whole().get();
        BigDecimal sum = chart.bars().stream()
                .filter(bar -> bar.level() == 0)
                .map(Chart.Bar::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).as(chart.title()).isEqualByComparingTo(whole);
        Set<BigDecimal> printed = disclosure.facts().stream()
                .filter(fact -> fact.role() != RowRole.OF_WHICH)
                .map(Fact::amount)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toSet());
        assertThat(printed).as(chart.title()).contains(whole.stripTrailingZeros());
        List<Chart.Bar> gaps = chart.bars().stream().filter(Chart.Bar::gap).toList();
        assertThat(gaps.isEmpty()).as(chart.title()).isEqualTo(chart.note().isEmpty());
        assertThat(gaps).as(chart.title()).hasSizeLessThanOrEqualTo(1);
        assertThat(chart.bars())
                .as(chart.title())
                .allSatisfy(bar -> assertThat(bar.label()).isNotBlank());
    }

    private static String startOf(String key) {
        return LABELS.of(key).replaceAll("\\{.*|\\(.*", "").strip();
    }
}
