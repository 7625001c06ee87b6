package io.github.yusuan.codes;

import java.util.Locale;

/** What the national list says of a printed code and name. */
public enum CodeStatus {
    /** The code has this name in this year. */
    OK,
    /** The code has, or had, this name in other years. */
    OLD_NAME,
    /** The code has another name. */
    NAME_DIFFERS,
    /** The list cannot tell: it does not know the code, or not well enough to contradict. */
    UNKNOWN,
    /** The name belongs to another code beside the printed one: the publisher counts in its own way. */
    LOCAL_NUMBERING;

    /** The word in the output: {@code old-name}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
