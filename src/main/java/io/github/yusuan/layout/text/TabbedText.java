package io.github.yusuan.layout.text;

import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.input.Blanks;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a plain text in which rows of cells ({@link TextRows}) are tables and anything else ends one. The text has
 * one page and no geometry: the columns stand at 0, 1, 2 … and a line's number is its height.
 *
 * <p>A text cannot say that a cell is merged. In the head of a table a blank cell therefore belongs to its left
 * neighbour where the row below has a text of its own, and to the cell above where that has one.
 */
public final class TabbedText {
    private static final Pattern LABELLED = Pattern.compile("[^:：]{2,8}[:：].+");
    /** An em of the blanks that indent a text, as if it were of common size. */
    private static final double EM_PT = 10;
    /** What Markdown writes before a heading. */
    private static final Pattern HEADING_MARK = Pattern.compile("\\s*#{1,6} +([^#].*)");

    private TabbedText() {}

    /** The text as one page. */
    public static Page read(String text) {
        return read(text, 1);
    }

    /** The text as the page of that number. */
    public static Page read(String text, int page) {
        List<Block> blocks = new ArrayList<>();
        List<TextRow> rows = new ArrayList<>();
        for (TextRow row : TextRows.of(text)) {
            if (row.isRow()) {
                rows.add(row);
                continue;
            }
            endTable(rows, blocks);
            addLine(row.cells().get(0), row.line(), blocks);
        }
        endTable(rows, blocks);
        return new Page(page, 0, 0, blocks, List.of(), 0);
    }

    private static void addLine(String line, int number, List<Block> blocks) {
        Matcher heading = HEADING_MARK.matcher(line);
        String plain = PlainCharacters.fold((heading.matches() ? heading.group(1) : line).strip());
        if (!plain.isEmpty()) {
            blocks.add(new TextLine(plain, new Box(0, number, plain.length(), number + 0.5), 0));
        }
    }

    private static void endTable(List<TextRow> found, List<Block> blocks) {
        List<String[]> rows = new ArrayList<>();
        found.forEach(row -> rows.add(row.cells().toArray(new String[0])));
        if (isContents(rows)) {
            for (TextRow row : found) {
                addLine(row.cells().get(0).strip() + " " + row.cells().get(1).strip(), row.line(), blocks);
            }
        } else if (!rows.isEmpty()) {
            int first = found.get(0).line();
            int captions = 0;
            while (captions < rows.size() && isCaption(rows.get(captions))) {
                addCaptions(rows.get(captions), first + captions, blocks);
                captions++;
            }
            rows.subList(0, captions).clear();
            if (!rows.isEmpty()) {
                blocks.add(grid(rows, first + captions));
            }
        }
        found.clear();
    }

    /** Labels with their values above a table: 部门：某局, 单位：万元. */
    private static boolean isCaption(String[] row) {
        List<String> filled =
                List.of(row).stream().filter(cell -> !cell.isBlank()).toList();
        return !filled.isEmpty()
                && filled.stream()
                        .allMatch(cell -> LABELLED.matcher(cell.strip()).matches());
    }

    private static void addCaptions(String[] row, int number, List<Block> blocks) {
        for (int column = 0; column < row.length; column++) {
            String text = PlainCharacters.fold(row[column].strip());
            if (!text.isEmpty()) {
                blocks.add(new TextLine(text, new Box(column, number, column + 1, number + 0.5), 0));
            }
        }
    }

    /** Titles with page numbers that never fall: a table of contents and no table. */
    private static boolean isContents(List<String[]> rows) {
        int last = 0;
        for (String[] row : rows) {
            String number = row.length == 2 && !row[0].isBlank() ? PlainCharacters.fold(row[1].strip()) : "";
            int page = number.matches("\\d{1,4}") ? Integer.parseInt(number) : -1;
            if (page < last) {
                return false;
            }
            last = page;
        }
        return !rows.isEmpty();
    }

