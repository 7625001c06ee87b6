package io.github.yusuan.model;

import java.util.Locale;

/** How much a problem matters. */
public enum Severity {
    /** Something could not be read: facts are missing. */
    ERROR,
    /** Something is doubtful: look at the place. */
    WARNING,
    /** A decision that was taken and can be looked up. */
    INFO;

    /** The word in the output: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
