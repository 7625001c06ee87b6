package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the points and commas of a figure stand, by the room that they take: digits with one between them are further from
 * each other than others are. Measured on faxes, in steps from digit to digit: up to 1.33 without, from 1.3 with a narrow
 * point, 2 in types of one width.
 */
final class SeparatorRoom {
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern SEPARATOR = Pattern.compile("[.,，·。:：_]");
    /** So many steps are enough, whatever is seen between. */
    private static final double WIDE = 1.4;
    /** So many, where most readings see a point or a comma. */
    private static final double WIDE_FOR_SEEN = 1.25;

    private static final int MOST_DECIMALS = 2;

    private SeparatorRoom() {}

    /**
     * A digit of a figure.
     *
     * @param text which one
     * @param x its middle, in pixels of the page
     * @param certainty from 0 to 1
     * @param marked whether a point or a comma was seen before it
     */
    record Digit(String text, double x, float certainty, boolean marked) {
        Digit marked(boolean before) {
            return new Digit(text, x, certainty, before);
        }

        ReadText.Sign sign() {
            return new ReadText.Sign(text, x, certainty);
        }
    }

    /** The digits of what a crop was read as. */
    static List<Digit> digits(Crop crop, ReadText read) {
        List<Digit> digits = new ArrayList<>();
        boolean marked = false;
        for (ReadText.Sign sign : read.characters()) {
            if (DIGIT.matcher(sign.text()).matches()) {
                digits.add(new Digit(sign.text(), crop.pageX(sign.x()), sign.certainty(), marked));
            }
            marked = SEPARATOR.matcher(sign.text()).matches();
        }
        return digits;
    }

    /** The usual way from the middle of a digit to that of the next one; the lower one of two. */
    static double step(List<Digit> digits) {
        double[] steps = IntStream.range(1, digits.size())
                .mapToDouble(i -> gap(digits, i))
                .sorted()
                .toArray();
        return steps[(steps.length - 1) / 2];
    }

    private static double gap(List<Digit> digits, int i) {
        return digits.get(i).x() - digits.get(i - 1).x();
    }

    /**
     * A figure of three digits or more, with its separators.
     *
     * @param readings of the same digits
     */
    static List<ReadText.Sign> separated(List<List<Digit>> readings) {
        List<Digit> digits = readings.get(0);
        List<ReadText.Sign> all = new ArrayList<>();
        for (int i = 0; i < digits.size(); i++) {
            if (i > 0 && isSeparated(readings, i)) {
                double middle = digits.get(i).x() - gap(digits, i) / 2;
                String separator = digits.size() - i <= MOST_DECIMALS ? "." : ",";
                all.add(new ReadText.Sign(separator, middle, digits.get(i).certainty()));
            }
            all.add(digits.get(i).sign());
        }
        return all;
    }

    /**
     * Whether there is room for a separator that was seen.
     *
     * @param readings of the same digits, three or more
     * @param i the digit behind it
     */
    static boolean hasRoom(List<List<Digit>> readings, int i) {
        return steps(readings, i) > WIDE_FOR_SEEN;
    }

    private static double steps(List<List<Digit>> readings, int i) {
        return readings.stream()
                .mapToDouble(reading -> gap(reading, i) / step(reading))
                .average()
                .orElse(0);
    }

    private static boolean isSeparated(List<List<Digit>> readings, int i) {
        long marked =
                readings.stream().filter(reading -> reading.get(i).marked()).count();
        return steps(readings, i) > (2 * marked > readings.size() ? WIDE_FOR_SEEN : WIDE);
    }
}
