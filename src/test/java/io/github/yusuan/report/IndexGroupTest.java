package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.DocumentStatus;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an index compares, follows over years, and adds. */
class IndexGroupTest {
    private static final Labels LABELS = new Labels(Language.EN);

    private final List<IndexEntry> entries = new ArrayList<>();

    private void add(String place, int year, String phase, String name, String parent, int spending, int itemised) {
        DocumentSummary summary = new DocumentSummary(
                BigDecimal.valueOf(spending), Map.of("205 教育支出", BigDecimal.valueOf(itemised)), Map.of(), 0, 0);
        String scope = name.equals("县政府") ? "government" : "department";
        IndexEntry.About about = new IndexEntry.About(
                name, year, phase, place, place + name, scope, parent.isEmpty() ? "" : "unit", parent);
        entries.add(new IndexEntry(
                name + year + phase,
                "./x/report.html",
                DocumentStatus.OK,
                "",
                about,
                new IndexEntry.Counts(1, 1, 0, 0),
                Optional.of(summary)));
    }

    private static Chart chart(IndexGroup group, String key) {
        return group.charts().stream()
                .filter(chart -> chart.title().equals(LABELS.of(key)))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> amounts(Chart chart) {
        return chart.bars().stream()
                .map(bar -> bar.label() + " " + bar.amount())
                .toList();
    }

    @Test
    void putsTogetherWhatIsOfOnePlaceYearAndPhase() {
        add("甲县", 2025, "budget", "甲局", "", 300, 300);
        add("甲县", 2025, "budget", "乙局", "", 500, 500);
        add("甲县", 2024, "budget", "甲局", "", 100, 100);
        add("甲县", 2025, "final", "甲局", "", 200, 200);
        add("乙县", 2025, "budget", "甲局", "", 700, 700);
        add("甲县", 2025, "budget", "县政府", "", 9000, 9000);

        List<IndexGroup> groups = IndexGroup.of(entries, LABELS);

        assertThat(groups).extracting(IndexGroup::title).containsExactly("甲县 2025 budget");
        assertThat(amounts(chart(groups.get(0), "index.chart.departments"))).containsExactly("乙局 500", "甲局 300");
        assertThat(chart(groups.get(0), "index.chart.classes").whole()).contains(BigDecimal.valueOf(800));
    }

    @Test
    void addsNothingWhereItIsNotKnownThatThePlaceIsOne() {
        add("", 2025, "budget", "甲局", "", 300, 300);
        add("", 2025, "budget", "乙局", "", 500, 500);

        assertThat(IndexGroup.of(entries, LABELS))
                .singleElement()
                .satisfies(group -> assertThat(group.charts())
                        .extracting(Chart::title)
                        .containsExactly(LABELS.of("index.chart.departments")));
    }

    @Test
    void neverAddsADepartmentAndItsOwnUnitsNorOneUnitTwice() {
        add("甲县", 2025, "budget", "教育局", "", 300, 300);
        add("甲县", 2025, "budget", "教育局", "", 300, 300);
        add("甲县", 2025, "budget", "教育局（本级）", "", 50, 50);
        add("甲县", 2025, "budget", "一中", "教育局", 120, 120);
        add("甲县", 2025, "budget", "水文站", "水利厅", 30, 30);

        Chart classes = chart(IndexGroup.of(entries, LABELS).get(0), "index.chart.classes");

        assertThat(classes.whole()).contains(BigDecimal.valueOf(330));
        assertThat(classes.note()).contains("Added up from 2", "Without 教育局（本级）、一中");
    }

    @Test
    void whatIsNotItemisedIsAPartOfItsOwn() {
        add("甲县", 2025, "budget", "甲局", "", 1000, 23);
        add("甲县", 2025, "budget", "乙局", "", 500, 500);

        IndexGroup group = IndexGroup.of(entries, LABELS).get(0);

        Chart departments = chart(group, "index.chart.departments");
        assertThat(amounts(departments)).as("ranked by the printed totals").containsExactly("甲局 1000", "乙局 500");
        assertThat(departments.series()).last().isEqualTo("not itemised");
        assertThat(departments.bars().get(0).parts()).last().isEqualTo(BigDecimal.valueOf(977));
        Chart classes = chart(group, "index.chart.classes");
        assertThat(amounts(classes)).containsExactly("205 教育支出 523", "not itemised 977");
    }

    /** As districts of 上海 publish them: 部门预算 of an office with its units, and 单位预算 of the office alone. */
    @Test
    void anOfficeIsNotAddedToTheDepartmentThatBearsItsName() {
        addScoped("司法局", "department", 900);
        addScoped("司法局", "unit", 800);
        addScoped("财政局", "unit", 100);

        IndexGroup group = IndexGroup.of(entries, LABELS).get(0);

        assertThat(amounts(chart(group, "index.chart.departments")))
                .containsExactly("司法局 900", "司法局 (the office alone) 800", "财政局 100");
        Chart classes = chart(group, "index.chart.classes");
        assertThat(amounts(classes)).containsExactly("205 教育支出 1000");
        assertThat(classes.note()).contains("from 2 departments", "Without 司法局 (the office alone)");
    }

    private void addScoped(String name, String unitScope, int spending) {
        IndexEntry.About about =
                new IndexEntry.About(name, 2026, "budget", "甲县", name + unitScope, "department", unitScope, "");
        entries.add(new IndexEntry(
                name + unitScope,
                "./x/report.html",
                DocumentStatus.OK,
                "",
                about,
                new IndexEntry.Counts(1, 1, 0, 0),
                Optional.of(new DocumentSummary(
                        BigDecimal.valueOf(spending),
                        Map.of("205 教育支出", BigDecimal.valueOf(spending)),
                        Map.of(),
                        0,
                        0))));
    }

    @Test
    void aUnitOverYearsIsALineAndItsAccountStandsBesideItsBudget() {
        add("甲县", 2023, "budget", "甲局", "", 1_000_000, 0);
        add("甲县", 2025, "budget", "甲局", "", 2_000_000, 0);
        add("甲县", 2025, "final", "甲局", "", 1_900_000, 0);
        add("甲县", 2025, "budget", "乙局", "", 500, 500);
        add("甲县", 2024, "", "丙局", "", 500, 500);
        add("甲县", 2025, "", "丙局", "", 500, 500);

        List<UnitHistory> histories = UnitHistory.of(entries);

        assertThat(histories).singleElement().satisfies(history -> {
            assertThat(history.name()).isEqualTo("甲局");
            assertThat(history.years()).extracting(UnitHistory.Year::year).containsExactly(2023, 2025);
            assertThat(history.years().get(1).text("final")).isEqualTo("190.00");
            assertThat(history.years().get(1).share()).isEqualTo("95.0 %");
            assertThat(history.isLine("budget")).isTrue();
            assertThat(history.isLine("final")).isFalse();
            assertThat(history.phases()).containsExactly("budget", "final");
            assertThat(history.years()).extracting(history::x).containsExactly(8L, 292L);
            assertThat(history.line("budget")).isEqualTo("8,40 292,8");
        });
    }
}
