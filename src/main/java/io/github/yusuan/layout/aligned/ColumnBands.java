package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.page.Band;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of a table without vertical rules: stretches of the page width that its rows fill, with white between
 * them. Headings bring together what an alignment took apart, and stand for columns that no row fills.
 *
 * @param bands from the left
 */
record ColumnBands(List<Band> bands) {
    /** White narrower than this lies between the words of one column. */
    private static final double MIN_WHITE_EM = 0.2;

    /** Part of the narrower of two texts that must lie over the other one for both to be of one column. */
    private static final double MOSTLY = 0.5;
    /** Telling figures from words and sorting them costs as much as so many comparisons a text. */
    private static final int STEPS_OF_A_TEXT = 10;

    /** The columns that rows fill. */
    static ColumnBands of(List<Baseline> rows, Work work) {
        List<Baseline> own = rows.stream().filter(row -> !row.isNumberRow()).toList();
        return new ColumnBands(filled(own.isEmpty() ? rows : own, work));
    }

    /** The columns that these and headings make together; without headings these alone. */
    ColumnBands headedBy(HeadingLeaves headings, Work work) {
        work.steps((long) (headings.sure().size() + headings.possible().size()) * bands.size() * bands.size());
        return headings.sure().isEmpty()
                ? this
                : new ColumnBands(HeadingMatch.of(headings.sure(), headings.possible(), bands));
    }

    /**
     * The stretches that texts fill. Figures come first, then the words of lines that begin with a figure, a code, then
     * those of other lines, at last of these the ones that stand over figures: a text that runs over columns known by then
     * is that of a cell merged over these, and one that meets a known column of words may stick out of it.
     */
    private static List<Band> filled(List<Baseline> rows, Work work) {
        List<Segment> figures = new ArrayList<>();
        List<Segment> wordsOfCoded = new ArrayList<>();
        List<Segment> otherWords = new ArrayList<>();
        for (Baseline row : rows) {
            List<Segment> words = row.beginsWithFigure() ? wordsOfCoded : otherWords;
            row.alone().forEach(s -> (s.isNumber() ? figures : words).add(s));
        }
        double em = rows.isEmpty() ? 0 : rows.get(0).size();
        ColumnBands amounts = new ColumnBands(filled(figures, em));
        work.steps((long) otherWords.size() * amounts.count());
        Map<Boolean, List<Segment>> others = otherWords.stream().collect(Collectors.partitioningBy(amounts::meets));
        List<Segment> known = new ArrayList<>(figures);
        for (List<Segment> words : List.of(wordsOfCoded, others.get(false), others.get(true))) {
            ColumnBands columns = new ColumnBands(filled(known, em));
            work.steps((long) words.size() * columns.count() + (long) STEPS_OF_A_TEXT * known.size());
            words.stream()
                    .filter(s -> !columns.isStraddled(s) && !columns.haveWordsAt(s))
                    .forEach(known::add);
        }
        return filled(known, em);
    }

    /** Maximal stretches that some segment covers. */
    private static List<Band> filled(List<Segment> segments, double em) {
        List<Segment> sorted = segments.stream()
                .sorted(Comparator.comparingDouble(s -> s.box().x0()))
                .toList();
        List<Band> bands = new ArrayList<>();
        for (Segment segment : sorted) {
            Band band = new Band(segment.box().x0(), segment.box().x1(), segment.isNumber());
            Band last = bands.isEmpty() ? null : bands.get(bands.size() - 1);
            if (last != null && belongTogether(last, band, em)) {
                bands.set(bands.size() - 1, last.union(band));
            } else {
                bands.add(band);
            }
        }
        return bands;
    }

    /** Texts of one kind with hardly any white between; words and figures only where one stands over the other. */
    private static boolean belongTogether(Band last, Band next, double em) {
        if (last.figures() == next.figures()) {
            return next.from() - last.to() < MIN_WHITE_EM * em;
        }
        double shared = Math.min(last.to(), next.to()) - next.from();
        double narrower = Math.min(last.to() - last.from(), next.to() - next.from());
        return shared > MOSTLY * narrower;
    }

    private boolean meets(Segment segment) {
        return bands.stream().anyMatch(band -> band.meets(segment.box()));
    }

    private boolean haveWordsAt(Segment segment) {
        return bands.stream().anyMatch(band -> !band.figures() && band.meets(segment.box()));
    }

    int count() {
        return bands.size();
    }

    /** Borders between the columns: in the middle of the white; at the ends where the text ends. */
    List<Double> borders() {
        List<Double> borders = new ArrayList<>();
        borders.add(bands.get(0).from());
        for (int i = 1; i < bands.size(); i++) {
            borders.add((bands.get(i - 1).to() + bands.get(i).from()) / 2);
        }
        borders.add(bands.get(bands.size() - 1).to());
        return borders;
    }

    /** The column in which a segment stands: the one it covers most, or the nearest. */
    int columnOf(Segment segment) {
        int best = 0;
        double bestOverlap = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < bands.size(); i++) {
            double overlap = Math.min(bands.get(i).to(), segment.box().x1())
                    - Math.max(bands.get(i).from(), segment.box().x0());
            if (overlap > bestOverlap) {
                bestOverlap = overlap;
                best = i;
            }
        }
        return best;
    }

    /** Whether a segment reaches over a column of figures and another one. */
    boolean runsOverFigures(Segment segment) {
        return isStraddled(segment) && bands.stream().anyMatch(band -> band.figures() && band.meets(segment.box()));
    }

    /** Whether a segment reaches into more than one column. */
    boolean isStraddled(Segment segment) {
        return bands.stream().filter(band -> band.meets(segment.box())).count() > 1;
    }
}
