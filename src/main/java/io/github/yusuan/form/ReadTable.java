package io.github.yusuan.form;

import io.github.yusuan.model.BudgetOwner;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.Optional;

/**
 * A table that has been read already when the tables of departments are.
 *
 * @param kind what it is
 * @param owner whose budget it is, and whose money
 * @param period year and phase of its content
 * @param unit unit of its amounts
 * @param facts its amounts, in order
 */
public record ReadTable(
        TableKind kind, BudgetOwner owner, FiscalPeriod period, Optional<MoneyUnit> unit, List<Fact> facts) {

    /** Copies the list. */
    public ReadTable {
        facts = List.copyOf(facts);
    }

    /** The table as printed, with what was read of it. */
    PrintedTable over(PrintedTable printed) {
        return new PrintedTable(
                printed.seq(), kind, printed.heading(), period, printed.publisher(), owner, unit, printed.content());
    }
}
