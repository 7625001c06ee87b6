package io.github.yusuan.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares readings of the same glyphs. A figure is explained by a table if it stands alone in its cell, on one line with
 * the figures of its row and flush with another one of its column; the reading that explains most is taken, and of equal
 * ones the first.
 */
final class ReadingJudge {
    /** Figures of a column whose edges or middles differ by less than this, in ems, stand flush. */
    private static final double FLUSH_EM = 0.35;
    /** Figures of a row whose centres differ by less than this, in ems, stand on one line. */
    private static final double SAME_LINE_EM = 0.5;

    private final LineReader reader;

    ReadingJudge(LineReader reader) {
        this.reader = reader;
    }

    Reading best(List<Reading> readings) {
        Reading best = readings.get(0);
        int most = readings.size() > 1 ? explained(best) : 0;
        for (Reading reading : readings.subList(1, readings.size())) {
            int explained = explained(reading);
            if (explained > most) {
                best = reading;
                most = explained;
            }
        }
        return best;
    }

    private int explained(Reading reading) {
        return reading.drafts().stream().mapToInt(this::explained).sum();
    }

    private record Figure(int row, int column, Segment text) {}

    private int explained(GridDraft draft) {
        List<Figure> figures = new ArrayList<>();
        int crowded = 0;
        for (DraftCell cell : draft.cells()) {
            Crowding crowding = Crowding.of(cell.lines(), reader);
            if (crowding.isCrowded()) {
                crowded += crowding.figures();
            } else if (crowding.figures() == 1) {
                cell.lines().stream()
                        .map(line -> Segment.of(line, reader))
                        .filter(Segment::isNumber)
                        .forEach(text -> figures.add(new Figure(cell.row(), cell.column(), text)));
            }
        }
        return standing(figures) - crowded;
    }

    /** How many figures stand on the line of their row and flush in their column. */
    private static int standing(List<Figure> figures) {
        Map<Integer, Double> lineOf = new HashMap<>();
        Map<Integer, List<Double>> flushOf = new HashMap<>();
        for (Figure figure : figures) {
            lineOf.putIfAbsent(figure.row(), figure.text().box().centreY());
            flushOf.computeIfAbsent(figure.column(), c -> new ArrayList<>())
                    .addAll(List.of(
                            figure.text().box().x0(),
                            figure.text().box().centreX(),
                            figure.text().box().x1()));
        }
        flushOf.values().forEach(places -> places.sort(Comparator.naturalOrder()));
        int standing = 0;
        for (Figure figure : figures) {
            double off = Math.abs(lineOf.get(figure.row()) - figure.text().box().centreY());
            standing += off < SAME_LINE_EM * figure.text().size() ? 1 : 0;
        }
        return standing;
    }
}
