package io.github.yusuan.annex;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.words.PrintedNumber;
import java.util.Optional;

/** Reads amounts of forms and lists. */
final class MoneyCell {
    private MoneyCell() {}

    /**
     * The amount of a text without white space; nothing for a blank, a placeholder or words. A cell that names 万元 or 亿元
     * means it; 元 behind an amount is what money is called.
     */
    static Optional<PrintedAmount> read(String compact, MoneyUnit common) {
        MoneyUnit unit = PrintedNumber.parse(compact)
                .flatMap(PrintedNumber::unit)
                .filter(own -> own != MoneyUnit.YUAN)
                .orElse(common);
        return Amounts.normalised(compact)
                .filter(printed -> !printed.endsWith("%"))
                .map(printed -> new PrintedAmount(printed, unit, unit.toYuan(Amounts.valueOf(printed))));
    }
}
