package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid until the end of a month, from the beginning of the year.
 *
 * @param place the cell of the value
 * @param title heading of the plan as printed, as 资金支出计划（%）
 * @param period as printed, as 3月底
 * @param month from 1; 0 where the period names none
 * @param printed value without thousands separators; blank for a blank cell
 * @param kind what the value is, whatever the title says
 * @param value in yuan, or per cent
 */
public record PlanPoint(
        Place place, String title, String period, int month, String printed, ValueKind kind, Optional<BigDecimal> value)
        implements Serializable {

    /** What a plan counts in. */
    public enum ValueKind {
        /** Money. */
        AMOUNT,
        /** Shares of the budget, ending at 100. */
        PERCENT,
        /** Nothing is printed. */
        BLANK;

        /** The word in the output. */
        public String id() {
            return this == BLANK ? "" : this == AMOUNT ? "amount" : "percent";
        }
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(place, title, period, month, printed, kind, value.orElse(null));
    }

    private record Stored(
            Place place,
            String title,
            String period,
            int month,
            String printed,
            ValueKind kind,
            @Nullable BigDecimal value)
            implements Serializable {
        private Object readResolve() {
            return new PlanPoint(place, title, period, month, printed, kind, Optional.ofNullable(value));
        }
    }
}
