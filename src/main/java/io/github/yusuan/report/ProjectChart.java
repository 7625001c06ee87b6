package io.github.yusuan.report;

import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.report.Chart.Bar;
import io.github.yusuan.rows.ProjectRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Projects by size: each once, however often it is printed, and each of those that several units call the same. */
final class ProjectChart {
    private static final int MOST = 30;

    private final List<ProjectRow> rows;
    private final Labels labels;

    ProjectChart(List<Project> projects, Labels labels) {
        this.rows = ProjectRow.of(projects).stream()
                .filter(row -> row.role() == RowRole.LEAF
                        && amount(row).filter(yuan -> yuan.signum() != 0).isPresent())
                .sorted(Comparator.comparing((ProjectRow row) -> amount(row).orElseThrow())
                        .reversed())
                .toList();
        this.labels = labels;
    }

    private static Optional<BigDecimal> amount(ProjectRow row) {
        return row.money(project -> project.money().budget()).map(PrintedAmount::yuan);
    }

    Chart chart() {
        BigDecimal whole = sum(rows);
        int shown = Math.min(MOST, rows.size());
        List<Bar> bars = new ArrayList<>();
        rows.subList(0, shown).forEach(row -> bars.add(bar(label(row), sum(List.of(row)), whole)));
        if (rows.size() > shown) {
            String label = labels.of("chart.other-projects", rows.size() - shown);
            bars.add(bar(label, sum(rows.subList(shown, rows.size())), whole));
        }
        String note = bars.isEmpty() ? "" : labels.of("chart.projects.sum", Money.words(whole, labels));
        return new Chart(labels.of("chart.projects", shown, rows.size()), List.of(), bars, Optional.empty(), note);
    }

    private static BigDecimal sum(List<ProjectRow> rows) {
        return rows.stream().map(row -> amount(row).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bar bar(String label, BigDecimal amount, BigDecimal whole) {
        return new Bar(0, label, "", List.of(amount), Money.share(amount, whole));
    }

    /** Its name; with the unit where several projects have it. */
    private String label(ProjectRow row) {
        String name = row.text(Project::name);
        String unit = row.text(Project::unitName);
        boolean shared = rows.stream()
                        .filter(other -> other.text(Project::name).equals(name))
                        .count()
                > 1;
        String called = name.isEmpty() ? labels.of("chart.unnamed") : name;
        return shared && !unit.isEmpty() ? called + " · " + unit : called;
    }
}
