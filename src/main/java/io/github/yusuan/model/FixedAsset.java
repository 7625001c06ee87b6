package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of the table of fixed assets.
 *
 * @param place its row
 * @param role the sum, a part, or a part of a part
 * @param item canonical name: total, buildings, office_buildings, vehicles, equipment, other; blank if none fits
 * @param label as printed, without white space
 * @param quantityPrinted as printed; blank where none
 * @param quantity how many
 * @param quantityUnit as 平方米; blank where none is printed
 * @param value what they are worth
 * @param cutOff date of the count as printed; blank where none
 */
public record FixedAsset(
        Place place,
        RowRole role,
        String item,
        String label,
        String quantityPrinted,
        Optional<BigDecimal> quantity,
        String quantityUnit,
        Optional<PrintedAmount> value,
        String cutOff)
        implements Serializable {
    /** Optional values cannot be serialised themselves. */
    private Object writeReplace() {
        return RecordForm.of(this);
    }
}
