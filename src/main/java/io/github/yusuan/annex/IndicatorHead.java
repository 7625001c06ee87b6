package io.github.yusuan.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises the row 一级指标 | 二级指标 | 三级指标 | 指标值 within a form. */
final class IndicatorHead {
    private static final int MIN_HEADINGS = 3;

    private IndicatorHead() {}

    /** Where each part of an indicator stands, if the row is such a head. */
    static Optional<Map<TargetColumn, Integer>> find(FormRow row, AnnexCatalogue catalogue) {
        List<List<String>> paths = new ArrayList<>();
        for (int column = 0; column < row.body().cells().size(); column++) {
            boolean own = row.body().cells().get(column).isFilled();
            paths.add(own ? List.of(row.compact(column)) : List.of());
        }
        Map<TargetColumn, Integer> columns = catalogue.targets().columns(paths, TargetColumn.class);
        columns.keySet().removeIf(c -> c.compareTo(TargetColumn.LEVEL_1) < 0);
        boolean found = columns.size() >= MIN_HEADINGS
                && columns.containsKey(TargetColumn.LEVEL_3)
                && columns.containsKey(TargetColumn.VALUE);
        return found ? Optional.of(columns) : Optional.empty();
    }
}
