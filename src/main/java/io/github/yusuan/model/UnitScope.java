package io.github.yusuan.model;

import java.util.Locale;

/** Whether a document speaks of a department with its units, or of a single unit: both at once count money twice. */
public enum UnitScope {
    /** A department with its units (部门预算). */
    DEPARTMENT,
    /** A single unit (单位预算), the offices of a department (本级) among them. */
    UNIT,
    /** The document does not say. */
    UNKNOWN;

    /** The word in the output, blank where the document does not say. */
    public String id() {
        return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
    }
}
