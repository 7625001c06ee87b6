package io.github.yusuan.model;

import java.io.Serializable;

/**
 * How the label of a row is set: what shows its level where neither code nor ordinal does.
 *
 * @param indent left edge of the first line of the label: in points on a page, in columns in a plain text; 0 where
 *     unknown
 * @param weight how heavy its type is, from 400 for regular to 700 for bold; 0 where unknown
 * @param centred set in the middle of its cell, so that its left edge is no indent
 */
public record LabelLook(double indent, int weight, boolean centred) implements Serializable {

    /** A label of which only the text is known. */
    public static final LabelLook UNKNOWN = new LabelLook(0, 0, false);

    /** A label at the left of its cell, of unknown weight. */
    public static LabelLook at(double indent) {
        return new LabelLook(indent, 0, false);
    }
}
