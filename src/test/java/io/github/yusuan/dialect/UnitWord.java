package io.github.yusuan.dialect;

import java.math.BigDecimal;

/** The unit of money. */
enum UnitWord {
    WAN("万元", 10_000),
    YUAN("元", 1),
    QIAN("千元", 1_000),
    BAIWAN("百万元", 1_000_000),
    YI("亿元", 100_000_000);

    private final String printed;
    private final long yuan;

    UnitWord(String printed, long yuan) {
        this.printed = printed;
        this.yuan = yuan;
    }

    String printed() {
        return printed;
    }

    /** Hundredths of the unit in yuan. */
    BigDecimal toYuan(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).multiply(BigDecimal.valueOf(yuan));
    }
}
