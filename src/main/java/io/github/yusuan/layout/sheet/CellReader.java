package io.github.yusuan.layout.sheet;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.page.Cell;
import java.util.List;

/** Reads the glyphs of a cell as text, and notes how the text stands in it. */
public final class CellReader {
    /** A text is centred where its distances from both borders differ by less than this, in ems. */
    private static final double CENTRED_EM = 0.5;

    private final LineReader lines;

    public CellReader(LineReader lines) {
        this.lines = lines;
    }

    Cell cell(DraftCell draft) {
        List<String> texts = draft.lines().stream().map(lines::textOf).toList();
        return new Cell(
                draft.row(),
                draft.column(),
                draft.rowSpan(),
                draft.columnSpan(),
                texts,
                draft.box(),
                new LabelLook(leftOf(draft), isBold(draft), isCentred(draft)));
    }

    private static boolean isBold(DraftCell draft) {
        return !draft.lines().isEmpty()
                && draft.lines().stream().flatMap(List::stream).allMatch(Glyph::bold);
    }

    /** Where the first line begins: the further lines of a wrapped label may stand further out. */
    private static double leftOf(DraftCell draft) {
        if (draft.lines().isEmpty()) {
            return draft.box().x0();
        }
        Glyph first = draft.lines().get(0).get(0);
        boolean upright = draft.box().contains(first.centreX(), first.centreY());
        return upright ? first.x0() : draft.box().x0();
    }

    private static boolean isCentred(DraftCell draft) {
        return !draft.lines().isEmpty()
                && draft.lines().stream().allMatch(line -> {
                    double left = line.get(0).x0() - draft.box().x0();
                    double right = draft.box().x1() - line.get(line.size() - 1).x1();
                    double em = line.get(0).size();
                    return left > em && Math.abs(left - right) < CENTRED_EM * em;
                });
    }
}
