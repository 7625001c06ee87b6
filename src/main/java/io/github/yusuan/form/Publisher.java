package io.github.yusuan.form;

import io.github.yusuan.locate.DocumentClues;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who publishes a document: what most headings say, with the place that the cover puts before it where they say none;
 * else the cover; else the value beside a cell 部门名称 in one of the tables.
 */
public final class Publisher {
    private static final Pattern LABEL = Pattern.compile("(?:部门|单位)(?:[（(](?:单位|部门)[）)])?名称[:：]?");

    private static final Pattern PLACED = Pattern.compile("\\p{IsHan}{1,7}?[省市县区州盟旗]");

    private Publisher() {}

    /** The name of the publisher; blank where nothing says it. */
    public static String nameOf(List<StitchedTable> tables, DocumentClues clues) {
        String cover = clues.coverUnit();
        Optional<String> heading = commonest(tables.stream()
                .map(table -> table.heading().unitName())
                .filter(name -> !name.isEmpty())
                .toList());
        if (heading.isPresent()) {
            boolean placed = PLACED.matcher(heading.get()).lookingAt();
            return !placed && cover.endsWith(heading.get()) ? cover : heading.get();
        }
        return cover.isEmpty() ? commonest(namesInCells(tables)).orElse("") : cover;
    }

    /** What stands most often; of several the first. */
    private static Optional<String> commonest(List<String> names) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey);
    }

    private static List<String> namesInCells(List<StitchedTable> tables) {
        List<String> names = new ArrayList<>();
        for (StitchedTable table : tables) {
            List<BodyRow> rows = new ArrayList<>(table.headRows());
            rows.addAll(table.rows());
            rows.forEach(row -> nameIn(row).ifPresent(names::add));
        }
        return names;
    }

    /** The value beside the label, where the two are all that the row has. */
    private static Optional<String> nameIn(BodyRow row) {
        List<String> filled = row.cells().stream()
                .filter(BodyCell::isFilled)
                .map(BodyCell::compact)
                .toList();
        boolean labelled = filled.size() == 2 && LABEL.matcher(filled.get(0)).matches();
        return labelled && filled.get(1).codePoints().allMatch(Publisher::isOfName)
                ? Optional.of(filled.get(1))
                : Optional.empty();
    }

    private static boolean isOfName(int c) {
        return Character.isLetter(c) || "（）()、·".indexOf(c) >= 0;
    }
}
