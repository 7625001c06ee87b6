package example;

import io.github.yusuan.input.CellBlock;
import io.github.yusuan.input.CellPage;
import io.github.yusuan.input.CellTable;
import io.github.yusuan.input.Input;
import io.github.yusuan.input.InputDocument;
import io.github.yusuan.input.InputReader;
import io.github.yusuan.input.Paragraph;
import io.github.yusuan.input.TableCell;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a kind of input of one's own: texts whose first line is #pipes and whose cells are parted by |. */
public class PipeReader implements InputReader {
    private static final String BEGIN = "#pipes\n";

    @Override
    public Optional<String> kindOf(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(BEGIN)
                ? Optional.of("a text with pipes")
                : Optional.empty();
    }

    @Override
    public InputDocument open(Input input) {
        List<CellBlock> blocks = new ArrayList<>();
        List<TableCell> cells = new ArrayList<>();
        int row = 0;
        String text = new String(input.bytes(), StandardCharsets.UTF_8).substring(BEGIN.length());
        for (String line : text.split("\n")) {
            if (line.contains("|")) {
                String[] texts = line.split("\\|", -1);
                for (int column = 0; column < texts.length; column++) {
                    String place = "line " + (row + 1) + ", field " + (column + 1);
                    cells.add(new TableCell(
                            row, column, 1, 1, List.of(texts[column]), TableCell.Style.PLAIN, place));
                }
                row++;
            } else {
                blocks.add(Paragraph.of(line));
            }
        }
        blocks.add(CellTable.of(cells));
        return InputDocument.of("pipes", List.of(new CellPage(blocks)));
    }
}
