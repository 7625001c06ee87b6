package io.github.yusuan.government;

import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.RowRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Levels and roles of rows: by code, by ordinal, by word. */
final class RowPositions {
    private static final List<Pattern> ORDINALS = List.of(
            Pattern.compile("^[一二三四五六七八九十]{1,3}[、.．:：].*"),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*"),
            Pattern.compile("^\\d{1,2}[、.．].*"));

    private RowPositions() {}

    static List<RowPosition> of(GovernmentCatalogue catalogue, List<LabelledRow> rows) {
        List<Integer> levels = rows.stream().map(RowPositions::levelOf).toList();
        List<RowPosition> positions = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            LabelledRow row = rows.get(r);
            positions.add(new RowPosition(roleOf(catalogue, rows, levels, r), levels.get(r), 0, pathOf(row.code())));
        }
        return positions;
    }

    private static RowRole roleOf(GovernmentCatalogue catalogue, List<LabelledRow> rows, List<Integer> levels, int r) {
        LabelledRow row = rows.get(r);
        if (row.name().startsWith("其中")) {
            return RowRole.OF_WHICH;
        }
        if (catalogue.is("rows.memo", row.bare())) {
            return RowRole.MEMO;
        }
        if (row.code().isEmpty() && catalogue.is("rows.total", row.bare())) {
            return RowRole.TOTAL;
        }
        boolean divided = r + 1 < rows.size() && levels.get(r) > 0 && levels.get(r + 1) > levels.get(r);
        return divided || catalogue.is("rows.subtotal", row.bare()) ? RowRole.SUBTOTAL : RowRole.LEAF;
    }

    private static int levelOf(LabelledRow row) {
        if (!row.code().isEmpty()) {
            return (row.code().length() - 1) / 2;
        }
        String name = row.name().replaceFirst("^其中[:：]", "");
        for (int i = 0; i < ORDINALS.size(); i++) {
            if (ORDINALS.get(i).matcher(name).matches()) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> pathOf(String code) {
        List<String> path = new ArrayList<>();
        for (int length = 3; length < code.length(); length += 2) {
            path.add(code.substring(0, length));
        }
        if (!code.isEmpty()) {
            path.add(code);
        }
        return path;
    }
}
