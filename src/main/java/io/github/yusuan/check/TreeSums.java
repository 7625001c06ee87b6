package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Branch;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.RowTree;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Down the rows of a table: every row that sums others, in each column of money. */
final class TreeSums {
    private TreeSums() {}

    static Identity.Formula down(TableKind kind) {
        return disclosed -> disclosed.sheets(kind).stream()
                .flatMap(sheet -> in(sheet).stream())
                .toList();
    }

    private static List<Equation> in(Sheet sheet) {
        List<Equation> equations = new ArrayList<>();
        for (RowTree tree : sheet.trees()) {
            for (Branch branch : tree.branches()) {
                for (Column column : sheet.columns()) {
                    if (column.addsUp()) {
                        equations.add(Equation.down(sheet.kind(), branch, column));
                    }
                }
            }
        }
        return equations;
    }
}
