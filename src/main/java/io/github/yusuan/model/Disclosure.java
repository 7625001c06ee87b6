package io.github.yusuan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A published budget or final account, read.
 *
 * @param info who, which year, which phase
 * @param tables every table in order, also empty ones and those of no known kind
 * @param facts every amount of the core tables, in order
 * @param spending the leaves of the expenditure table
 * @param checks every identity that was tried on them
 * @param annexes what it says beyond the core tables
 * @param problems what was doubtful, in order of place
 */
public record Disclosure(
        DocumentInfo info,
        List<PrintedTable> tables,
        List<Fact> facts,
        Spending spending,
        List<Check> checks,
        Annexes annexes,
        List<Problem> problems)
        implements Serializable {

    /** Copies the lists. */
    public Disclosure {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        checks = List.copyOf(checks);
        problems = List.copyOf(problems);
    }

    /** What the checks say of each fact, in the order of the facts. */
    public List<FactStatus> factStatuses() {
        List<FactStatus> statuses = new ArrayList<>(Collections.nCopies(facts.size(), FactStatus.UNGUARDED));
        for (Check check : checks) {
            boolean counts = check.guards() || check.status() == CheckStatus.FAILS;
            if (check.force() == Force.MUST && check.isAssessed() && counts) {
                FactStatus status = FactStatus.valueOf(check.status().name());
                check.facts()
                        .forEach(fact ->
                                statuses.set(fact - 1, statuses.get(fact - 1).or(status)));
            }
        }
        return List.copyOf(statuses);
    }
}
