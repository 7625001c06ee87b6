package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.shape.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Notices numbers of which a part cannot be seen: digits that were written together, some of them before and some behind
 * the edge of the page or of a clip. What is left looks like an amount and is another one.
 */
final class CutNumbers {
    /** Digits that are no further apart than this, in ems, are of one number. */
    private static final double BESIDE_EM = 0.3;

    private static final String OF_NUMBERS = ",.，．";

    private int run = -1;
    private double endX;
    private double endY;
    private boolean seen;
    private int cut;

    /** How many numbers were cut. */
    int count() {
        return cut;
    }

    /**
     * A character in the order in which it was written.
     *
     * @param ofRun number of the operator that shows it
     * @param trm from ems of the character, base line at 0, to the page
     * @param advance in ems
     * @param isSeen whether the page shows it
     */
    void add(@Nullable String text, int ofRun, Matrix trm, double advance, boolean isSeen) {
        if (text == null || !isOfNumber(text)) {
            run = -1;
            return;
        }
        double em = Math.hypot(trm.a(), trm.b());
        boolean goesOn = ofRun == run && Math.hypot(trm.x(0, 0) - endX, trm.y(0, 0) - endY) < BESIDE_EM * em;
        cut += goesOn && isSeen != seen ? 1 : 0;
        run = ofRun;
        endX = trm.x(advance, 0);
        endY = trm.y(advance, 0);
        seen = isSeen;
    }

    private static boolean isOfNumber(String text) {
        return text.length() == 1 && (Character.isDigit(text.charAt(0)) || OF_NUMBERS.contains(text));
    }
}
