package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One indicator that a project is measured by.
 *
 * @param place its row
 * @param level1 first level, as 产出指标; taken from above where the row leaves it blank
 * @param level2 second level, as 数量指标; taken from above where the row leaves it blank
 * @param name third level
 * @param description what is measured; blank where not printed
 * @param value what is to be reached
 * @param basis what the value rests on, or how it is scored; blank where not printed
 */
public record Indicator(
        Place place, String level1, String level2, String name, String description, Value value, String basis)
        implements Serializable {

    /**
     * What is to be reached.
     *
     * @param printed as printed; comparator, number and unit joined where they stand in cells of their own
     * @param comparator {@code ≥}, {@code ≤}, {@code >}, {@code <} or {@code =}; blank where none is printed
     * @param number the number, if the value is one
     * @param unit unit of the number, as 平方米; blank where none is printed
     * @param text the value in words, if it is no number
     */
    public record Value(String printed, String comparator, Optional<BigDecimal> number, String unit, String text)
            implements Serializable {

        /** Optional values cannot be serialised themselves. */
        private Object writeReplace() {
            return new Stored(printed, comparator, number.orElse(null), unit, text);
        }

        private record Stored(
                String printed, String comparator, @Nullable BigDecimal number, String unit, String text)
                implements Serializable {
            private Object readResolve() {
                return new Value(printed, comparator, Optional.ofNullable(number), unit, text);
            }
        }
    }
}
