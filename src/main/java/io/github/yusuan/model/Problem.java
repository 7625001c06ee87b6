package io.github.yusuan.model;

import java.io.Serializable;

/**
 * One thing that was doubtful, unreadable or left out, with its place.
 *
 * @param code what
 * @param page from 1; 0 where it is about the whole document
 * @param box place on the page; {@link Box#NONE} for a whole page
 * @param tableSeq table of the document, from 1; 0 for none
 * @param row body row of the table, from 1; 0 for none
 * @param message in words: what was expected, what was found
 */
public record Problem(ProblemCode code, int page, Box box, int tableSeq, int row, String message)
        implements Serializable {

    /** A problem of the whole document. */
    public static Problem ofDocument(ProblemCode code, String message) {
        return new Problem(code, 0, Box.NONE, 0, 0, message);
    }

    /** A problem of a page. */
    public static Problem ofPage(ProblemCode code, int page, String message) {
        return new Problem(code, page, Box.NONE, 0, 0, message);
    }

    /** How much it matters. */
    public Severity severity() {
        return code.severity();
    }
}
