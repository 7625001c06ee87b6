package io.github.yusuan.model;

import java.util.Locale;

/** How binding an identity is. */
public enum Force {
    /** Holds by the form itself: what breaks it is misread or misprinted. */
    MUST,
    /** Holds as a rule, with known exceptions. */
    SHOULD,
    /** Worth a look where it does not hold. */
    HINT;

    /** The word in the output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
