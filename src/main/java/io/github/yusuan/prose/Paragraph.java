package io.github.yusuan.prose;

import io.github.yusuan.model.Place;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.PartNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that belong together, joined without white space; knows which line each character came from. */
final class Paragraph {
    private static final Pattern ENDS = Pattern.compile(".*[。：:！？!?；;]");
    /** A plain text is wrapped by nobody: only a line this long can be one half of a sentence. */
    private static final int LONG_LINE = 60;

    private static final double INDENT_EM = 1.2;
    /** Two pages of prose without a break; more is no paragraph, and its sentences are looked for one by one. */
    private static final int MAX_LENGTH = 4_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<PlacedLine> lines = new ArrayList<>();
    private double left = Double.POSITIVE_INFINITY;

    private Paragraph() {}

    /** Joins lines to paragraphs: a heading, an indent, another size or a line that ends a sentence parts them. */
    static List<Paragraph> of(List<PlacedLine> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Paragraph open = new Paragraph();
        for (PlacedLine line : lines) {
            if (!open.lines.isEmpty() && !open.goesOnWith(line)) {
                paragraphs.add(open);
                open = new Paragraph();
            }
            open.add(line);
        }
        if (!open.lines.isEmpty()) {
            paragraphs.add(open);
        }
        return paragraphs;
    }

    private void add(PlacedLine line) {
        starts.add(text.length());
        lines.add(line);
        left = Math.min(left, line.line().box().x0());
        text.append(line.compact());
    }

    private boolean goesOnWith(PlacedLine next) {
        PlacedLine last = lines.get(lines.size() - 1);
        String lastText = last.compact();
        boolean apart = last.inTable() || next.inTable() || text.length() > MAX_LENGTH;
        if (apart || begins(next.compact())) {
            return false;
        }
        if (last.line().size() == 0) {
            return lastText.length() >= LONG_LINE && !ENDS.matcher(lastText).matches();
        }
        double em = last.line().size();
        boolean indented = lines.size() > 1 && next.line().box().x0() > left + INDENT_EM * em;
        boolean far = next.page() == last.page()
                && next.line().box().y0() - last.line().box().y0() > 3.2 * em;
        boolean sameSize = Math.abs(next.line().size() - em) < 1;
        boolean heading = lines.size() == 1
                && begins(lastText)
                && next.line().box().x0() >= last.line().box().x0() - 0.3 * em;
        boolean ended = lastText.endsWith("。") && next.line().box().x0() > left + INDENT_EM * em;
        return sameSize && !indented && !far && !heading && !ended && next.page() - last.page() <= 1;
    }

    /** Whether a line begins a part or an item of a list. */
    private static boolean begins(String text) {
        return PartNumber.begins(text) || Ordinal.of(text).isPresent();
    }

    String text() {
        return text.toString();
    }

    PlacedLine firstLine() {
        return lines.get(0);
    }

    /** Where the character of that index stands. */
    Place placeAt(int index) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= index) {
            line++;
        }
        return lines.get(line).place();
    }
}
