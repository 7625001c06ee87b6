package io.github.yusuan.form;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * A table that has been read already when the tables of departments are.
 *
 * @param kind what it is
 * @param scope whose budget it is
 * @param coverage whose money it is
 * @param fiscalYear year of its content; 0 where unknown
 * @param phase budget, execution or final account
 * @param unit unit of its amounts
 * @param facts its amounts, in order
 */
public record ReadTable(
        TableKind kind,
        Scope scope,
        Coverage coverage,
        int fiscalYear,
        Phase phase,
        Optional<MoneyUnit> unit,
        List<Fact> facts) {

    /** Copies the list. */
    public ReadTable {
        facts = List.copyOf(facts);
    }

    /** The table as printed, with what was read of it. */
    PrintedTable over(PrintedTable printed) {
        return new PrintedTable(
                printed.seq(),
                kind,
                printed.title(),
                printed.printedNumber(),
                fiscalYear,
                phase,
                printed.unitCode(),
                printed.unitName(),
                unit,
                printed.parts(),
                printed.columns(),
                printed.rows(),
                printed.isEmpty(),
                printed.emptyNote(),
                printed.confidence(),
                scope,
                coverage);
    }
}
