package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Down the rows of a table: every row that sums others, in each column of money. */
final class TreeSums {
    /** Columns without a known meaning that do not add up. */
    private static final Pattern NO_SUM = Pattern.compile("[%％率比]|数量|单价|人数|面积|增减");

    private TreeSums() {}

    static Identity.Formula down(TableKind kind) {
        return books ->
                books.sheets(kind).stream().flatMap(sheet -> in(sheet).stream()).toList();
    }

    private static List<Equation> in(Sheet sheet) {
        List<Equation> equations = new ArrayList<>();
        for (Branch branch : sheet.tree().branches()) {
            for (Column column : sheet.columns()) {
                if (addsUp(column)) {
                    equations.add(Equation.down(sheet.kind(), branch, column));
                }
            }
        }
        return equations;
    }

    private static boolean addsUp(Column column) {
        return column.measure() != Measure.NONE
                || !NO_SUM.matcher(column.heading()).find();
    }
}
