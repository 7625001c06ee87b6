package io.github.yusuan.model;

import java.math.BigDecimal;

/** The unit that a table prints its amounts in. */
public enum MoneyUnit {
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元", new BigDecimal(10_000)),
    /** 元, yuan. */
    YUAN("元", BigDecimal.ONE);

    private final String printed;
    private final BigDecimal yuan;

    MoneyUnit(String printed, BigDecimal yuan) {
        this.printed = printed;
        this.yuan = yuan;
    }

    /** As printed: 万元 or 元. */
    public String printed() {
        return printed;
    }

    /** The exact value in yuan of an amount in this unit. */
    public BigDecimal toYuan(BigDecimal amount) {
        return amount.multiply(yuan);
    }
}
