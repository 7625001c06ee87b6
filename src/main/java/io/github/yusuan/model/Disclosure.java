package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * A published budget or final account, read.
 *
 * @param info who, which year, which phase
 * @param tables every table in order, also empty ones and those of no known kind
 * @param facts every amount of the core tables, in order
 * @param problems what was doubtful, in order of place
 */
public record Disclosure(DocumentInfo info, List<PrintedTable> tables, List<Fact> facts, List<Problem> problems)
        implements Serializable {

    /** Copies the lists. */
    public Disclosure {
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
