package io.github.yusuan.government;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;

/** How far a year's budget has come in a column. */
enum Stage {
    BUDGET(Measure.BUDGET, Measure.PRIOR_BUDGET),
    ADJUSTED(Measure.ADJUSTED_BUDGET, Measure.PRIOR_ADJUSTED_BUDGET),
    EXECUTED(Measure.EXECUTED, Measure.PRIOR_EXECUTED),
    FINAL(Measure.FINAL, Measure.PRIOR_FINAL);

    private final Measure own;
    private final Measure prior;

    Stage(Measure own, Measure prior) {
        this.own = own;
        this.prior = prior;
    }

    Measure measure(boolean ofPriorYear) {
        return ofPriorYear ? prior : own;
    }

    /** What a column that names its year only holds in a table of that phase. */
    static Stage of(Phase phase) {
        return switch (phase) {
            case BUDGET -> BUDGET;
            case FINAL -> FINAL;
            case EXECUTION -> EXECUTED;
        };
    }
}
