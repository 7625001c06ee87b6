package io.github.yusuan.office.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a browser sets it: white space of the source counts as one blank at most, and as none between two ideographs
 * where the source only went on in its next line.
 */
final class InlineText {
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean blank;
    private boolean newLine;

    /** Adds text of the source. */
    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f') {
                blank = true;
                newLine |= c == '\n' || c == '\r';
            } else {
                if (blank && line.length() > 0 && !(newLine && joins(line.charAt(line.length() - 1), c))) {
                    line.append(' ');
                }
                blank = false;
                newLine = false;
                line.append(c);
            }
        }
    }

    /** Adds text whose white space counts. */
    void addAsIs(String text) {
        for (String part : text.split("(?<=\n)|(?=\n)")) {
            if (part.equals("\n") && line.length() == 0) {
                lines.add(""); // it parts what stands above from what stands below
            } else if (part.equals("\n")) {
                end();
            } else {
                line.append(part.replace("\r", ""));
            }
        }
    }

    private static boolean joins(char before, char after) {
        return before > 0x2e7f && after > 0x2e7f;
    }

    /** Ends the line. */
    void end() {
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        line.setLength(0);
        blank = false;
        newLine = false;
    }

    /** The lines so far, which are forgotten. */
    List<String> take() {
        end();
        List<String> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }
}
