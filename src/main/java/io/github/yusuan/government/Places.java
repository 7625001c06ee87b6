package io.github.yusuan.government;

import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a table names places: administrative divisions are told by what their names end with.
 *
 * @param inRows whether its rows are places
 * @param inColumns whether its columns are
 * @param whole whether it holds the sum of all places
 */
record Places(boolean inRows, boolean inColumns, boolean whole) {
    private static final int MIN_PLACES = 2;

    /** A table that begins with a place and its own level goes on with what lies below: it holds the whole. */
    private static final int FIRST_ROWS = 2;

    static Places of(GovernmentCatalogue catalogue, StitchedTable table) {
        List<String> labels = new ArrayList<>();
        for (BodyRow row : table.rows()) {
            row.cells().stream()
                    .filter(c -> c.isFilled())
                    .map(c -> TableWords.bare(c.compact()))
                    .filter(t -> !t.matches("[\\d.,%-]*"))
                    .findFirst()
                    .ifPresent(labels::add);
        }
        List<String> leaves = new ArrayList<>();
        for (List<String> path : table.columns()) {
            leaves.add(path.isEmpty() ? "" : path.get(path.size() - 1));
        }
        boolean inRows = mostlyPlaces(catalogue, labels, true);
        boolean inColumns =
                !inRows && mostlyPlaces(catalogue, leaves.subList(Math.min(1, leaves.size()), leaves.size()), false);
        List<String> names = inRows ? labels : leaves;
        boolean ownFirst = labels.stream().limit(FIRST_ROWS).anyMatch(n -> catalogue.is("places.own", n));
        boolean whole = ownFirst || names.stream().anyMatch(n -> catalogue.is("coverage.sums", n));
        return new Places(inRows, inColumns, whole);
    }

    boolean any() {
        return inRows || inColumns;
    }

    static boolean isPlace(GovernmentCatalogue catalogue, String label) {
        return catalogue.is("places.label", label);
    }

    private static boolean mostlyPlaces(GovernmentCatalogue catalogue, List<String> labels, boolean rows) {
        int places = 0;
        int others = 0;
        for (String label : labels) {
            boolean place = isPlace(catalogue, label) || rows && catalogue.is("places.own", label);
            boolean neutral = catalogue.is("columns.sum", label)
                    || catalogue.is("coverage.sums", label)
                    || !rows && catalogue.is("columns.ignored", label);
            places += place ? 1 : 0;
            others += place || neutral ? 0 : 1;
        }
        return places >= MIN_PLACES && places > others;
    }
}
