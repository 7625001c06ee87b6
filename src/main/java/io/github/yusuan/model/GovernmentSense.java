package io.github.yusuan.model;

import java.io.Serializable;

/**
 * What an amount means in a government's own budget.
 *
 * @param coverage whose money it is; never {@link Coverage#BOTH}
 * @param line which of the rows that readers ask for
 */
public record GovernmentSense(Coverage coverage, Line line) implements Serializable {

    /** An amount of a department. */
    public static final GovernmentSense NONE = new GovernmentSense(Coverage.NONE, Line.NONE);
}
