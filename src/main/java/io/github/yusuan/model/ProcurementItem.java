package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a procurement table.
 *
 * @param place its row
 * @param role an item, or a sum of items
 * @param label labels of the row that name what is bought
 * @param quantity how much; as printed and as number
 * @param unitPrice price of one
 * @param total all of it
 * @param sources amounts by source of the money, in the order of the columns
 * @param reserved part kept for small and medium enterprises
 */
public record ProcurementItem(
        Place place,
        RowRole role,
        Label label,
        Optional<Quantity> quantity,
        Optional<PrintedAmount> unitPrice,
        Optional<PrintedAmount> total,
        Map<Measure, PrintedAmount> sources,
        Optional<PrintedAmount> reserved)
        implements Serializable {

    /**
     * What is bought; each blank where not printed.
     *
     * @param category 货物, 工程 or 服务
     * @param project project that pays
     * @param subject economic subject
     * @param item what is bought; the label of the row for a sum
     * @param catalogueCode number in the catalogue of procurement
     * @param method how it is bought
     */
    public record Label(
            String category, String project, String subject, String item, String catalogueCode, String method)
            implements Serializable {}

    /**
     * A quantity.
     *
     * @param printed as printed
     * @param value as number
     * @param unit unit of measure; blank where not printed
     */
    public record Quantity(String printed, BigDecimal value, String unit) implements Serializable {}

    /** Budget of the project as the table repeats it is part of the sources under {@link Measure#BUDGET}. */
    public ProcurementItem {
        sources = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sources));
    }

    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return new Stored(
                place,
                role,
                label,
                quantity.orElse(null),
                unitPrice.orElse(null),
                total.orElse(null),
                sources,
                reserved.orElse(null));
    }

    private record Stored(
            Place place,
            RowRole role,
            Label label,
            @Nullable Quantity quantity,
            @Nullable PrintedAmount unitPrice,
            @Nullable PrintedAmount total,
            Map<Measure, PrintedAmount> sources,
            @Nullable PrintedAmount reserved)
            implements Serializable {
        private Object readResolve() {
            return new ProcurementItem(
                    place,
                    role,
                    label,
                    Optional.ofNullable(quantity),
                    Optional.ofNullable(unitPrice),
                    Optional.ofNullable(total),
                    sources,
                    Optional.ofNullable(reserved));
        }
    }
}
