package io.github.yusuan.model;

import java.io.Serializable;

/**
 * What all amounts of a row share; where blocks of labels and amounts stand side by side, the part of the row in one.
 *
 * @param number body row from 1, over all pages of the table
 * @param side half of a two-sided table
 * @param block which of the blocks that stand side by side, from 0
 * @param code full subject code in digits; blank where the row has none
 * @param name label without white space; for a three-public table the item's canonical name
 * @param look how the label is set
 * @param position where it stands among the other rows
 */
public record RowHead(int number, Side side, int block, String code, String name, LabelLook look, RowPosition position)
        implements Serializable {

    /** A row of which nothing is known but what it prints. */
    public static RowHead of(int number, Side side, String code, String name) {
        return new RowHead(number, side, 0, code, name, LabelLook.UNKNOWN, RowPosition.UNKNOWN);
    }

    /** The same row with its place among the others. */
    public RowHead at(RowPosition other) {
        return new RowHead(number, side, block, code, name, look, other);
    }
}
