package io.github.yusuan.structure;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of a table, put down one by one, and the tree that they are read as. */
final class TreeDrawing {
    private final List<Row> rows = new ArrayList<>();

    /** One more row. */
    void row(String code, String name, LabelLook look, Side side, int wan) {
        int number = rows.size() + 1;
        RowHead head = new RowHead(number, side, 0, code, name, look, RowPosition.UNKNOWN);
        Figure figure = Figure.count(new Place(1, number, 1, Box.NONE), new BigDecimal(wan));
        rows.add(Row.of(head, "", Map.of(Column.of(Measure.TOTAL), figure)));
    }

    /** The tree of the rows. */
    RowTree tree() {
        return TreeReader.read(rows);
    }

    /** What is a sum of what: {@code a = b + c}. */
    List<String> branches() {
        return tree().branches().stream()
                .map(branch -> branch.parent().name() + " = "
                        + String.join(
                                " + ", branch.parts().stream().map(Row::name).toList()))
                .toList();
    }
}
