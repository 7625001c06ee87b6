package io.github.yusuan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of any document and any content, all its pages together.
 *
 * @param seq position in the document, from 1
 * @param around what stands around it
 * @param parts where it stands on each page, in order; never empty
 * @param size how many rows and columns it has
 * @param cells in order; every place of the table belongs to exactly one
 * @param confidence from 0 to 1: how sure the layout is
 */
public record ExtractedTable(
        int seq, Around around, List<TablePart> parts, Size size, List<ExtractedCell> cells, double confidence)
        implements Serializable {

    /** Copies the lists. */
    public ExtractedTable {
        parts = List.copyOf(parts);
        cells = List.copyOf(cells);
    }

    /**
     * What stands around a table, without white space.
     *
     * @param title what stands above it as its title; blank where nothing does
     * @param above lines above it or in rows over its whole width at its top
     * @param notes lines below it that explain it
     */
    public record Around(String title, List<String> above, List<String> notes) implements Serializable {

        /** Copies the lists. */
        public Around {
            above = List.copyOf(above);
            notes = List.copyOf(notes);
        }
    }

    /**
     * How large a table is.
     *
     * @param rows those of the head first; a head that is printed again on a further page is left out
     * @param columns columns
     * @param headRows how many of the rows are its head
     */
    public record Size(int rows, int columns, int headRows) implements Serializable {}

    /** What stands above it as its title, without white space; blank where nothing does. */
    public String title() {
        return around.title();
    }

    /** Lines above it or in rows over its whole width at its top, without white space. */
    public List<String> above() {
        return around.above();
    }

    /** Lines below it that explain it, without white space. */
    public List<String> notes() {
        return around.notes();
    }

    /** How many rows it has, those of the head first. */
    public int rowCount() {
        return size.rows();
    }

    /** How many columns it has. */
    public int columnCount() {
        return size.columns();
    }

    /** How many of the rows are its head. */
    public int headRows() {
        return size.headRows();
    }

    /** The page on which it begins, from 1. */
    public int firstPage() {
        return parts.get(0).page();
    }

    /** The page on which it ends, from 1. */
    public int lastPage() {
        return parts.get(parts.size() - 1).page();
    }

    /** The texts row by row; a merged cell has its text in its first place, the others are blank. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 0; r < rowCount(); r++) {
            rows.add(new ArrayList<>(Collections.nCopies(columnCount(), "")));
        }
        cells.forEach(cell -> rows.get(cell.row() - 1).set(cell.column() - 1, cell.text()));
        return Collections.unmodifiableList(rows);
    }
}
