package io.github.yusuan.model;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A table of any document and any content, all its pages together.
 *
 * @param seq position in the document, from 1
 * @param title what stands above it as its title, without white space; blank where nothing does
 * @param above lines above it or in rows over its whole width at its top, without white space
 * @param notes lines below it that explain it, without white space
 * @param parts where it stands on each page, in order; never empty
 * @param rowCount rows, those of the head first; a head that is printed again on a further page is left out
 * @param columnCount columns
 * @param headRows how many of the rows are its head
 * @param cells in order; every place of the table belongs to exactly one
 * @param confidence from 0 to 1: how sure the layout is
 */
public record ExtractedTable(
        int seq,
        String title,
        List<String> above,
        List<String> notes,
        List<TablePart> parts,
        int rowCount,
        int columnCount,
        int headRows,
        List<ExtractedCell> cells,
        double confidence)
        implements Serializable {

    /** Copies the lists. */
    public ExtractedTable {
        above = List.copyOf(above);
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        cells = List.copyOf(cells);
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
        for (int r = 0; r < rowCount; r++) {
            rows.add(new ArrayList<>(Collections.nCopies(columnCount, "")));
        }
        cells.forEach(cell -> rows.get(cell.row() - 1).set(cell.column() - 1, cell.text()));
        return Collections.unmodifiableList(rows);
    }
}
