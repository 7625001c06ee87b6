package io.github.yusuan.office;

import io.github.yusuan.input.Blanks;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.UnreadableInputException;
import java.util.ArrayList;
import java.util.List;

/** What a reader hands out, as text: a line a paragraph, a line a row with its cells at their columns. */
public final class Shown {
    private Shown() {}

    /** All blocks of the first page. */
    public static List<String> by(InputReader reader, byte[] bytes) throws UnreadableInputException {
        return by(reader, bytes, new ArrayList<>());
    }

    /** All blocks of the first page; problems go into the list. */
    public static List<String> by(InputReader reader, byte[] bytes, List<Problem> problems)
            throws UnreadableInputException {
        InputDocument document = reader.open(new Input("test", bytes, "", problems::add));
        List<String> lines = new ArrayList<>();
        ((CellPage) document.page(1)).blocks().forEach(block -> {
            if (block instanceof Paragraph paragraph) {
                lines.add(String.join(" / ", paragraph.parts()));
            } else if (block instanceof CellTable table) {
                lines.addAll(rows(table));
            }
        });
        return lines;
    }

    /** The rows of a table: {@code 合计[2x1]} covers two rows, {@code .} is a place without a cell of its own. */
    public static List<String> rows(CellTable table) {
        String[][] places = new String[table.rows()][table.columns()];
        for (TableCell cell : table.cells()) {
            String span =
                    cell.rowSpan() * cell.columnSpan() > 1 ? "[" + cell.rowSpan() + "x" + cell.columnSpan() + "]" : "";
            places[cell.row()][cell.column()] = Blanks.strip(String.join("⏎", cell.lines())) + span;
        }
        List<String> rows = new ArrayList<>();
        for (String[] row : places) {
            List<String> texts = new ArrayList<>();
            for (String place : row) {
                texts.add(place == null ? "." : place);
            }
            rows.add(String.join("|", texts));
        }
        return rows;
    }
}
