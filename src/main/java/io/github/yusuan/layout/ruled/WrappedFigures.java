package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.model.Box;
import io.github.yusuan.words.Numerals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An amount that a narrow cell wraps between any two of its digits, 3043526 and 7.00, is one line. All its lines but the
 * last are full: the next digit would not have gone into the cell. Two amounts below each other that fill their cell are
 * no amount together, since each has its fraction.
 */
final class WrappedFigures {
    private static final Pattern PIECE = Pattern.compile("[-－﹣−]?[\\d,，.．]+");
    /** A digit that would go in with less than this part of its width to spare does not. */
    private static final double SPARE = 1.05;
    /** One line in so many stands closer to its border than the padding of the cells: it runs over. */
    private static final int FEW = 10;

    private final LineReader reader;
    private final double paddingPt;

    private WrappedFigures(LineReader reader, double paddingPt) {
        this.reader = reader;
        this.paddingPt = paddingPt;
    }

    /**
     * The lines of each cell, those of a wrapped amount as one.
     *
     * @param boxes the cells, in the same order
     */
    static List<List<List<Glyph>>> joined(List<List<List<Glyph>>> cells, List<Box> boxes, LineReader reader) {
        WrappedFigures figures = new WrappedFigures(reader, paddingPt(cells, boxes));
        List<List<List<Glyph>>> joined = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean wrapped = cells.get(i).size() > 1
                    && figures.isWrapped(cells.get(i), boxes.get(i).width());
            joined.add(
                    wrapped
                            ? List.of(
                                    cells.get(i).stream().flatMap(List::stream).toList())
                            : cells.get(i));
        }
        return joined;
    }

    private static double paddingPt(List<List<List<Glyph>>> cells, List<Box> boxes) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            for (List<Glyph> line : cells.get(i)) {
                double left = line.get(0).x0() - boxes.get(i).x0();
                double right = boxes.get(i).x1() - line.get(line.size() - 1).x1();
                gaps.add(Math.min(left, right));
            }
        }
        double[] sorted = gaps.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : Math.max(0, sorted[sorted.length / FEW]);
    }

    private boolean isWrapped(List<List<Glyph>> lines, double widthPt) {
        StringBuilder whole = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String text = reader.textOf(lines.get(i));
            if (!PIECE.matcher(text).matches() || i + 1 < lines.size() && !isFull(lines.get(i), widthPt)) {
                return false;
            }
            whole.append(text);
        }
        return Numerals.isDecimal(whole.toString());
    }

    private boolean isFull(List<Glyph> line, double widthPt) {
        Glyph last = line.get(line.size() - 1);
        double free = widthPt - (last.x1() - line.get(0).x0()) - 2 * paddingPt;
        return free < SPARE * (last.x1() - last.x0());
    }
}
