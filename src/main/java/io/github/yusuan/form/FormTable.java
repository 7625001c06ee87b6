package io.github.yusuan.form;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.MoneyWords;

/**
 * A table whose kind is known, on its way to facts.
 *
 * @param seq position in the document, from 1
 * @param kind what it is
 * @param table as printed
 * @param unit unit of its amounts
 * @param fiscalYear year of its content; 0 where unknown
 * @param phase budget or final account
 */
public record FormTable(int seq, TableKind kind, StitchedTable table, MoneyUnit unit, int fiscalYear, Phase phase) {

    /** The unit of money of a column: that of the lowest of its headings that names one, else that of the table. */
    public MoneyUnit unitOf(int column) {
        return MoneyWords.inHeadings(table.columns().get(column)).orElse(unit);
    }
}
