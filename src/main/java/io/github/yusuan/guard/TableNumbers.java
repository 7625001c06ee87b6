package io.github.yusuan.guard;

import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.words.TableNumber;
import java.util.List;

/** The numbers that the publisher gives the tables (公开01表, 表二): one that is left out may be a table that is missing. */
final class TableNumbers implements Guard {
    private static final int MIN_NUMBERED = 3;

    @Override
    public void look(WholeReading reading, ProblemSink problems) {
        List<PrintedTable> numbered = reading.tables().stream()
                .filter(table -> numberOf(table.printedNumber()) > 0)
                .toList();
        int last = numbered.size() < MIN_NUMBERED ? Integer.MAX_VALUE - 1 : 0;
        for (PrintedTable table : numbered) {
            int number = numberOf(table.printedNumber());
            if (number > last + 1 && last < Integer.MAX_VALUE - 1) {
                problems.report(new Problem(
                        ProblemCode.TABLE_NUMBER_GAP,
                        table.firstPage(),
                        table.parts().get(0).box(),
                        table.seq(),
                        0,
                        "expected table number " + (last + 1) + ", found " + number));
            }
            last = last == Integer.MAX_VALUE - 1 ? last : number;
        }
    }

    private static int numberOf(String printed) {
        return TableNumber.valueOf(printed).orElse(0);
    }
}
