package io.github.yusuan.source;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import java.nio.charset.Charset;

/** How long a plain text and its lines may be. A whole county's budget as text has not one million bytes. */
final class TextLimits {
    static final int MAX_BYTES = 16 << 20;
    /** A paragraph of prose has hundreds of characters, a row of a table, too. */
    private static final int MAX_LINE = 20_000;
    /** The widest table printed has some thirty columns. */
    private static final int MAX_TABS = 200;

    private static final String CELL_ENDS = "\t|｜│┃║";

    /** Every row of a table has as many places as the widest one. */
    private static final int MAX_PLACES = 400_000;
    /** Every table is looked for among all others: so many places more does one count. */
    private static final int PLACES_OF_A_TABLE = 100;

    private final ProblemSink problems;
    private long places;
    private long tablePlaces;
    private int rows;
    private int widest;
    private boolean isCut;

    private TextLimits(ProblemSink problems) {
        this.problems = problems;
    }

    /** The text with lines cut that are too long, which is reported, as are characters that are none. */
    static String bounded(String name, byte[] bytes, Charset charset, ProblemSink problems)
            throws UnreadableInputException {
        if (bytes.length > MAX_BYTES) {
            throw InputBytes.tooLarge(name, bytes.length, MAX_BYTES);
        }
        String content = PlainText.of(new String(bytes, charset), charset, problems);
        return new TextLimits(problems).bounded(content);
    }

    private String bounded(String content) {
        StringBuilder kept = new StringBuilder(content.length());
        int from = 0;
        while (from < content.length() && places < MAX_PLACES) {
            int next = content.indexOf('\n', from);
            int end = next < 0 ? content.length() : next + 1;
            int cut = Math.min(end, endOfLine(content, from, end));
            isCut |= cut < end;
            kept.append(content, from, cut).append(cut < end ? "\n" : "");
            from = end;
        }
        if (isCut || from < content.length()) {
            problems.report(Problem.ofPage(
                    ProblemCode.LIMIT_REACHED,
                    1,
                    "expected lines of up to %d characters and %d columns and tables of %d cells, found more"
                            .formatted(MAX_LINE, MAX_TABS, MAX_PLACES)));
        }
        return kept.toString();
    }

    /** Where the line is to be cut; counts the places of the table that it belongs to. */
    private int endOfLine(String content, int from, int end) {
        int tabs = 0;
        int stop = Math.min(end, from + MAX_LINE);
        for (int i = from; i < stop && tabs <= MAX_TABS; i++) {
            if (CELL_ENDS.indexOf(content.charAt(i)) >= 0 && ++tabs > MAX_TABS) {
                stop = i;
            }
        }
        rows = tabs == 0 ? 0 : rows + 1;
        widest = tabs == 0 ? 0 : Math.max(widest, tabs + 1);
        long table = (long) rows * widest;
        places += (rows == 1 ? PLACES_OF_A_TABLE : 1) + Math.max(0, table - tablePlaces);
        tablePlaces = table;
        return stop;
    }
}
