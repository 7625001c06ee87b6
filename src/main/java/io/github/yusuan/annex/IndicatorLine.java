package io.github.yusuan.annex;

import java.util.EnumMap;
import java.util.Map;

/**
 * The texts of a row by what their columns hold.
 *
 * @param row as printed
 * @param texts blank cells and cells from above are left out
 */
record IndicatorLine(FormRow row, Map<TargetColumn, String> texts) {

    /** Copies the texts. */
    IndicatorLine {
        texts = texts.isEmpty() ? Map.of() : Map.copyOf(texts);
    }

    static IndicatorLine of(FormRow row, Map<TargetColumn, Integer> columns) {
        Map<TargetColumn, String> texts = new EnumMap<>(TargetColumn.class);
        columns.forEach((meaning, column) -> {
            String text = row.text(column);
            if (!text.isEmpty()) {
                texts.put(meaning, text);
            }
        });
        return new IndicatorLine(row, texts);
    }

    String text(TargetColumn column) {
        return texts.getOrDefault(column, "");
    }

    boolean has(TargetColumn column) {
        return texts.containsKey(column);
    }

    /** The same row with the texts of a further one put behind its own. */
    IndicatorLine with(IndicatorLine rest) {
        Map<TargetColumn, String> joined = new EnumMap<>(TargetColumn.class);
        joined.putAll(texts);
        rest.texts.forEach((column, text) -> joined.merge(column, text, String::concat));
        return new IndicatorLine(row, joined);
    }
}
