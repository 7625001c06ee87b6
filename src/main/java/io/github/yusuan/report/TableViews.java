package io.github.yusuan.report;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.report.TableView.CellView;
import io.github.yusuan.report.TableView.HeadCell;
import io.github.yusuan.report.TableView.PartView;
import io.github.yusuan.report.TableView.RowView;
import io.github.yusuan.report.TableView.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes the views of the tables of a document. */
final class TableViews {
    private static final String DOUBTFUL = " d";
    private static final int PER_CENT = 100;

    private final Disclosure disclosure;
    private final Labels labels;
    private final CellAnchors anchors;
    private final List<FactStatus> statuses;
    private final Map<Integer, String> failedChecks;
    private final Map<RowPlace, String> doubts = new HashMap<>();

    /** A row of a table, both from 1. */
    private record RowPlace(int table, int row) {}

    /** The views; {@code failedChecks} has the name of a failed check for each fact, from 1, that takes part in one. */
    TableViews(Disclosure disclosure, Labels labels, CellAnchors anchors, Map<Integer, String> failedChecks) {
        this.disclosure = disclosure;
        this.labels = labels;
        this.anchors = anchors;
        this.statuses = disclosure.factStatuses();
        this.failedChecks = failedChecks;
        disclosure.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.OCR_DOUBTFUL)
                .forEach(problem -> doubts.putIfAbsent(
                        new RowPlace(problem.tableSeq(), problem.row()), labels.said(problem.message())));
    }

    List<TableView> all() {
        return disclosure.tables().stream().map(this::view).toList();
    }

    private TableView view(PrintedTable table) {
        List<FactStatus> own = new ArrayList<>();
        for (int i = 0; i < statuses.size(); i++) {
            if (disclosure.facts().get(i).tableSeq() == table.seq()) {
                own.add(statuses.get(i));
            }
        }
        String kind = labels.word("kind", table.kind().id());
        return new TableView(table, kind, AmountTally.of(own), head(table.columns()), parts(table));
    }

    /** The rows of the head: a heading that stands over several columns is one cell, the lowest reach the body. */
    static List<List<HeadCell>> head(List<List<String>> columns) {
        int depth = columns.stream().mapToInt(List::size).max().orElse(0);
        List<List<HeadCell>> rows = new ArrayList<>();
        for (int level = 0; level < depth; level++) {
            List<HeadCell> row = new ArrayList<>();
            int column = 0;
            while (column < columns.size()) {
                int end = column + 1;
                while (end < columns.size() && isSame(columns.get(column), columns.get(end), level)) {
                    end++;
                }
                List<String> path = columns.get(column);
                if (level < path.size()) {
                    int rowSpan = level == path.size() - 1 ? depth - level : 1;
                    row.add(new HeadCell(path.get(level), end - column, rowSpan));
                } else if (path.isEmpty() && level == 0) {
                    row.add(new HeadCell("", end - column, depth));
                }
                column = end;
            }
            rows.add(row);
        }
        return rows;
    }

    private static boolean isSame(List<String> left, List<String> right, int level) {
        boolean inside = level < left.size() && level < right.size();
        boolean last = level == left.size() - 1 || level == right.size() - 1;
        return inside
                && left.subList(0, level + 1).equals(right.subList(0, level + 1))
                && (!last || left.size() == right.size());
    }

    private List<PartView> parts(PrintedTable table) {
        List<PartView> views = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < table.parts().size(); i++) {
            TablePart part = table.parts().get(i);
            boolean last = i == table.parts().size() - 1;
            List<RowView> rows = new ArrayList<>();
            while (from < table.rows().size()
                    && (last || isIn(table.rows().get(from), part, table.parts().get(i + 1)))) {
                rows.add(row(table, from, part.page()));
                from++;
            }
            views.add(new PartView(part, i + 1, shapes(table.seq(), part), rows));
        }
        return views;
    }

    /** Whether a row begins in a part rather than in the next one, which may stand on the same page. */
    private static boolean isIn(PrintedTable.Row row, TablePart part, TablePart next) {
        if (row.page() != part.page() || next.page() != part.page()) {
            return row.page() <= part.page();
        }
        return row.places().stream()
                .filter(place -> !place.box().equals(Box.NONE))
                .findFirst()
                .map(place ->
                        part.box().contains(place.box().centreX(), place.box().centreY()))
                .orElse(true);
    }

    private RowView row(PrintedTable table, int index, int page) {
        PrintedTable.Row row = table.rows().get(index);
        List<CellView> cells = new ArrayList<>();
        StringBuilder places = new StringBuilder();
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(cell(table.seq(), index + 1, column + 1, row.cells().get(column)));
            places.append(column == 0 ? "" : ";").append(place(row.places().get(column), page));
        }
        String doubt = doubts.getOrDefault(new RowPlace(table.seq(), index + 1), "");
        return new RowView(index + 1, CellAnchors.row(table.seq(), index + 1), places.toString(), cells, doubt);
    }

    private static String place(PageBox place, int page) {
        if (place.box().equals(Box.NONE)) {
            return "";
        }
        Box box = place.box();
        String edges = Math.round(box.x0()) + "," + Math.round(box.y0()) + "," + Math.round(box.x1()) + ","
                + Math.round(box.y1());
        return place.page() == page ? edges : edges + "@" + place.page();
    }

    private CellView cell(int table, int row, int column, String text) {
        int fact = anchors.fact(table, row, column);
        if (fact == 0) {
            return new CellView(text, "", "", "", "");
        }
        String check = failedChecks.getOrDefault(fact, "");
        String anchor = check.isEmpty() ? "" : CellAnchors.row(table, row) + "c" + column;
        Fact amount = disclosure.facts().get(fact - 1);
        String css = AmountTally.css(statuses.get(fact - 1));
        if (!isDoubtful(amount)) {
            return new CellView(text, css, anchor, check, amount.place());
        }
        String sure = labels.of("certainty", Math.round(amount.certainty() * PER_CENT));
        return new CellView(text, css + DOUBTFUL, anchor, check, (amount.place() + " " + sure).strip());
    }

    /** Read from a picture, and less sure than what can be relied on. */
    static boolean isDoubtful(Fact fact) {
        return fact.certainty() < Certainty.CERTAIN;
    }

    private List<Shape> shapes(int table, TablePart part) {
        Map<FactStatus, StringBuilder> paths = new TreeMap<>();
        StringBuilder doubtful = new StringBuilder();
        for (int i = 0; i < statuses.size(); i++) {
            Fact fact = disclosure.facts().get(i);
            Box box = fact.box();
            boolean here = fact.tableSeq() == table
                    && fact.page() == part.page()
                    && part.box().contains(box.centreX(), box.centreY());
            if (here && !box.equals(Box.NONE)) {
                paths.computeIfAbsent(statuses.get(i), status -> new StringBuilder())
                        .append(rectangle(box));
                doubtful.append(isDoubtful(fact) ? rectangle(box) : "");
            }
        }
        List<Shape> shapes = new ArrayList<>();
        paths.forEach((status, path) -> shapes.add(new Shape(AmountTally.css(status), path.toString())));
        if (doubtful.length() > 0) {
            shapes.add(new Shape(DOUBTFUL.strip(), doubtful.toString()));
        }
        return shapes;
    }

    private static String rectangle(Box box) {
        long x = Math.round(box.x0());
        long y = Math.round(box.y0());
        return "M" + x + " " + y + "H" + Math.round(box.x1()) + "V" + Math.round(box.y1()) + "H" + x + "z";
    }
}
