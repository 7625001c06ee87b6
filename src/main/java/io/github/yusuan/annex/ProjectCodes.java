package io.github.yusuan.annex;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Links projects to functional codes: where the budgets of all projects can be split into the project amounts of the 项
 * codes exactly, and in one way only, each project is said to belong to its code. An inference from sums, no fact.
 */
final class ProjectCodes {
    private static final int CODE_LENGTH = 7;
    private static final int MAX_PROJECTS = 60;
    /** Steps of the search after which the split counts as unknown. */
    private static final int MAX_STEPS = 2_000_000;

    private final List<Project> projects;
    private final List<String> codes = new ArrayList<>();
    private final List<BigDecimal> open = new ArrayList<>();
    private final int[] current;
    private int[] found = {};
    private int solutions;
    private int steps;

    private ProjectCodes(List<Project> projects, List<Fact> facts) {
        this.projects = projects;
        current = new int[projects.size()];
        for (Fact fact : facts) {
            codes.add(fact.code());
            open.add(fact.amount());
        }
    }

    /** The same projects, with codes where there is one split only. */
    static List<Project> infer(List<Project> all, List<Fact> facts) {
        List<Project> projects = all.stream()
                .filter(p -> p.kind() == TableKind.PROJECT_TARGETS && budget(p).signum() > 0)
                .sorted(Comparator.comparing(ProjectCodes::budget).reversed())
                .toList();
        List<Fact> codes = Stream.of(TableKind.EXPENDITURE, TableKind.GENERAL_BUDGET_EXPENDITURE)
                .map(kind -> projectAmounts(kind, facts))
                .filter(f -> !f.isEmpty() && sum(f).compareTo(total(projects)) == 0)
                .findFirst()
                .orElse(List.of());
        if (codes.isEmpty() || projects.size() > MAX_PROJECTS) {
            return all;
        }
        ProjectCodes search = new ProjectCodes(projects, codes);
        search.place(0);
        return search.solutions == 1 && search.steps <= MAX_STEPS ? search.linked(all) : all;
    }

    private static List<Fact> projectAmounts(TableKind kind, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.kind() == kind && f.measure() == Measure.PROJECT && f.role() == RowRole.LEAF)
                .filter(f -> f.code().length() == CODE_LENGTH && f.amount().signum() > 0)
                .toList();
    }

    private static BigDecimal budget(Project project) {
        return project.money().budget().map(a -> a.yuan()).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal total(List<Project> projects) {
        return projects.stream().map(ProjectCodes::budget).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(Fact::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Tries every code for a project and goes on with the next; the largest come first. */
    private void place(int project) {
        steps++;
        if (solutions > 1 || steps > MAX_STEPS) {
            return;
        }
        if (project == projects.size()) {
            solutions++;
            found = current.clone();
            return;
        }
        BigDecimal amount = budget(projects.get(project));
        for (int code = 0; code < codes.size(); code++) {
            BigDecimal rest = open.get(code).subtract(amount);
            if (rest.signum() >= 0) {
                open.set(code, rest);
                current[project] = code;
                place(project + 1);
                open.set(code, rest.add(amount));
            }
        }
    }

    private List<Project> linked(List<Project> all) {
        return all.stream().map(p -> code(p).map(p::inferring).orElse(p)).toList();
    }

    private Optional<String> code(Project project) {
        int index = projects.indexOf(project);
        return index < 0 ? Optional.empty() : Optional.of(codes.get(found[index]));
    }
}
