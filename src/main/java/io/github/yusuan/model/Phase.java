package io.github.yusuan.model;

import java.util.Locale;

/** Whether a disclosure or a table is a plan or an account. */
public enum Phase {
    /** 预算. */
    BUDGET,
    /** 决算. */
    FINAL,
    /** 执行情况: the unaudited account of a year in a government's budget report. */
    EXECUTION;

    /** The word in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
