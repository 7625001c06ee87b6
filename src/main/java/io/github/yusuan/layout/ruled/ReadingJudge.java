package io.github.yusuan.layout.ruled;

import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.layout.sheet.DraftCell;
import io.github.yusuan.layout.sheet.GridDraft;
import io.github.yusuan.layout.sheet.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares readings of the same glyphs. A figure is explained by a table if it stands alone in its cell, on one line with
 * the figures of its row; the reading that explains most is taken, and of equal ones the first.
 */
final class ReadingJudge {
    /** Figures of a row whose centres differ by less than this, in ems, stand on one line. */
    private static final double SAME_LINE_EM = 0.5;

    private final LineReader reader;

    ReadingJudge(LineReader reader) {
        this.reader = reader;
    }

    /** The best of the readings, of which the first is the table as it is drawn. */
    Reading best(List<Reading> readings) {
        Reading best = readings.get(0);
        if (readings.size() == 1) {
            return best;
        }
        int most = explained(best);
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

    private record Figure(int row, Segment text) {}

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
                        .forEach(text -> figures.add(new Figure(cell.row(), text)));
            }
        }
        return standing(figures) - crowded;
    }

    /** How many figures stand on the line of their row. */
    private static int standing(List<Figure> figures) {
        Map<Integer, Double> lineOf = new HashMap<>();
        for (Figure figure : figures) {
            lineOf.putIfAbsent(figure.row(), figure.text().box().centreY());
        }
        int standing = 0;
        for (Figure figure : figures) {
            double centre = figure.text().box().centreY();
            double off = Math.abs(lineOf.getOrDefault(figure.row(), centre) - centre);
            standing += off < SAME_LINE_EM * figure.text().size() ? 1 : 0;
        }
        return standing;
    }
}
