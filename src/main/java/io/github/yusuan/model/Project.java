package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A project with its budget and its targets, from a form of its own or from its rows in a list. A department's targets
 * as a whole ({@link TableKind#OVERALL_TARGETS}) have the same parts and are told apart by {@code kind}.
 *
 * @param seq running number in the document, from 1
 * @param kind kind of the table that it stands in
 * @param place first row
 * @param code as printed; blank where none is
 * @param name without white space; blank where none is printed
 * @param unitName unit that spends the money, as the form says; blank where it does not
 * @param money budget and where it comes from
 * @param purpose what the money is for; blank where not printed
 * @param plan cumulative payments over the year, in order
 * @param goals in order
 * @param indicators in order
 * @param functionalCode 项 code that the only exact split of the printed amounts leads to: an inference, never printed
 */
public record Project(
        int seq,
        TableKind kind,
        Place place,
        String code,
        String name,
        String unitName,
        Funding money,
        String purpose,
        List<PlanPoint> plan,
        List<Goal> goals,
        List<Indicator> indicators,
        Optional<String> functionalCode)
        implements Serializable {

    /** Copies the lists. */
    public Project {
        plan = List.copyOf(plan);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /** The same project with an inferred code. */
    public Project inferring(String inferredCode) {
        return new Project(
                seq,
                kind,
                place,
                code,
                name,
                unitName,
                money,
                purpose,
                plan,
                goals,
                indicators,
                Optional.of(inferredCode));
    }

    /**
     * The budget of a project.
     *
     * @param budget all of it
     * @param fiscal the part from the budget of the government
     * @param other the rest
     * @param carryOver what is left of the year before, where the form has a line of its own for it
     */
    public record Funding(
            Optional<PrintedAmount> budget,
            Optional<PrintedAmount> fiscal,
            Optional<PrintedAmount> other,
            Optional<PrintedAmount> carryOver)
            implements Serializable {

        /** Optional values cannot be serialised themselves. */
        private Object writeReplace() {
            return RecordForm.of(this);
        }
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
