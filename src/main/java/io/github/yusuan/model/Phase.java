package io.github.yusuan.model;

import java.util.Locale;

/** Whether a disclosure is a plan or an account. */
public enum Phase {
    /** 预算. */
    BUDGET,
    /** 决算. */
    FINAL;

    /** The word in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
