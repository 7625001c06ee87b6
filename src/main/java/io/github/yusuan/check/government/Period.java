package io.github.yusuan.check.government;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Sheet;

/**
 * The year and phase that a table is about: tables of one period can be compared.
 *
 * @param year of its content; 0 where unknown
 * @param phase budget, execution or final account
 */
record Period(int year, Phase phase) {

    static Period of(Sheet sheet) {
        return new Period(sheet.table().fiscalYear(), sheet.table().phase());
    }

    /** Whether a column holds what its table is about: not another year, another stage or a comparison. */
    boolean isStatedBy(Column column) {
        Measure stage = switch (phase) {
            case BUDGET -> Measure.BUDGET;
            case EXECUTION -> Measure.EXECUTED;
            case FINAL -> Measure.FINAL;
        };
        return column.measure() == stage || column.measure() == Measure.TOTAL;
    }
}
