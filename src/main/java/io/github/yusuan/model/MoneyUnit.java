package io.github.yusuan.model;

import java.math.BigDecimal;

/** The unit that a table prints its amounts in. */
public enum MoneyUnit {
    /** 万元, ten thousand yuan. */
    WAN_YUAN("万元", new BigDecimal(10_000)),
    /** 元, yuan. */
    YUAN("元", BigDecimal.ONE),
    /** 千元, a thousand yuan. */
    QIAN_YUAN("千元", new BigDecimal(1_000)),
    /** 百万元, a million yuan. */
    BAI_WAN_YUAN("百万元", new BigDecimal(1_000_000)),
    /** 千万元, ten million yuan. */
    QIAN_WAN_YUAN("千万元", new BigDecimal(10_000_000)),
    /** 亿元, a hundred million yuan. */
    YI_YUAN("亿元", new BigDecimal(100_000_000)),
    /** No money: a rate in per cent, as a government's table prints it. */
    PERCENT("%", BigDecimal.ONE);

    private final String printed;
    private final BigDecimal yuan;

    MoneyUnit(String printed, BigDecimal yuan) {
        this.printed = printed;
        this.yuan = yuan;
    }

    /** As printed: 万元, 元 or a rarer one. */
    public String printed() {
        return printed;
    }

    /** The exact value in yuan of an amount in this unit. */
    public BigDecimal toYuan(BigDecimal amount) {
        return amount.multiply(yuan);
    }
}
