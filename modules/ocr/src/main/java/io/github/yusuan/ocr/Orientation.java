package io.github.yusuan.ocr;

import java.util.List;

/**
 * Which way up a page lies: the one in which its lines can be read. A page that can be read as it lies costs nothing more;
 * any other is tried all four ways with a few lines each.
 */
final class Orientation {
    private static final int SAMPLE = 24;
    /** Upright lines, also of bad scans, are read with more certainty, others with less. */
    private static final double READABLE = 0.6;

    /** In characters. */
    private static final double USUAL_LENGTH = 3;

    private static final double CLEARLY = 0.1;

    private final LineReader reader;
    private final double dpi;

    Orientation(LineReader reader, double dpi) {
        this.reader = reader;
        this.dpi = dpi;
    }

    /**
     * A page the right way up.
     *
     * @param found its lines
     * @param quarters by how many quarters it lay turned clockwise
     */
    record UprightPage(FoundLines found, int quarters) {}

    UprightPage of(Grey cleaned) {
        UprightPage best = new UprightPage(FoundLines.of(cleaned, dpi), 0);
        double most = readable(best.found());
        if (most >= READABLE || best.found().lines().isEmpty()) {
            return best;
        }
        for (int quarters : new int[] {1, 3, 2}) {
            FoundLines found = FoundLines.of(cleaned.turned(4 - quarters), dpi);
            double readable = readable(found);
            if (readable > most + (best.quarters() == 0 ? CLEARLY : 0)) {
                most = readable;
                best = new UprightPage(found, quarters);
            }
        }
        return best;
    }

    /** The mean certainty of some lines; short ones count less: lines across a page on its side are single strokes. */
    private double readable(FoundLines found) {
        List<TextLine> lines = found.lines();
        int step = Math.max(1, lines.size() / SAMPLE);
        double sum = 0;
        int n = 0;
        for (int i = step / 2; i < lines.size(); i += step) {
            ReadText read = reader.read(Crop.of(found.page(), lines.get(i), found.ink()));
            sum += read.certainty() * Math.min(1, read.characters().size() / USUAL_LENGTH);
            n++;
        }
        return n == 0 ? 0 : sum / n;
    }
}
