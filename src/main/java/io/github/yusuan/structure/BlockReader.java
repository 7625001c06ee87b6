package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trees of the blocks of one half of a table; a block that prints no total of its own shares that of the half. */
final class BlockReader {
    private BlockReader() {}

    static List<RowTree> read(List<Row> side) {
        Map<Integer, List<Row>> blocks = new TreeMap<>();
        side.forEach(row -> blocks.computeIfAbsent(row.head().block(), k -> new ArrayList<>())
                .add(row));
        List<RowTree> own = blocks.values().stream().map(TreeReader::read).toList();
        List<Row> shared = own.stream()
                .map(RowTree::sums)
                .filter(sums -> !sums.isEmpty())
                .findFirst()
                .orElse(List.of());
        return own.stream().map(tree -> withTotal(tree, shared)).toList();
    }

    private static RowTree withTotal(RowTree tree, List<Row> sums) {
        if (!tree.sums().isEmpty() || sums.isEmpty()) {
            return tree;
        }
        Row total = sums.get(0);
        List<Row> rows = new ArrayList<>(tree.rows().stream()
                .filter(row -> row.number() < total.number())
                .toList());
        if (rows.isEmpty()) {
            return tree;
        }
        rows.add(total);
        return TreeReader.read(rows);
    }
}
