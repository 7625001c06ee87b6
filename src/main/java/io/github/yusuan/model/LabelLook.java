package io.github.yusuan.model;

import java.io.Serializable;

/**
 * How the label of a row is set: what shows its level where neither code nor ordinal does.
 *
 * @param indent left edge of the first line of the label: in points on a page, in columns in a plain text; 0 where
 *     unknown
 * @param bold in heavy type; also false where the input does not say
 * @param centred set in the middle of its cell, so that its left edge is no indent
 */
public record LabelLook(double indent, boolean bold, boolean centred) implements Serializable {

    /** A label of which only the text is known. */
    public static final LabelLook UNKNOWN = new LabelLook(0, false, false);

    /** A label at the left of its cell, of regular weight. */
    public static LabelLook at(double indent) {
        return new LabelLook(indent, false, false);
    }
}
