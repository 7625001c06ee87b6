package io.github.yusuan.layout.cells;

import io.github.yusuan.ink.PlainCharacters;
import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.layout.cells.CellRegions.Region;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.page.Texts;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lays out a page that says itself what its cells are: tables become grids, everything else lines of text. Such a page
 * has no geometry of its own, so rows and columns get places of equal size, from the top in reading order.
 */
public final class CellLayout {
    private static final double ROW_PT = 16;
    private static final double TEXT_PT = 10;
    private static final double LEFT_PT = 40;
    private static final double COLUMN_PT = 80;
    /**
     * Every other page has wider columns. Sheets of one workbook are tables of their own even if they have as many
     * columns; only a head that is repeated joins them, never that their borders stand at one place.
     */
    private static final double OTHER_COLUMN_PT = 97;

    /** The bar below a part of an article that a content system shows in several parts. */
    private static final Pattern PAGER = Wordings.pattern(CellLayout.class, "PAGER");

    private static final Pattern MONEY =
            Pattern.compile("([-－(（]?)\\s*(?:[¥￥]|CNY|RMB)\\s*([-－]?\\s*\\d[\\d,，]*(?:[.．]\\d*)?\\s*[)）]?)");

    private final double columnPt;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Box, String> places = new HashMap<>();
    private double y = ROW_PT;
    private int widest = 1;

    private CellLayout(int number) {
        columnPt = number % 2 == 0 ? OTHER_COLUMN_PT : COLUMN_PT;
    }

    /**
     * A page with its places.
     *
     * @param page in the common form
     * @param places where the cell of a box stands, in the terms of its file
     */
    public record Laid(Page page, Map<Box, String> places) {
        /** Copies the map. */
        public Laid {
            places = Map.copyOf(places);
        }
    }

    /** Lays out a page, counted from 1. */
    public static Laid read(int number, CellPage cells) {
        CellLayout layout = new CellLayout(number);
        for (CellBlock block : cells.blocks()) {
            if (block instanceof Paragraph paragraph) {
                layout.add(paragraph);
            } else if (block instanceof CellTable table && table.rows() > 0 && table.columns() > 0) {
                layout.add(CellMatrix.of(StackedRows.parted(table)));
            }
        }
        double width = 2 * LEFT_PT + layout.widest * layout.columnPt;
        Page page = new Page(number, width, layout.y + ROW_PT, layout.blocks, List.of(), 0);
        return new Laid(page, layout.places);
    }

    private void add(Paragraph paragraph) {
        if (PAGER.matcher(Texts.compact(String.join("", paragraph.parts()))).matches()) {
            return; // of the page that a browser shows, not of what stands on it
        }
        double x = LEFT_PT;
        for (String part : paragraph.parts()) {
            x = line(part, x) + 2 * TEXT_PT;
        }
        y += ROW_PT;
    }

    /** Adds a text of the line at {@code y}; gives its right end. */
    private double line(String text, double x) {
        String plain = plain(text);
        double end = x + Math.max(1, plain.length()) * TEXT_PT;
        if (!plain.isEmpty()) {
            blocks.add(new TextLine(plain, new Box(x, y, end, y + TEXT_PT), 0));
        }
        return end;
    }

    private void add(CellMatrix matrix) {
        widest = Math.max(widest, matrix.columns());
        for (Region region : CellRegions.of(matrix)) {
            if (region.isTable()) {
                addTable(matrix, region);
            } else {
                for (int row = region.from(); row < region.to(); row++) {
                    addLines(matrix.texts(row));
                }
            }
        }
    }

    private void addLines(List<TableCell> texts) {
        int lines = 0;
        for (TableCell cell : texts) {
            double top = y;
            for (String text : cell.lines()) {
                line(text, LEFT_PT + cell.column() * columnPt);
                y += ROW_PT;
            }
            y = top;
            lines = Math.max(lines, cell.lines().size());
        }
        y += lines * ROW_PT;
    }

    private void addTable(CellMatrix matrix, Region region) {
        int left = 0;
        int right = matrix.columns();
        while (left < right - 1 && !showsColumn(matrix, region, left)) {
            left++;
        }
        while (right > left + 1 && !showsColumn(matrix, region, right - 1)) {
            right--;
        }
        if (right - left == 1) {
            for (int row = region.from(); row < region.to(); row++) {
                addLines(matrix.texts(row));
            }
        } else {
            addBeside(matrix, region, left, right);
        }
    }

