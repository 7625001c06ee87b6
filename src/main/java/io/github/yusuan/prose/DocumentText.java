package io.github.yusuan.prose;

import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The lines of a document outside its tables, and what may be lines of its contents. Fed page by page. */
public final class DocumentText {
    private static final Pattern PAGE_NUMBER = Wordings.pattern(DocumentText.class, "PAGE_NUMBER");
    private static final Pattern NUMBER = Pattern.compile("[-—–－]?\\d{1,3}[-—–－]?");
    /** A short line on this many pages is a running head. */
    private static final int RUNNING = 4;

    private static final int MAX_RUNNING_LENGTH = 40;

    private final List<PlacedLine> lines = new ArrayList<>();
    private final List<ContentsLine> contents = new ArrayList<>();

    /** Nothing is known yet. */
    public DocumentText() {}

    /**
     * A title beside a page number.
     *
     * @param line where the title stands
     * @param title without white space and leaders
     * @param number as printed
     */
    record ContentsLine(PlacedLine line, String title, int number) {}

    /** Takes in a page. */
    public void add(Page page) {
        for (Block block : page.blocks()) {
            if (block instanceof TextLine line) {
                lines.add(new PlacedLine(page.number(), line, false));
            } else if (block instanceof Grid grid) {
                addGrid(page.number(), grid);
            }
        }
    }

    /** Titles inside the rules count as lines, and so do titles with page numbers in a ruled table of contents. */
    private void addGrid(int page, Grid grid) {
        for (int row = 0; row < grid.rowCount(); row++) {
            List<Cell> cells = grid.cellsOfRow(row);
            boolean wide = grid.columnCount() > 1
                    && cells.size() == 1
                    && cells.get(0).columnSpan() == grid.columnCount()
                    && !cells.get(0).isBlank();
            if (wide) {
                lines.add(new PlacedLine(page, lineOf(cells.get(0)), true));
            } else if (grid.columnCount() == 2
                    && cells.size() == 2
                    && isNumber(cells.get(1).compact())) {
                PlacedLine line = new PlacedLine(page, lineOf(cells.get(0)), true);
                lines.add(line);
                contents.add(new ContentsLine(
                        line, line.compact(), number(cells.get(1).compact())));
            }
        }
    }

    private static TextLine lineOf(Cell cell) {
        return new TextLine(cell.text(), cell.box(), 0);
    }

    static boolean isNumber(String compact) {
        return NUMBER.matcher(compact).matches();
    }

    static int number(String compact) {
        return Integer.parseInt(compact.replaceAll("\\D", ""));
    }

    /** All lines, without page numbers and running heads. */
    List<PlacedLine> lines() {
        Map<String, Set<Integer>> pages = new TreeMap<>();
        for (PlacedLine line : lines) {
            pages.computeIfAbsent(line.compact(), text -> new TreeSet<>()).add(line.page());
        }
        return lines.stream()
                .filter(line -> {
                    String text = line.compact();
                    boolean running = text.length() <= MAX_RUNNING_LENGTH
                            && pages.getOrDefault(text, Set.of()).size() >= RUNNING;
                    return !running && !PAGE_NUMBER.matcher(text).matches();
                })
                .toList();
    }

    /** Every line, page numbers included. */
    List<PlacedLine> allLines() {
        return Collections.unmodifiableList(lines);
    }

    /** Titles beside page numbers in a ruled table of contents. */
    List<ContentsLine> contents() {
        return Collections.unmodifiableList(contents);
    }
}
