package io.github.yusuan.form;

import java.util.List;
import java.util.TreeSet;

/** Levels of rows without codes, by how far their names are indented. */
final class IndentLevels {
    /** Names closer than this stand at one indent. */
    private static final double STEP_PT = 3;

    private static final int MAX_LEVELS = 4;

    private final List<Double> indents;

    private IndentLevels(List<Double> indents) {
        this.indents = indents;
    }

    static IndentLevels of(List<RowLabel> labels) {
        TreeSet<Double> indents = new TreeSet<>();
        for (RowLabel label : labels) {
            Double near = indents.floor(label.textLeft());
            boolean known = near != null && label.textLeft() - near < STEP_PT;
            if (label.code().isEmpty() && label.textLeft() > 0 && !isSum(label) && !known) {
                indents.add(label.textLeft());
            }
        }
        return new IndentLevels(List.copyOf(indents));
    }

    /** From 1; 0 where the indents tell nothing. */
    int levelOf(RowLabel label) {
        if (indents.size() < 2 || indents.size() > MAX_LEVELS || label.name().isEmpty() || isSum(label)) {
            return 0;
        }
        int level = 0;
        while (level < indents.size() && indents.get(level) <= label.textLeft() + 0.01) {
            level++;
        }
        return level;
    }

    private static boolean isSum(RowLabel label) {
        return label.name().matches(".*(合计|总计|小计)");
    }
}
