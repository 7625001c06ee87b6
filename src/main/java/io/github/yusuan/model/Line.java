package io.github.yusuan.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of a government's tables that readers ask for, whatever they are called there. */
public enum Line {
    /** 税收收入. */
    TAX,
    /** 非税收入. */
    NON_TAX,
    /** 一般公共预算收入, 本年收入: what the government raised itself. */
    OWN_REVENUE,
    /** 一般公共预算支出, 本年支出: what it spent itself. */
    OWN_EXPENDITURE,
    /** 转移性收入. */
    TRANSFER_REVENUE,
    /** 转移性支出. */
    TRANSFER_EXPENDITURE,
    /** 上级补助收入. */
    FROM_SUPERIOR,
    /** 返还性收入. */
    TAX_RETURN,
    /** 一般性转移支付. */
    GENERAL_TRANSFER,
    /** 专项转移支付. */
    SPECIAL_TRANSFER,
    /** 补助下级支出. */
    TO_LOWER,
    /** 下级上解收入. */
    FROM_LOWER,
    /** 上解上级支出. */
    TO_SUPERIOR,
    /** 债务(转贷)收入. */
    DEBT_REVENUE,
    /** 债务转贷支出. */
    DEBT_ONLENT,
    /** 债务还本支出, 还本额. */
    DEBT_REPAID,
    /** 上年结余. */
    CARRIED_IN,
    /** 年终结余, 结转下年. */
    CARRIED_OUT,
    /** 调入资金. */
    MOVED_IN,
    /** 调出资金. */
    MOVED_OUT,
    /** 动用预算稳定调节基金. */
    STABILISATION_DRAWN,
    /** 安排预算稳定调节基金. */
    STABILISATION_ADDED,
    /** 收入总计. */
    TOTAL_REVENUE,
    /** 支出总计. */
    TOTAL_EXPENDITURE,
    /** 上年末债务余额. */
    DEBT_OPENING,
    /** 债务限额. */
    DEBT_LIMIT,
    /** 发行, 举借, 转贷额. */
    DEBT_ISSUED,
    /** 付息额. */
    DEBT_INTEREST,
    /** 年末债务余额. */
    DEBT_CLOSING,
    /** Any other row. */
    NONE;

    /** The word in the output, blank for none. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
    }

    /** The line of that word. */
    public static Optional<Line> of(String id) {
        return Stream.of(values()).filter(line -> line.id().equals(id)).findFirst();
    }
}
