package io.github.yusuan.rows;

import io.github.yusuan.model.MoneyUnit;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * An amount as its table prints it: {@code 12.30 万元}.
 *
 * @param value exact, with the printed number of decimals
 * @param unit 万元 or 元
 */
public record Money(BigDecimal value, MoneyUnit unit) implements Serializable {

    /** The exact amount in yuan. */
    public BigDecimal yuan() {
        return unit.toYuan(value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit.printed();
    }
}
