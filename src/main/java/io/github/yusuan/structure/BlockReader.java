package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trees of the blocks of one half of a table; a block that prints no total of its own shares that of the half. */
final class BlockReader {
    private final TreeReader trees;

    BlockReader(TreeReader trees) {
        this.trees = trees;
    }

    List<RowTree> read(List<Line> side) {
        Map<Integer, List<Line>> blocks = new TreeMap<>();
        side.forEach(line -> blocks.computeIfAbsent(line.head().block(), k -> new ArrayList<>())
                .add(line));
        List<RowTree> own = blocks.values().stream().map(trees::read).toList();
        List<Line> shared = own.stream()
                .map(RowTree::sums)
                .filter(sums -> !sums.isEmpty())
                .findFirst()
                .orElse(List.of());
        return own.stream().map(tree -> withTotal(tree, shared)).toList();
    }

    private RowTree withTotal(RowTree tree, List<Line> sums) {
        if (!tree.sums().isEmpty() || sums.isEmpty()) {
            return tree;
        }
        Line total = sums.get(0);
        List<Line> lines = new ArrayList<>(
                tree.lines().stream().filter(line -> line.row() < total.row()).toList());
        if (lines.isEmpty()) {
            return tree;
        }
        lines.add(total);
        return trees.read(lines);
    }
}
