package io.github.yusuan.office.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A path as its letters tell it: where to move, where to draw a straight line, a curve, back to the start.
 *
 * @param lines runs of straight lines
 * @param curves how many curves stand between them
 */
record OfdPathData(List<List<double[]>> lines, int curves) {
    /** A writer need not put a blank between a letter and its numbers. */
    private static final Pattern LETTER = Pattern.compile("[MSLQBAC]");

    static OfdPathData of(String data) {
        return new Walk(LETTER.matcher(data).replaceAll(" $0 ").strip().split("[\\s,]+")).path();
    }

    /** A walk along the letters and their numbers. */
    private static final class Walk {
        private final String[] words;
        private final List<List<double[]>> lines = new ArrayList<>();
        private List<double[]> line = new ArrayList<>();
        private int at;
        private int curves;

        Walk(String[] words) {
            this.words = words;
        }

        OfdPathData path() {
            while (at < words.length) {
                String letter = words[at++];
                switch (letter) {
                    case "M", "S" -> move(numbers(2));
                    case "L" -> line(numbers(2));
                    case "Q" -> curve(numbers(4));
                    case "B" -> curve(numbers(6));
                    case "A" -> curve(numbers(7));
                    case "C" -> close();
                    default -> {}
                }
            }
            end();
            return new OfdPathData(lines, curves);
        }

        private double[] numbers(int count) {
            double[] numbers = new double[count];
            for (int i = 0; i < count && at < words.length && Numbers.isNumber(words[at]); i++, at++) {
                numbers[i] = Double.parseDouble(words[at]);
            }
            return numbers;
        }

        private void move(double[] to) {
            end();
            line.add(to);
        }

        private void line(double[] to) {
            line.add(to);
        }

        /** A curve ends a run of straight lines and begins another at its own end. */
        private void curve(double[] numbers) {
            curves++;
            move(new double[] {numbers[numbers.length - 2], numbers[numbers.length - 1]});
        }

        private void close() {
            if (line.size() > 1) {
                line.add(line.get(0));
            }
        }

        private void end() {
            if (line.size() > 1) {
                lines.add(line);
            }
            line = new ArrayList<>();
        }
    }
}
