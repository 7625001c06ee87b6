package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;

/** What is left of a rule beside a text looks like a bar or a bracket; no cell begins or ends with one that has no other. */
final class EdgeMarks {
    private static final String BARS = "丨|︱│「」[]【】";
    private static final String OPENING = "「[【";
    private static final String CLOSING = "」]】";

    private EdgeMarks() {}

    static ReadText without(ReadText read) {
        List<ReadText.Sign> kept = new ArrayList<>(read.characters());
        while (kept.size() > 1 && isRest(kept.get(0).text(), OPENING, CLOSING, kept)) {
            kept.remove(0);
        }
        while (kept.size() > 1 && isRest(kept.get(kept.size() - 1).text(), CLOSING, OPENING, kept)) {
            kept.remove(kept.size() - 1);
        }
        return kept.size() == read.characters().size() ? read : new ReadText(kept);
    }

    private static boolean isRest(String mark, String own, String other, List<ReadText.Sign> all) {
        if (!BARS.contains(mark)) {
            return false;
        }
        boolean pairs = own.contains(mark) && all.stream().anyMatch(c -> other.contains(c.text()));
        return !pairs;
    }
}
