package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A project with its budget and its targets, from a form of its own or from its rows in a list. A department's targets
 * as a whole ({@link TableKind#OVERALL_TARGETS}) have the same parts and are told apart by {@code kind}.
 *
 * @param seq running number in the document, from 1
 * @param kind kind of the table that it stands in
 * @param place first row
 * @param head what it is
 * @param money budget and where it comes from
 * @param plan cumulative payments over the year, in order
 * @param goals in order
 * @param indicators in order
 */
public record Project(
        int seq,
        TableKind kind,
        Place place,
        Head head,
        Funding money,
        List<PlanPoint> plan,
        List<Goal> goals,
        List<Indicator> indicators)
        implements Serializable {

    /** Copies the lists. */
    public Project {
        plan = List.copyOf(plan);
        goals = List.copyOf(goals);
        indicators = List.copyOf(indicators);
    }

    /**
     * What a project is.
     *
     * @param code as printed; blank where none is
     * @param name without white space; blank where none is printed
     * @param unitName unit that spends the money, as the form says; blank where it does not
     * @param purpose what the money is for; blank where not printed
     * @param functionalCode 项 code that the only exact split of the printed amounts leads to: an inference, never printed
     */
    public record Head(String code, String name, String unitName, String purpose, Optional<String> functionalCode)
            implements Serializable {

        /** As a form prints it. */
        public Head(String code, String name, String unitName, String purpose) {
            this(code, name, unitName, purpose, Optional.empty());
        }

        /** Optional values cannot be serialised themselves. */
        private Object writeReplace() {
            return new StoredHead(code, name, unitName, purpose, functionalCode.orElse(null));
        }

        private record StoredHead(
                String code,
                String name,
                String unitName,
                String purpose,
                @Nullable String functionalCode) implements Serializable {
            private Object readResolve() {
                return new Head(code, name, unitName, purpose, Optional.ofNullable(functionalCode));
            }
        }
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
            return new StoredFunding(
                    budget.orElse(null), fiscal.orElse(null), other.orElse(null), carryOver.orElse(null));
        }

        private record StoredFunding(
                @Nullable PrintedAmount budget,
                @Nullable PrintedAmount fiscal,
                @Nullable PrintedAmount other,
                @Nullable PrintedAmount carryOver)
                implements Serializable {
            private Object readResolve() {
                return new Funding(
                        Optional.ofNullable(budget),
                        Optional.ofNullable(fiscal),
                        Optional.ofNullable(other),
                        Optional.ofNullable(carryOver));
            }
        }
    }

    /** The same project with an inferred code. */
    public Project inferring(String inferredCode) {
        Head inferred = new Head(code(), name(), unitName(), purpose(), Optional.of(inferredCode));
        return new Project(seq, kind, place, inferred, money, plan, goals, indicators);
    }

    /** Its code as printed; blank where none is. */
    public String code() {
        return head.code();
    }

    /** Its name without white space; blank where none is printed. */
    public String name() {
        return head.name();
    }

    /** Unit that spends the money, as the form says; blank where it does not. */
    public String unitName() {
        return head.unitName();
    }

    /** What the money is for; blank where not printed. */
    public String purpose() {
        return head.purpose();
    }

    /** 项 code that the only exact split of the printed amounts leads to: an inference, never printed. */
    public Optional<String> functionalCode() {
        return head.functionalCode();
    }
}