    /** Tables beside one another: a column without texts and borders parts them, where borders are drawn. */
    private void addBeside(CellMatrix matrix, Region region, int left, int right) {
        double top = y;
        double bottom = y;
        boolean bordered = matrix.isBordered(region.from());
        int from = left;
        for (int end = left; end <= right; end++) {
            if (end == right || bordered && !showsColumn(matrix, region, end)) {
                if (end > from) {
                    y = top;
                    addGrid(matrix, shown(matrix, region, from, end), from, end);
                    bottom = Math.max(bottom, y);
                }
                from = end + 1;
            }
        }
        y = bottom;
    }

    /** The rows of the region down to the last in which those columns show anything. */
    private static Region shown(CellMatrix matrix, Region region, int left, int right) {
        int to = region.to();
        while (to > region.from() + 1 && !showsRow(matrix, to - 1, left, right)) {
            to--;
        }
        return new Region(region.from(), to, true);
    }

    private static boolean showsRow(CellMatrix matrix, int row, int left, int right) {
        for (int column = left; column < right; column++) {
            if (matrix.shows(row, column)) {
                return true;
            }
        }
        return false;
    }

    private void addGrid(CellMatrix matrix, Region region, int left, int right) {
        int rows = region.to() - region.from();
        List<Cell> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows][right - left];
        LoneTexts lone = new LoneTexts(matrix, region, left, right);
        for (int r = 0; r < rows; r++) {
            int row = region.from() + r;
            boolean whole = lone.isWhole(row);
            for (int c = 0; c < right - left; c++) {
                if (!taken[r][c]) {
                    TableCell cell = matrix.at(row, left + c);
                    int wide = whole ? right - left - c : width(matrix, cell, row, left + c, right);
                    int high = height(matrix, cell, row, left + c, region.to());
                    cells.add(cell(cell, r, c, high, wide, left));
                    for (int i = r; i < r + high; i++) {
                        java.util.Arrays.fill(taken[i], c, c + wide, true);
                    }
                }
            }
        }
        List<Double> edges = new ArrayList<>();
        for (int c = left; c <= right; c++) {
            edges.add(x(c));
        }
        Box box = new Box(x(left), y, x(right), y + rows * ROW_PT);
        blocks.add(new Grid(box, rows, right - left, cells, edges, List.of(), Grid.Evidence.RULED, Grid.OpenEnds.NONE));
        y += (rows + 1) * ROW_PT;
    }

    private static boolean showsColumn(CellMatrix matrix, Region region, int column) {
        for (int row = region.from(); row < region.to(); row++) {
            if (matrix.shows(row, column)) {
                return true;
            }
        }
        return false;
    }

    private static int width(CellMatrix matrix, @Nullable TableCell cell, int row, int column, int right) {
        int end = column + 1;
        while (end < right && CellMatrix.isOne(matrix.at(row, end), cell)) {
            end++;
        }
        return end - column;
    }

    private static int height(CellMatrix matrix, @Nullable TableCell cell, int row, int column, int bottom) {
        int end = row + 1;
        while (end < bottom && CellMatrix.isOne(matrix.at(end, column), cell)) {
            end++;
        }
        return end - row;
    }

    private Cell cell(@Nullable TableCell cell, int row, int column, int rowSpan, int columnSpan, int left) {
        double top = y + row * ROW_PT;
        Box box = new Box(x(left + column), top, x(left + column + columnSpan), top + rowSpan * ROW_PT);
        if (cell == null || cell.isBlank()) {
            return new Cell(row, column, rowSpan, columnSpan, List.of(), box, LabelLook.at(box.x0()));
        }
        places.put(box, cell.place());
        List<String> lines = cell.lines().stream()
                .map(CellLayout::plain)
                .filter(l -> !l.isEmpty())
                .toList();
        double indent = cell.style().indentEm() + Blanks.indentEm(firstShown(cell));
        boolean centred = cell.style().alignment() == TableCell.Alignment.CENTRE;
        double textLeft = box.x0() + TEXT_PT / 2 + indent * TEXT_PT;
        return new Cell(
                row,
                column,
                rowSpan,
                columnSpan,
                lines,
                box,
                new LabelLook(textLeft, cell.style().bold(), centred));
    }

    private static String firstShown(TableCell cell) {
        return cell.lines().stream()
                .filter(line -> !Blanks.strip(line).isEmpty())
                .findFirst()
                .orElse("");
    }

    private double x(int column) {
        return LEFT_PT + column * columnPt;
    }

    /** The text in plain characters; a sign of the currency before a number is how it is set and no part of it. */
    private static String plain(String text) {
        String plain = PlainCharacters.fold(Blanks.strip(text));
        Matcher money = MONEY.matcher(plain);
        return money.matches() ? money.group(1) + money.group(2) : plain;
    }
}
