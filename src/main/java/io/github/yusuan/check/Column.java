package io.github.yusuan.check;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;

/**
 * A column of amounts: by its measure, or by its heading where it has none.
 *
 * @param heading as printed; blank where the measure says it all
 */
record Column(Measure measure, String heading) {

    static Column of(Fact fact) {
        return new Column(fact.measure(), fact.measure() == Measure.NONE ? String.join("/", fact.column()) : "");
    }

    static Column of(Measure measure) {
        return new Column(measure, "");
    }

    /** The word in the output. */
    String id() {
        return measure == Measure.NONE ? heading : measure.id();
    }
}
