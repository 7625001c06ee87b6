package io.github.yusuan.codes;

import java.util.Locale;

/** How we know that a code has a name. */
public enum Evidence {
    /** The user's official book. */
    BOOK,
    /** Read by eye in a published disclosure. */
    OBSERVED,
    /** A notice of the Ministry of Finance. */
    NOTICE,
    /** A public code repository. */
    REPOSITORY,
    /** Read by program in at least two published disclosures; a long name may be cut at its end. */
    PRINTED,
    /** Not checked against any document: never a reason to say that a printed name is wrong. */
    MEMORY;

    static Evidence of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    /** Whether a printed name may be held against it. */
    boolean isFirm() {
        return this != MEMORY;
    }
}
