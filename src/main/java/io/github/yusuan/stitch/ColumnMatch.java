package io.github.yusuan.stitch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns of a table the columns of a further piece are, by the places of their borders. A piece may stand
 * further left or right than the table and may lack borders (a sum row with a merged label).
 */
final class ColumnMatch {
    /** How far a border may be off, relative to the width of the table. */
    private static final double TOLERANCE = 0.012;

    /** Two pictures of one form differ in size by up to so much: one is nearer, or lies askew. */
    private static final double RESIZED = 0.08;

    private ColumnMatch() {}

    /** The same where one of both was seen in a picture: as wide as the other. */
    static Optional<List<Integer>> ofPictures(List<Double> table, List<Double> piece) {
        double from = piece.get(0);
        double factor = (table.get(table.size() - 1) - table.get(0)) / (piece.get(piece.size() - 1) - from);
        return Math.abs(factor - 1) > RESIZED
                ? Optional.empty()
                : of(table, piece.stream().map(x -> from + (x - from) * factor).toList());
    }

    /**
     * For each border of the piece the border of the table it is.
     *
     * @return empty where one of them is none
     */
    static Optional<List<Integer>> of(List<Double> table, List<Double> piece) {
        double width = table.get(table.size() - 1) - table.get(0);
        double pieceWidth = piece.get(piece.size() - 1) - piece.get(0);
        double tolerance = TOLERANCE * width;
        if (Math.abs(width - pieceWidth) > 2 * tolerance) {
            return Optional.empty();
        }
        double shift = table.get(0) - piece.get(0);
        List<Integer> match = new ArrayList<>();
        for (double border : piece) {
            int nearest = nearest(table, border + shift);
            boolean near = Math.abs(table.get(nearest) - border - shift) <= tolerance;
            boolean onwards = match.isEmpty() || nearest > match.get(match.size() - 1);
            if (!near || !onwards) {
                return Optional.empty();
            }
            match.add(nearest);
        }
        return Optional.of(match);
    }

    private static int nearest(List<Double> borders, double at) {
        int best = 0;
        for (int i = 1; i < borders.size(); i++) {
            if (Math.abs(borders.get(i) - at) < Math.abs(borders.get(best) - at)) {
                best = i;
            }
        }
        return best;
    }
}
