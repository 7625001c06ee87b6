package io.github.yusuan.guard;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PageBox;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How sure facts are that were read from pictures. Identities guard amounts, not codes and labels: a fact is as sure as the
 * least sure character of its amount and of what names its row, and a row with a doubtful one is told.
 */
public final class PictureCertainty {
    private static final Pattern WORD = Pattern.compile("\\p{IsLetter}");

    private final List<PrintedTable> tables;
    private final Certainties read;

    /** How sure the reading of what stands in a box of a page is. */
    public interface Certainties {
        /** From 0 to 1; 1 where it was read from text. */
        double of(int page, Box box);
    }

    /** Of a document with those tables. */
    public PictureCertainty(List<PrintedTable> tables, Certainties read) {
        this.tables = List.copyOf(tables);
        this.read = read;
    }

    /** The fact with its certainty. */
    public Fact of(Fact fact) {
        double least = read.of(fact.page(), fact.box());
        for (PageBox place : naming(fact)) {
            least = Math.min(least, of(place));
        }
        return least == Certainty.TEXT ? fact : fact.read(least);
    }

    /** Tells of each row with a doubtful character. */
    public void report(ProblemSink problems) {
        for (PrintedTable table : tables) {
            for (int i = 0; i < table.rows().size(); i++) {
                report(table, i, problems);
            }
        }
    }

    private void report(PrintedTable table, int index, ProblemSink problems) {
        PrintedTable.Row row = table.rows().get(index);
        List<String> doubtful = new ArrayList<>();
        PageBox first = null;
        for (int c = 0; c < row.cells().size() && c < row.places().size(); c++) {
            double sure = of(row.places().get(c));
            if (sure < Certainty.CERTAIN && !row.cells().get(c).isEmpty()) {
                first = first == null ? row.places().get(c) : first;
                doubtful.add(
                        String.format(Locale.ROOT, "\"%s\" (%.2f)", row.cells().get(c), sure));
            }
        }
        if (first != null) {
            problems.report(new Problem(
                    ProblemCode.OCR_DOUBTFUL,
                    first.page(),
                    first.box(),
                    table.seq(),
                    index + 1,
                    "compare with the picture: " + String.join(", ", doubtful)));
        }
    }

    private double of(PageBox place) {
        return place.box().equals(Box.NONE) ? Certainty.TEXT : read.of(place.page(), place.box());
    }

    /** The cells of code and label: in the columns before the amount, up to the amounts of a block before. */
    private List<PageBox> naming(Fact fact) {
        PrintedTable table = tables.get(fact.tableSeq() - 1);
        if (fact.row() < 1 || fact.row() > table.rows().size()) {
            return List.of();
        }
        PrintedTable.Row row = table.rows().get(fact.row() - 1);
        List<PageBox> naming = new ArrayList<>();
        for (int c = row.places().indexOf(new PageBox(fact.page(), fact.box())) - 1; c >= 0; c--) {
            String text = row.cells().get(c);
            if (!naming.isEmpty() && Amounts.isDecimal(text)) {
                break;
            }
            if (!text.isEmpty() && (!naming.isEmpty() || WORD.matcher(text).find())) {
                naming.add(row.places().get(c));
            }
        }
        return naming;
    }
}
