package io.github.yusuan.rows;

import io.github.yusuan.model.Goal;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A project, wherever the document prints it: once in a list of projects, once in a form of targets, or in one of them.
 *
 * @param project where it stands first
 * @param again where it stands a second time
 */
public record ProjectRow(Project project, Optional<Project> again) {

    /** The projects of a document, each once, in the order of their first places. */
    public static List<ProjectRow> of(List<Project> projects) {
        List<Project> open = new ArrayList<>(projects);
        List<ProjectRow> rows = new ArrayList<>();
        while (!open.isEmpty()) {
            Project first = open.remove(0);
            Optional<Project> again = theOther(first, open, projects);
            again.ifPresent(open::remove);
            rows.add(new ProjectRow(first, again));
        }
        return List.copyOf(rows);
    }

    /** The same project in another table: of the same amount, or the only one of that name. */
    private static Optional<Project> theOther(Project first, List<Project> open, List<Project> all) {
        List<Project> named = open.stream().filter(p -> mayBeSame(first, p)).toList();
        Optional<Project> equal =
                named.stream().filter(p -> amountOf(p).equals(amountOf(first))).findFirst();
        boolean only = named.size() == 1
                && named.get(0).kind() != first.kind()
                && all.stream()
                        .noneMatch(
                                p -> p.seq() != first.seq() && p.kind() == first.kind() && mayBeSame(named.get(0), p));
        return equal.isPresent() || !only ? equal : Optional.of(named.get(0));
    }

    private static boolean mayBeSame(Project one, Project other) {
        boolean ofProjects = one.kind() != TableKind.OVERALL_TARGETS && other.kind() != TableKind.OVERALL_TARGETS;
        boolean elsewhere = one.place().tableSeq() != other.place().tableSeq();
        boolean coded = !one.code().isEmpty() && !other.code().isEmpty();
        boolean called = coded ? one.code().equals(other.code()) : one.name().equals(other.name());
        return ofProjects
                && elsewhere
                && called
                && !one.name().isEmpty()
                && fits(one.unitName(), other.unitName())
                && (one.kind() != other.kind() || isRepeated(one, other));
    }

    /** Two forms of one name are one project only if they say the same of it. */
    private static boolean isRepeated(Project one, Project other) {
        List<String> goals = one.goals().stream().map(Goal::text).toList();
        return !goals.isEmpty()
                && goals.equals(other.goals().stream().map(Goal::text).toList());
    }

    /** A list names the unit that spends the money, a form at times the department above it or nobody. */
    private static boolean fits(String unit, String other) {
        return unit.isEmpty() || other.isEmpty() || unit.equals(other);
    }

    private static Optional<BigDecimal> amountOf(Project project) {
        return project.money().budget().map(amount -> amount.yuan().stripTrailingZeros());
    }

    /** Whether its amounts may be summed with those of other rows: those of the department as a whole hold them. */
    public RowRole role() {
        return project.kind() == TableKind.OVERALL_TARGETS ? RowRole.TOTAL : RowRole.LEAF;
    }

    /** A text of the first place, else of the second. */
    public String text(Function<Project, String> of) {
        String first = of.apply(project);
        return first.isEmpty() ? again.map(of).orElse("") : first;
    }

    /** An amount of the first place, else of the second. */
    public Optional<PrintedAmount> money(Function<Project, Optional<PrintedAmount>> of) {
        return of.apply(project).or(() -> again.flatMap(of));
    }

    /** Whether a project is printed here. */
    public boolean holds(Project printed) {
        return printed.seq() == project.seq() || again.stream().anyMatch(p -> p.seq() == printed.seq());
    }
}
