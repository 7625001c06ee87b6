package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a table names places: administrative divisions are told by what their names end with.
 *
 * @param inRows whether its rows are places
 * @param inColumns whether its columns are
 * @param whole whether it holds the sum of all places
 * @param levels whether its rows are levels only (全市, 市本级, 区级) and no place by its name
 */
record Places(boolean inRows, boolean inColumns, boolean whole, boolean levels) {
    private static final int MIN_PLACES = 2;
    private static final Pattern FIGURES = Pattern.compile("[\\d.,%-]*");
    private static final Pattern BRACKETS = Pattern.compile("[（(][^（()）]*[）)]");

    /** A table that begins with a place and its own level goes on with what lies below: it holds the whole. */
    static final int FIRST_ROWS = 2;

    static Places of(GovernmentCatalogue catalogue, StitchedTable table) {
        List<String> labels = new ArrayList<>();
        for (BodyRow row : table.rows()) {
            row.cells().stream()
                    .filter(c -> c.isFilled())
                    .map(c -> TableWords.bare(c.compact()))
                    .filter(t -> !FIGURES.matcher(t).matches())
                    .findFirst()
                    .ifPresent(labels::add);
        }
        List<String> leaves = new ArrayList<>();
        for (List<String> path : table.columns()) {
            leaves.add(path.isEmpty() ? "" : path.get(path.size() - 1));
        }
        boolean headed =
                !leaves.isEmpty() && catalogue.is("places.heading", TableWords.plain(leaves.get(labelled(table))));
        boolean inRows = mostlyPlaces(catalogue, labels, true, headed);
        boolean inColumns = !inRows
                && mostlyPlaces(catalogue, leaves.subList(Math.min(1, leaves.size()), leaves.size()), false, false);
        List<String> names = inRows ? labels : leaves;
        boolean ownFirst = labels.stream().limit(FIRST_ROWS).anyMatch(n -> catalogue.is("places.own", n));
        boolean whole = ownFirst || names.stream().anyMatch(n -> catalogue.is("coverage.sums", n));
        boolean named = labels.stream().anyMatch(n -> isPlace(catalogue, n));
        return new Places(inRows, inColumns, whole, inRows && !named);
    }

    /** The column that the first of the labels stands in. */
    private static int labelled(StitchedTable table) {
        for (int c = 0; c + 1 < table.columns().size(); c++) {
            if (table.textsOf(c).stream().anyMatch(t -> !FIGURES.matcher(t).matches())) {
                return c;
            }
        }
        return 0;
    }

    boolean any() {
        return inRows || inColumns;
    }

    /** Whether a label names a place, whatever it adds in brackets: 白鹭市（含临水区）. */
    static boolean isPlace(GovernmentCatalogue catalogue, String label) {
        return catalogue.is("places.label", BRACKETS.matcher(label).replaceAll(""));
    }

    /** Most are; under a heading that says so, some are enough: projects may be listed below the own level. */
    private static boolean mostlyPlaces(
            GovernmentCatalogue catalogue, List<String> labels, boolean rows, boolean headed) {
        int places = 0;
        int others = 0;
        for (String label : labels) {
            boolean level = rows
                    && (catalogue.is("places.own", label)
                            || catalogue.is("columns.level", label)
                            || catalogue.coverageOf("rows", label) == Coverage.LOWER);
            boolean place = isPlace(catalogue, label) || level;
            boolean neutral = catalogue.is("columns.sum", label)
                    || catalogue.is("coverage.sums", label)
                    || !rows && catalogue.is("columns.ignored", label);
            places += place ? 1 : 0;
            others += place || neutral ? 0 : 1;
        }
        return places >= MIN_PLACES && (headed || places > others);
    }
}
