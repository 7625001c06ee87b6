package io.github.yusuan.model;

import java.util.Locale;

/** Whose budget a table or document is. */
public enum Scope {
    /** A department's or unit's: 部门预算, 部门决算. */
    DEPARTMENT,
    /** A government's own: 政府预算, 政府决算. */
    GOVERNMENT;

    /** The word in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
