package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of fixed assets.
 *
 * @param place its row
 * @param role the sum, a part, or a part of a part
 * @param item canonical name: total, buildings, office_buildings, vehicles, equipment, other; blank if none fits
 * @param label as printed, without white space
 * @param count how many
 * @param value what they are worth
 * @param cutOff date of the count as printed; blank where none
 */
public record FixedAsset(
        Place place, RowRole role, String item, String label, Count count, Optional<PrintedAmount> value, String cutOff)
        implements Serializable {

    /**
     * How many, or how large.
     *
     * @param printed as printed; blank where none
     * @param number the number
     * @param unit as 平方米; blank where none is printed
     */
    public record Count(String printed, Optional<BigDecimal> number, String unit) implements Serializable {

        /** Optional values cannot be serialised themselves. */
        private Object writeReplace() {
            return new StoredCount(printed, number.orElse(null), unit);
        }

        private record StoredCount(String printed, @Nullable BigDecimal number, String unit) implements Serializable {
            private Object readResolve() {
                return new Count(printed, Optional.ofNullable(number), unit);
            }
        }
    }

    /** The count as printed; blank where none. */
    public String quantityPrinted() {
        return count.printed();
    }

    /** How many. */
    public Optional<BigDecimal> quantity() {
        return count.number();
    }

    /** What is counted, as 平方米; blank where none is printed. */
    public String quantityUnit() {
        return count.unit();
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(place, role, item, label, count, value.orElse(null), cutOff);
    }

    private record Stored(
            Place place,
            RowRole role,
            String item,
            String label,
            Count count,
            @Nullable PrintedAmount value,
            String cutOff)
            implements Serializable {
        private Object readResolve() {
            return new FixedAsset(place, role, item, label, count, Optional.ofNullable(value), cutOff);
        }
    }
}
