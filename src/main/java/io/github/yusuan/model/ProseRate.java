package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A percentage that a sentence states: 车辆完好率达到90%, or 支出决算为2940.05万元，完成年初预算的98.20%.
 *
 * @param place page and line where it begins
 * @param name what it is a rate of, as 车辆完好率 and what stands before it; blank for a share of a budget
 * @param percent with the places that are printed
 * @param execution for a share of a budget, the amounts that it compares
 */
public record ProseRate(Place place, String name, BigDecimal percent, Optional<Execution> execution)
        implements Serializable {

    /**
     * What was planned and what came of it.
     *
     * @param budget amount of the budget
     * @param outcome amount of the final account
     */
    public record Execution(PrintedAmount budget, PrintedAmount outcome) implements Serializable {}

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(place, name, percent, execution.orElse(null));
    }

    private record Stored(
            Place place,
            String name,
            BigDecimal percent,
            @Nullable Execution execution) implements Serializable {
        private Object readResolve() {
            return new ProseRate(place, name, percent, Optional.ofNullable(execution));
        }
    }
}
