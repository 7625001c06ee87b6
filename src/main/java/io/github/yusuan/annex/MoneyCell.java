package io.github.yusuan.annex;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedAmount;
import java.util.Optional;

/** Reads amounts of forms and lists. */
final class MoneyCell {
    private MoneyCell() {}

    /** The amount of a text without white space; nothing for a blank, a placeholder or words. */
    static Optional<PrintedAmount> read(String compact, MoneyUnit unit) {
        return Amounts.normalised(compact)
                .filter(printed -> !printed.endsWith("%"))
                .map(printed -> new PrintedAmount(printed, unit, unit.toYuan(Amounts.valueOf(printed))));
    }
}
