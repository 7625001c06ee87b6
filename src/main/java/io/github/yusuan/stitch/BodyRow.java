package io.github.yusuan.stitch;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * A body row of a stitched table.
 *
 * @param page on which it begins, from 1
 * @param cells one for each column
 */
public record BodyRow(int page, List<BodyCell> cells) {

    /** Copies the cells. */
    public BodyRow {
        cells = List.copyOf(cells);
    }

    /** The cell that covers a column in this row: its own or one that reaches there from the left. */
    public BodyCell covering(int column) {
        int at = column;
        while (at > 0 && cells.get(at).cover() == BodyCell.Cover.FROM_LEFT) {
            at--;
        }
        return cells.get(at);
    }

    /** The row as users get it: a merged cell has its place only where it begins. */
    public PrintedTable.Row printed() {
        List<String> texts = new ArrayList<>();
        List<PageBox> places = new ArrayList<>();
        for (BodyCell cell : cells) {
            texts.add(cell.text());
            places.add(new PageBox(cell.page(), cell.cover() == BodyCell.Cover.OWN ? cell.box() : Box.NONE));
        }
        return new PrintedTable.Row(page, texts, places);
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return cells.stream().noneMatch(BodyCell::isFilled);
    }

    /** What is printed in it, column by column, without white space. */
    List<String> texts() {
        return cells.stream().map(cell -> cell.isFilled() ? cell.compact() : "").toList();
    }

    /** Its first two texts: running number, code or label. */
    List<String> firstTexts() {
        return texts().stream().filter(text -> !text.isEmpty()).limit(2).toList();
    }

    /** The same row with blank cells behind its own, up to that many. */
    BodyRow widened(int columns) {
        List<BodyCell> wide = new ArrayList<>(cells);
        while (wide.size() < columns) {
            wide.add(BodyCell.blank(page, Box.NONE));
        }
        return new BodyRow(page, wide);
    }

    /** The same row with those cells from that column on. */
    BodyRow with(int column, List<BodyCell> others) {
        List<BodyCell> joined = new ArrayList<>(cells);
        for (int i = 0; i < others.size(); i++) {
            joined.set(column + i, others.get(i));
        }
        return new BodyRow(page, joined);
    }
}
