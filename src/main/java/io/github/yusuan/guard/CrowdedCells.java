package io.github.yusuan.guard;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A cell of a core table that holds two figures, or one of more digits than any budget has: columns or rows run together,
 * or the number of a stamp stands on it. In 万元 a number has fewer digits than in 元.
 */
final class CrowdedCells implements Guard {
    private static final Pattern TWO = Pattern.compile("[-\\d,，\\s]*[.．]\\d+\\s*-?[\\d,，]*[.．][-\\d.．,，\\s]*");
    private static final Pattern LONG = Pattern.compile("-?([,，]?\\d){16,}([.．]\\d*)?|-?([,，]?\\d){10,}[.．]\\d{6,}");

    /** No text of so few characters is a long number. */
    private static final int SOUND = 15;

    /** A thousand million million yuan: no year of no government comes near it. */
    private static final BigDecimal MOST_YUAN = BigDecimal.TEN.pow(15);

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        for (Fact fact : reading.facts()) {
            boolean told = LONG.matcher(fact.printed()).matches();
            if (!told && fact.amount().abs().compareTo(MOST_YUAN) >= 0) {
                problems.report(new Problem(
                        ProblemCode.CELL_CROWDED,
                        fact.page(),
                        fact.box(),
                        fact.tableSeq(),
                        fact.row(),
                        "expected one amount, found \"" + fact.printed() + "\""));
            }
        }
        for (PrintedTable table : reading.tables()) {
            for (int row = 0; table.kind().isCore() && row < table.rows().size(); row++) {
                look(table, row, problems);
            }
        }
    }

    private static long points(String text) {
        return text.chars().filter(c -> c == '.' || c == '．').count();
    }

    private static void look(PrintedTable table, int row, ProblemSink problems) {
        PrintedTable.Row cells = table.rows().get(row);
        for (int column = 0; column < cells.cells().size(); column++) {
            String text = cells.cells().get(column).strip();
            boolean two = points(text) > 1 && TWO.matcher(text).matches();
            if (two || text.length() > SOUND && LONG.matcher(text).matches()) {
                PageBox place = cells.places().get(column);
                problems.report(new Problem(
                        ProblemCode.CELL_CROWDED,
                        place.page(),
                        place.box(),
                        table.seq(),
                        row + 1,
                        "expected one amount, found \"" + text + "\""));
            }
        }
    }
}
