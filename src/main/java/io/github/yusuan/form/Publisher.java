package io.github.yusuan.form;

import io.github.yusuan.codes.UnitId;
import io.github.yusuan.locate.DocumentClues;
import io.github.yusuan.model.Scope;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Who publishes a document: what most headings say, with the place that the cover puts before it where they say none;
 * else the cover; else the value beside a cell 部门名称 in one of the tables.
 */
public final class Publisher {
    private static final Pattern LABEL = Wordings.pattern(Publisher.class, "LABEL");

    private static final Pattern PARENT = Wordings.pattern(Publisher.class, "PARENT");
    private static final Pattern CODE = Pattern.compile("^[\\[【(（]?\\d{2,9}[\\]】)）]?[-—]?");
    private static final int SHORTEST_PARENT = 4;

    private static final Pattern TITLED = Wordings.pattern(Publisher.class, "TITLED");

    private static final Pattern PLACED = Wordings.pattern(Publisher.class, "PLACED");

    private Publisher() {}

    /** The name of the publisher; blank where nothing says it. The title of a government's papers names no unit. */
    public static String nameOf(List<StitchedTable> tables, DocumentClues clues, Scope scope) {
        Optional<String> heading = commonest(tables.stream()
                .map(table -> table.heading().unitName())
                .filter(name -> !name.isEmpty())
                .toList());
        return scope == Scope.DEPARTMENT
                ? ofDepartment(heading, tables, clues)
                : heading.orElseGet(() -> ofGovernment(tables, clues));
    }

    /** What the cover names, else the place that several titles of tables begin with. */
    private static String ofGovernment(List<StitchedTable> tables, DocumentClues clues) {
        String cover = clues.government();
        List<String> titled = tables.stream()
                .map(table -> TITLED.matcher(table.heading().title()))
                .filter(Matcher::find)
                .map(title -> title.group(1))
                .toList();
        Optional<String> place = commonest(titled).filter(name -> Collections.frequency(titled, name) > 1);
        return cover.isEmpty() ? place.orElse("") : cover;
    }

    private static String ofDepartment(Optional<String> heading, List<StitchedTable> tables, DocumentClues clues) {
        String cover = clues.coverUnit();
        if (heading.isPresent()) {
            boolean placed = PLACED.matcher(heading.get()).lookingAt();
            return !placed && cover.endsWith(heading.get()) ? cover : heading.get();
        }
        return cover.isEmpty() ? commonest(namesInCells(tables)).orElse("") : cover;
    }

    /** Whether a name means the offices of a department without its units: 深圳市财政局（本级）. */
    public static boolean isOffices(String unitName) {
        return !UnitId.withoutOffices(unitName).equals(unitName);
    }

    /** The department that a single unit belongs to, as its name, the cover or a form says; blank where nothing does. */
    public static String parentOf(List<StitchedTable> tables, DocumentClues clues, String unitName) {
        if (isOffices(unitName)) {
            return UnitId.withoutOffices(unitName);
        }
        List<String> named = new ArrayList<>(List.of(clues.coverParent()));
        commonest(parentsInCells(tables)).ifPresent(named::add);
        return named.stream()
                .filter(name -> !name.isEmpty() && !UnitId.normalised(name).equals(UnitId.normalised(unitName)))
                .findFirst()
                .orElse("");
    }

    private static List<String> parentsInCells(List<StitchedTable> tables) {
        List<String> names = new ArrayList<>();
        for (StitchedTable table : tables) {
            List<BodyRow> rows = new ArrayList<>(table.headRows());
            rows.addAll(table.rows());
            rows.forEach(row -> parentIn(row).ifPresent(names::add));
        }
        return names;
    }

    /** The name behind the label 主管部门. */
    private static Optional<String> parentIn(BodyRow row) {
        List<String> filled = row.cells().stream()
                .filter(BodyCell::isFilled)
                .map(BodyCell::compact)
                .toList();
        return IntStream.range(1, filled.size())
                .filter(i -> PARENT.matcher(filled.get(i - 1)).matches())
                .mapToObj(i -> CODE.matcher(filled.get(i)).replaceFirst(""))
                .filter(name ->
                        name.length() >= SHORTEST_PARENT && name.codePoints().allMatch(Publisher::isOfName))
                .findFirst();
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
