package io.github.yusuan.ocr;

import java.util.Comparator;
import java.util.List;

/**
 * Which of the dots on the base line of a figure is its point: the only one, or of several, as broken strokes leave them, the
 * one before the last two digits, where these stand as far from those before as another digit would.
 */
final class CentsPoint {
    /** Digits with a point between them are so many times as far from each other as others. */
    private static final double WIDER = 1.4;

    private static final int CENTS = 2;

    private CentsPoint() {}

    /**
     * Its place; less than 0 where there is none.
     *
     * @param dots places of dots
     * @param digits middles of the digits, from the left
     */
    static double of(List<Double> dots, List<Double> digits) {
        int at = digits.size() - CENTS;
        if (dots.size() == 1 || at < CENTS) {
            return dots.size() == 1 ? dots.get(0) : -1;
        }
        double left = digits.get(at - 1);
        double right = digits.get(at);
        double usual = (digits.get(at + 1) - right + left - digits.get(at - 2)) / 2;
        double middle = (left + right) / 2;
        return right - left < WIDER * usual
                ? -1
                : dots.stream()
                        .filter(dot -> dot > left && dot < right)
                        .min(Comparator.comparingDouble(dot -> Math.abs(dot - middle)))
                        .orElse(-1.0);
    }
}
