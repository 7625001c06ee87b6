package io.github.yusuan.structure;

import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A labelled row of amounts; where blocks stand side by side, the part of the row in one of them.
 *
 * @param head what its amounts share
 * @param numbering of its label
 * @param unitCode code of a unit, as printed in the row; blank where there is none
 * @param line which of the rows of a government's table that readers ask for
 * @param cells amounts by column; none where the row prints its label only
 * @param rates shares and changes in per cent, by column: nothing that adds up
 */
public record Row(
        RowHead head,
        Numbering numbering,
        String unitCode,
        Line line,
        Map<Column, Figure> cells,
        Map<Column, Figure> rates) {

    /** A row of amounts alone. */
    static Row of(RowHead head, String unitCode, Map<Column, Figure> cells) {
        return new Row(head, Numbering.of(head.name()), unitCode, Line.NONE, cells, Map.of());
    }

    /** The amount in a column. */
    public Optional<Figure> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The amount in the column of that measure. */
    public Optional<Figure> cell(Measure measure) {
        return cell(Column.of(measure));
    }

    /** The only amount of a measure; none where two columns have it. */
    public Optional<Figure> only(Measure measure) {
        List<Figure> found = new ArrayList<>();
        cells.forEach((column, figure) -> {
            if (column.measure() == measure) {
                found.add(figure);
            }
        });
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Body row, from 1. */
    public int number() {
        return head.number();
    }

    /** Half of a two-sided table. */
    public Side side() {
        return head.side();
    }

    /** Subject code; blank where the row has none. */
    public String code() {
        return head.code();
    }

    /** Label without white space. */
    public String name() {
        return head.name();
    }

    /** Code, else name: how an answer names the row. */
    public String label() {
        return code().isEmpty() ? name() : code();
    }

    LabelLook look() {
        return head.look();
    }

    boolean isCoded() {
        return !code().isEmpty();
    }

    /** 其中：…: a part that does not exhaust what it is a part of. */
    boolean isOfWhich() {
        return !isCoded() && numbering.isOfWhich();
    }

    /** By its place: the cells would cost more than they tell apart. */
    @Override
    public int hashCode() {
        return 31 * (31 * number() + head.block()) + name().hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && head.equals(row.head);
    }
}
