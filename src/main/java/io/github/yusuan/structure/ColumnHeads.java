package io.github.yusuan.structure;

import io.github.yusuan.model.Measure;
import io.github.yusuan.words.SumLabel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The columns of a table that hold amounts, in order, with their headings from the top.
 *
 * @param paths headings by column, where it stands first
 * @param inBlocks the same in each of the blocks that stand side by side
 */
record ColumnHeads(Map<Column, List<String>> paths, Map<Integer, Map<Column, List<String>>> inBlocks) {
    private static final String OF_WHICH = "其中";

    boolean has(Measure measure) {
        return paths.containsKey(Column.of(measure));
    }

    Set<Column> columns() {
        return paths.keySet();
    }

    List<String> path(Column column) {
        return paths.getOrDefault(column, List.of());
    }

    /** The headings above a column in a block; those where it stands first, where the block has no such column. */
    List<String> path(int block, Column column) {
        return inBlocks.getOrDefault(block, Map.of()).getOrDefault(column, path(column));
    }

    boolean isOfWhich(Column column) {
        return path(column).stream().anyMatch(heading -> heading.startsWith(OF_WHICH));
    }

    /** The headings above a column; a sum stands for its whole group, so its group is the one above. */
    List<String> group(Column column) {
        List<String> heading = path(column);
        int end = Math.max(heading.size() - 1, 0);
        while (end > 0 && isSum(heading.get(end))) {
            end--;
        }
        return heading.subList(0, end);
    }

    /** 小计 for a group, or 收支预算总数 for the whole table. */
    private static boolean isSum(String heading) {
        return SumLabel.of(heading)
                .filter(sum -> sum.of().isEmpty() || !sum.isOfAmounts())
                .isPresent();
    }

    /** Whether a column stands directly under these headings. */
    boolean isUnder(Column column, List<String> above) {
        List<String> heading = path(column);
        return heading.size() == above.size() + 1
                && heading.subList(0, above.size()).equals(above)
                && !heading.get(above.size()).startsWith(OF_WHICH);
    }
}
