package io.github.yusuan.page;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.LabelLook;
import java.util.List;

/**
 * A cell of a grid; a merged cell covers several rows or columns.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rowSpan rows covered, at least 1
 * @param columnSpan columns covered, at least 1
 * @param lines its text line by line; empty for a blank cell
 * @param box its place
 * @param look how its text is set; its indent is the left edge of the first line in points, {@code box.x0()} if blank
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<String> lines, Box box, LabelLook look) {

    /** Copies the lines. */
    public Cell {
        lines = List.copyOf(lines);
    }

    /** What it holds at another place of a grid. */
    public Cell at(int otherRow, int otherColumn, int otherRowSpan, int otherColumnSpan, Box otherBox) {
        return new Cell(otherRow, otherColumn, otherRowSpan, otherColumnSpan, lines, otherBox, look);
    }

    /** Left edge of its first line in points, for the level that an indent shows. */
    public double textLeft() {
        return look.indent();
    }

    /** Whether its text stands in the middle, so that its left edge says nothing. */
    public boolean centred() {
        return look.centred();
    }

    /** Whether its text is set in heavy type. */
    public boolean bold() {
        return look.bold();
    }

    /** The text with its lines joined as printed: without a gap, as Chinese and numbers are wrapped. */
    public String text() {
        return String.join("", lines);
    }

    /** The text without any white space. */
    public String compact() {
        return Texts.compact(text());
    }

    /** Whether nothing is printed in it. */
    public boolean isBlank() {
        return lines.isEmpty();
    }

    /** Whether it covers that row and column. */
    public boolean covers(int atRow, int atColumn) {
        return atRow >= row && atRow < row + rowSpan && atColumn >= column && atColumn < column + columnSpan;
    }
}
