package io.github.yusuan.ocr;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** How likely the model takes each character in each step of a line. */
final class LineSight {
    private static final int BLANK = 0;

    private final FloatBuffer likely;
    private final int steps;
    private final int classes;
    private final double stepPx;
    private final List<String> known;

    /**
     * What the model put out.
     *
     * @param likely step by step the likelihood of no character, of each known one, and of a blank
     * @param steps how many
     * @param stepPx width of one, in pixels of the crop
     * @param known the characters
     */
    LineSight(FloatBuffer likely, int steps, double stepPx, List<String> known) {
        this.likely = likely;
        this.steps = steps;
        this.classes = steps == 0 ? 0 : likely.capacity() / steps;
        this.stepPx = stepPx;
        this.known = known;
    }

    /** Of each step the likeliest character, repeated ones once. */
    ReadText read() {
        List<ReadText.Sign> characters = new ArrayList<>();
        int before = BLANK;
        int first = 0;
        float surest = 0;
        for (int t = 0; t <= steps; t++) {
            int best = t < steps ? likeliest(t) : BLANK;
            if (best != before) {
                if (before != BLANK) {
                    characters.add(new ReadText.Sign(textOf(before), (first + t) / 2.0 * stepPx, surest));
                }
                first = t;
                surest = 0;
            }
            surest = t < steps ? Math.max(surest, likely.get(t * classes + best)) : surest;
            before = best;
        }
        return new ReadText(characters);
    }

    private int likeliest(int step) {
        int best = BLANK;
        for (int c = 0; c < classes; c++) {
            if (likely.get(step * classes + c) > likely.get(step * classes + best)) {
                best = c;
            }
        }
        return best;
    }

    private String textOf(int index) {
        return index - 1 < known.size() ? known.get(index - 1) : " ";
    }

    /** How likely a known character is at most, in the steps with their middle between two places of the crop. */
    float likelihood(String character, double from, double to) {
        int own = known.indexOf(character) + 1;
        float most = 0;
        for (int t = 0; t < steps; t++) {
            double middle = (t + 0.5) * stepPx;
            if (middle >= from && middle <= to) {
                most = Math.max(most, likely.get(t * classes + own));
            }
        }
        return most;
    }
}