    private static Grid grid(List<String[]> rows, int firstLine) {
        int columns = rows.stream().mapToInt(r -> r.length).max().orElse(1);
        while (columns > 1 && isBlankColumn(rows, columns - 1)) {
            columns--;
        }
        String[][] texts = new String[rows.size()][columns];
        double[][] lefts = new double[rows.size()][columns];
        for (int r = 0; r < texts.length; r++) {
            for (int c = 0; c < columns; c++) {
                String[] row = rows.get(r);
                texts[r][c] = c < row.length ? PlainCharacters.fold(Blanks.strip(row[c])) : "";
                lefts[r][c] = c + (c < row.length ? EM_PT * Blanks.indentEm(row[c]) : 0);
            }
        }
        showIndents(texts, lefts);
        List<Double> edges = new ArrayList<>();
        for (int c = 0; c <= columns; c++) {
            edges.add((double) c);
        }
        return new Grid(
                new Box(0, firstLine, columns, firstLine + texts.length),
                texts.length,
                columns,
                cells(texts, lefts, firstLine),
                edges,
                List.of(),
                Grid.Evidence.RULED,
                Grid.OpenEnds.NONE);
    }

    /** Where blanks before the texts of a column tell levels, the outermost stands away from the edge too. */
    private static void showIndents(String[][] texts, double[][] lefts) {
        for (int c = 0; c < texts[0].length; c++) {
            boolean indented = false;
            for (int r = 0; r < texts.length; r++) {
                indented |= !texts[r][c].isEmpty() && lefts[r][c] > c;
            }
            for (int r = 0; r < texts.length && indented; r++) {
                lefts[r][c]++;
            }
        }
    }

    private static boolean isBlankColumn(List<String[]> rows, int column) {
        return rows.stream().allMatch(r -> column >= r.length || r[column].isBlank());
    }

    private static List<Cell> cells(String[][] texts, double[][] lefts, int firstLine) {
        int head = headRows(texts);
        boolean[][] taken = new boolean[texts.length][texts[0].length];
        List<Cell> cells = new ArrayList<>();
        for (int r = 0; r < texts.length; r++) {
            for (int c = 0; c < texts[0].length; c++) {
                if (taken[r][c]) {
                    continue;
                }
                int columnEnd = c + 1;
                int rowEnd = r + 1;
                if (r < head && !texts[r][c].isEmpty()) {
                    while (columnEnd < texts[0].length && continuesLeft(texts, r, columnEnd, head)) {
                        columnEnd++;
                    }
                    while (columnEnd == c + 1 && rowEnd < head && texts[rowEnd][c].isEmpty()) {
                        rowEnd++;
                    }
                }
                for (int i = r; i < rowEnd; i++) {
                    java.util.Arrays.fill(taken[i], c, columnEnd, true);
                }
                List<String> lines = texts[r][c].isEmpty() ? List.of() : List.of(texts[r][c]);
                Box box = new Box(c, firstLine + r, columnEnd, firstLine + rowEnd);
                cells.add(new Cell(r, c, rowEnd - r, columnEnd - c, lines, box, LabelLook.at(lefts[r][c])));
            }
        }
        return cells;
    }

    private static boolean continuesLeft(String[][] texts, int row, int column, int head) {
        boolean blank = texts[row][column].isEmpty();
        boolean ownBelow = false;
        for (int below = row + 1; below < head; below++) {
            ownBelow |= !texts[below][column].isEmpty();
        }
        if (row == head - 1 && blank) {
            ownBelow = isBlank(texts, 0, head, column) && !isBlank(texts, head, texts.length, column);
        }
        boolean underCell = row > 0 && !texts[row - 1][column].isEmpty() && texts[row][column - 1].isEmpty();
        return blank && ownBelow && !underCell;
    }

    private static boolean isBlank(String[][] texts, int from, int end, int column) {
        for (int row = from; row < end; row++) {
            if (!texts[row][column].isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Rows above the first that holds a number. */
    private static int headRows(String[][] texts) {
        for (int r = 0; r < texts.length; r++) {
            for (String text : texts[r]) {
                if (PrintedNumber.isNumber(text)) {
                    return r;
                }
            }
        }
        return 1;
    }
}
