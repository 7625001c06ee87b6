package io.github.yusuan.structure;

import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.RowRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the tree of a table says of each of its rows. */
final class RowPositions {
    private static final int CLASS_DIGITS = 3;
    private static final int LEVEL_DIGITS = 2;

    private RowPositions() {}

    static Map<RowHead, RowPosition> of(List<RowTree> trees) {
        Map<RowHead, RowPosition> positions = new HashMap<>();
        for (RowTree tree : trees) {
            boolean coded = tree.rows().stream().anyMatch(Row::isCoded);
            for (Row row : tree.rows()) {
                positions.putIfAbsent(row.head(), of(tree, row, coded));
            }
        }
        return positions;
    }

    /** Of a row that is in no tree: it prints no amount and no number. */
    static RowPosition outside(RowHead head) {
        List<String> path = pathOf(head.code());
        return new RowPosition(RowRole.LEAF, path.size(), 0, path);
    }

    /** Among codes a row without one has no level. */
    private static RowPosition of(RowTree tree, Row row, boolean coded) {
        List<String> path = pathOf(row.code());
        int parent = tree.parent(row)
                .map(Row::number)
                .filter(number -> number != row.number())
                .orElse(0);
        int level = !path.isEmpty() ? path.size() : coded ? 0 : tree.depth(row);
        return new RowPosition(tree.role(row), level, parent, path);
    }

    /** The codes of all ancestors and its own, from the top: 205, 20502, 2050201. */
    private static List<String> pathOf(String code) {
        List<String> path = new ArrayList<>();
        for (int digits = CLASS_DIGITS; digits < code.length(); digits += LEVEL_DIGITS) {
            path.add(code.substring(0, digits));
        }
        if (!code.isEmpty()) {
            path.add(code);
        }
        return path;
    }
}
