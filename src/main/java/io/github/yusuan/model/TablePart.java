package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * The part of a table that stands on one page.
 *
 * @param page from 1
 * @param box around its rows, the head included; {@link Box#NONE} in a plain text
 * @param marks from where its heading, head and notes were read
 */
public record TablePart(int page, Box box, List<Mark> marks) implements Serializable {

    /** Copies the list. */
    public TablePart {
        marks = List.copyOf(marks);
    }
}
