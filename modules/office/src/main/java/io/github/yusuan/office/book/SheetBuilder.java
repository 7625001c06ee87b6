package io.github.yusuan.office.book;

import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.office.parts.OfficeLimits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A sheet while its cells come in, in whatever order the file has them. */
final class SheetBuilder {
    private static final Pattern NO_NAME =
            Pattern.compile("(?i)(sheet|工作表|表|table|封面|目录)[ _-]?[\\d一二三四五六七八九十]*([(（]\\d+[)）])?|.{0,2}");

    /** The last column that a workbook can have, one more than its number. */
    static final int MAX_COLUMNS = 16_384;

    static final int MAX_ROWS = 1_048_576;
    /** A sheet with more places than this is not read anyway. */
    private static final long MAX_PLACES = 1L << 24;

    /**
     * A cell.
     *
     * @param text as a reader sees it
     * @param look how it is set
     */
    private record Content(int row, int column, String text, CellLook look) {}

    private static final Comparator<Content> IN_ORDER =
            Comparator.comparingInt(Content::row).thenComparingInt(Content::column);

    private static final int[] ONE = {1, 1};

    private final String name;
    /** As the file has them; nearly always in order. */
    private final List<Content> cells = new ArrayList<>();

    private final Map<Long, int[]> merges = new HashMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private int rows;
    private int columns;

    SheetBuilder(String name) {
        this.name = name;
    }

    private static long key(int row, int column) {
        return (long) row * MAX_COLUMNS + column;
    }

    /** Adds a cell; gives false where it could not be one. */
    void add(int row, int column, String text, CellLook look) {
        if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
            return;
        }
        boolean shown = !text.isBlank();
        if (shown || look.bordered()) {
            String kept =
                    text.length() > OfficeLimits.MAX_CELL_TEXT ? text.substring(0, OfficeLimits.MAX_CELL_TEXT) : text;
            cells.add(new Content(row, column, kept, look));
        }
        if (shown) {
            rows = Math.max(rows, row + 1);
            columns = Math.max(columns, column + 1);
        }
    }

    /** Merges the places from one to another, both included. */
    void merge(int row, int column, int lastRow, int lastColumn) {
        if (row >= 0
                && column >= 0
                && row < MAX_ROWS
                && column < MAX_COLUMNS
                && lastRow >= row
                && lastColumn >= column) {
            merges.putIfAbsent(key(row, column), new int[] {lastRow - row + 1, lastColumn - column + 1});
        }
    }

    void hideRow(int row) {
        hiddenRows.set(Math.min(MAX_ROWS, Math.max(0, row)));
    }

    void hideColumns(int from, int to) {
        hiddenColumns.set(Math.max(0, from), Math.min(MAX_COLUMNS, to + 1));
    }

    /** Whether it shows no text. */
    boolean isBlank() {
        return rows == 0;
    }

    /** The page; what is hidden is told and left out. */
    CellPage page(int number, ProblemSink problems) {
        hiddenRows.clear(rows, MAX_ROWS + 1);
        hiddenColumns.clear(columns, MAX_COLUMNS);
        tellHidden(number, problems);
        List<TableCell> placed = new ArrayList<>(cells.size());
        BitSet covered = covered();
        for (Content content : inOrder()) {
            boolean inside = content.row() < rows && content.column() < columns;
            if (inside && !(isDense() && covered.get(content.row() * columns + content.column()))) {
                placed.add(cell(content));
            }
        }
        List<CellBlock> blocks = new ArrayList<>();
        if (!NO_NAME.matcher(name.strip()).matches() && !placed.isEmpty()) {
            blocks.add(new Paragraph(List.of(name)));
        }
        blocks.add(new CellTable(rows, columns, placed).without(hiddenRows, hiddenColumns));
        return new CellPage(blocks);
    }

    private boolean isDense() {
        return (long) rows * columns <= MAX_PLACES;
    }

    /** The places that merged cells cover, but for the first of each. */
    private BitSet covered() {
        BitSet covered = new BitSet();
        for (Map.Entry<Long, int[]> merge : isDense() ? merges.entrySet() : Set.<Map.Entry<Long, int[]>>of()) {
            int row = (int) (merge.getKey() / MAX_COLUMNS);
            int column = (int) (merge.getKey() % MAX_COLUMNS);
            int wide = Math.min(merge.getValue()[1], columns - column);
            int high = Math.min(merge.getValue()[0], rows - row);
            for (int r = 0; r < high && wide > 0; r++) {
                covered.set((row + r) * columns + column, (row + r) * columns + column + wide);
            }
            if (high > 0 && wide > 0) {
                covered.clear(row * columns + column);
            }
        }
        return covered;
    }

    /** Row by row; of two cells at one place the later one. */
    private List<Content> inOrder() {
        boolean ordered = true;
        for (int i = 1; i < cells.size(); i++) {
            ordered = ordered && IN_ORDER.compare(cells.get(i - 1), cells.get(i)) < 0;
        }
        if (ordered) {
            return cells;
        }
        TreeMap<Long, Content> byPlace = new TreeMap<>();
        cells.forEach(cell -> byPlace.put(key(cell.row(), cell.column()), cell));
        return List.copyOf(byPlace.values());
    }

    private TableCell cell(Content content) {
        int row = content.row();
        int column = content.column();
        int[] span = merges.isEmpty() ? ONE : merges.getOrDefault(key(row, column), ONE);
        return new TableCell(
                row,
                column,
                Math.min(span[0], rows - row),
                Math.min(span[1], columns - column),
                lines(content.text()),
                content.look().style(),
                name + "!" + letters(column) + (row + 1));
    }

    private static List<String> lines(String text) {
        boolean one = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        return text.isBlank() ? List.of() : one ? List.of(text) : List.of(text.split("\\R"));
    }

    /** A, B … Z, AA … */
    static String letters(int column) {
        int rest = column;
        StringBuilder letters = new StringBuilder();
        do {
            letters.insert(0, (char) ('A' + rest % 26));
            rest = rest / 26 - 1;
        } while (rest >= 0);
        return letters.toString();
    }

    private void tellHidden(int number, ProblemSink problems) {
        int hidden = 0;
        for (Content cell : hiddenRows.isEmpty() && hiddenColumns.isEmpty() ? List.<Content>of() : inOrder()) {
            boolean out = hiddenRows.get(cell.row()) || hiddenColumns.get(cell.column());
            hidden += out && !cell.text().isBlank() ? 1 : 0;
        }
        if (hidden > 0) {
            problems.report(Problem.ofPage(
                    ProblemCode.HIDDEN_CONTENT,
                    number,
                    "sheet \"%s\": %d rows and %d columns are hidden; the %d cells in them are not read"
                            .formatted(name, hiddenRows.cardinality(), hiddenColumns.cardinality(), hidden)));
        }
    }
}
