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

    /** The tables of a kind, in order. */
    public List<PrintedTable> tables(TableKind kind) {
        return tables.stream().filter(table -> table.kind() == kind).toList();
    }

    /** The amounts of the tables of a kind, in order. */
    public List<Fact> facts(TableKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind).toList();
    }

    /**
     * The amounts in the rows of totals of the tables of a kind, in order: {@code 合计}, {@code 本年支出合计},
     * {@code 支出总计}. What the spending comes to without counting anything twice is {@link #spending()}.
     */
    public List<Fact> totals(TableKind kind) {
        return facts(kind).stream().filter(fact -> fact.role() == RowRole.TOTAL).toList();
    }

    /** The table that an amount of this disclosure stands in. */
    public PrintedTable tableOf(Fact fact) {
        return tables.get(fact.tableSeq() - 1);
    }

    /** The printed row that an amount of this disclosure stands in. */
    public PrintedTable.Row rowOf(Fact fact) {
        return tableOf(fact).rows().get(fact.row() - 1);
    }

    /** The checks in which an amount of this disclosure takes part. */
    public List<Check> checksOf(Fact fact) {
        int number = numberOf(fact);
        return checks.stream().filter(check -> check.facts().contains(number)).toList();
    }

    /** What the checks say of one amount of this disclosure; for all of them, {@link #factStatuses()} is faster. */
    public FactStatus statusOf(Fact fact) {
        return factStatuses().get(numberOf(fact) - 1);
    }

    private int numberOf(Fact fact) {
        int index = facts.indexOf(fact);
        if (index < 0) {
            throw new IllegalArgumentException("fact: expected one of this disclosure, found " + fact);
        }
        return index + 1;
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
