package io.github.yusuan.form;

import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;

/**
 * What all amounts of a row share.
 *
 * @param side half of a two-sided table
 * @param role what the row is in the arithmetic
 * @param level 1 类, 2 款, 3 项; 0 for none
 * @param code full subject code; blank where the row has none
 * @param name label without white space, or the name of a three-public item
 */
record RowIdentity(Side side, RowRole role, int level, String code, String name) {

    /** The head of that body row, from 1. */
    RowHead inRow(int row) {
        RowPosition position = new RowPosition(role, level, 0, SubjectCode.path(code));
        return RowHead.of(row, side, code, name).at(position);
    }
}
