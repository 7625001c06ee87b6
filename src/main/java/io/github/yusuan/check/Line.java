package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.util.Map;
import java.util.Optional;

/**
 * A labelled row of amounts; where blocks stand side by side, the part of the row in one of them.
 *
 * @param row body row, from 1
 * @param side half of a two-sided table
 * @param block block of the side, from 0
 * @param role what the row is
 * @param level by its code or its indent; 0 where neither says
 * @param code subject code; blank where the row has none
 * @param unitCode code of a unit, as printed in the row; blank where there is none
 * @param name label
 * @param numbering of the label
 * @param cells amounts by column
 */
record Line(
        int row,
        Side side,
        int block,
        RowRole role,
        int level,
        String code,
        String unitCode,
        String name,
        Numbering numbering,
        Map<Column, Figure> cells) {

    Optional<Figure> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    Optional<Figure> cell(Measure measure) {
        return cell(Column.of(measure));
    }

    /** By its place: the cells would cost more than they tell apart. */
    @Override
    public int hashCode() {
        return 31 * row + name.hashCode();
    }

    boolean isTotal() {
        return role == RowRole.TOTAL;
    }

    /** Code, else name: how an answer names the row. */
    String label() {
        return code.isEmpty() ? name : code;
    }
}
