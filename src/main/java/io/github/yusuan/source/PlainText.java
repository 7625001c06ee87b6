package io.github.yusuan.source;

import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import java.nio.charset.Charset;

/**
 * A decoded text as later stages expect it: lines that end with {@code \n} whatever ended them, nothing that has no
 * width, and a mark in place of each character that is none, so that no figure closes over what it lost.
 */
final class PlainText {
    private static final char UNKNOWN = '\ufffd';
    private static final String WITHOUT_WIDTH = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad";
    private static final String LINE_ENDS = "\n\r\u000b\f\u0085\u2028\u2029";
    /** Places that the message names. */
    private static final int NAMED = 5;

    private final StringBuilder plain;
    private final StringBuilder places = new StringBuilder();
    private int unknown;
    private int line = 1;
    private int column;

    private PlainText(int length) {
        plain = new StringBuilder(length);
    }

    /** The text; its characters that are none are reported with their places. */
    static String of(String text, Charset charset, ProblemSink problems) {
        PlainText reading = new PlainText(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' || i == 0 || text.charAt(i - 1) != '\r') {
                reading.add(c);
            }
        }
        if (reading.unknown > 0) {
            String more = reading.unknown > NAMED ? ", …" : "";
            problems.report(Problem.ofPage(
                    ProblemCode.UNMAPPED_CHARACTERS,
                    1,
                    "expected characters of %s, found %d that are none: %s%s"
                            .formatted(charset.name(), reading.unknown, reading.places, more)));
        }
        return reading.plain.toString();
    }

    private void add(char c) {
        if (LINE_ENDS.indexOf(c) >= 0) {
            plain.append('\n');
            line++;
            column = 0;
            return;
        }
        column++;
        if (c == UNKNOWN || c == 0) {
            addUnknown();
        } else if (WITHOUT_WIDTH.indexOf(c) < 0) {
            plain.append(c);
        }
    }

    private void addUnknown() {
        plain.append(UNKNOWN);
        unknown++;
        if (unknown <= NAMED) {
            places.append(unknown == 1 ? "" : ", ").append("line %d column %d".formatted(line, column));
        }
    }
}
