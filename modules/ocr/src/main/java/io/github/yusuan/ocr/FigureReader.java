package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads a line; a figure twice, in crops of other proportions. What the model misreads in a figure it hardly ever misreads
 * twice the same way, but the points: where both readings differ, or a dot stands in a figure that was read without, three
 * further ones decide, and the figure is no longer certain. Nor is one whose strokes are broken ({@link BrokenStrokes}).
 */
final class FigureReader {
    private static final Pattern FIGURE = Pattern.compile("[-+0-9.,，:：_·。]*[0-9][-+0-9.,，:：_·。%)）(（]*");
    private static final Pattern USUAL = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?");
    private static final Pattern LONG_ENOUGH = Pattern.compile(".{3,}");
    private static final Pattern BARE = Pattern.compile("\\d{3,}");

    private static final double USUAL_MARGIN = 0.16;
    private static final double WIDE_MARGIN = 0.28;

    /** A figure that was not read the same way each time is at most as certain as this. */
    private static final float DISPUTED = 0.6f;

    /** The crops that are read where two are not enough. */
    static final List<Shape> SHAPES = List.of(
            new Shape(USUAL_MARGIN, 1.3),
            new Shape(USUAL_MARGIN, 1),
            new Shape(WIDE_MARGIN, 1.6),
            new Shape(USUAL_MARGIN, 2),
            new Shape(WIDE_MARGIN, 1.3));

    private final LineReader reader;
    private final FoundLines found;

    /** From this share of broken figures on, the strokes of all figures of a page may be lost. */
    private static final double PAGE_IS_BROKEN = 0.3;

    FigureReader(LineReader reader, FoundLines found) {
        this.reader = reader;
        this.found = found;
    }

    /**
     * Proportions of a crop.
     *
     * @param margin white above and below, as a share of the line's height
     * @param stretch how much wider than high
     */
    record Shape(double margin, double stretch) {}

    /**
     * A line that was read.
     *
     * @param crop that its places belong to
     * @param text what it says
     */
    record Line(Crop crop, ReadText text) {
        String plain() {
            return text.text().replace(" ", "");
        }

        /** Its signs without the blanks, which are read where a pale point stands. */
        List<ReadText.Sign> signs() {
            return text.characters().stream()
                    .filter(sign -> !sign.text().isBlank())
                    .toList();
        }
    }

    /** Reads all lines of the page, in their order. No figure of a page with broken strokes is certain. */
    List<Line> readAll() {
        List<Line> read = new ArrayList<>(found.lines().stream().map(this::read).toList());
        List<Integer> figures = IntStream.range(0, read.size())
                .filter(i -> FIGURE.matcher(read.get(i).plain()).matches()
                        && LONG_ENOUGH.matcher(read.get(i).plain()).matches())
                .boxed()
                .toList();
        Set<Integer> broken = figures.stream()
                .filter(i -> BrokenStrokes.in(
                        found.page(), found.lines().get(i), read.get(i).plain().length()))
                .collect(Collectors.toCollection(TreeSet::new));
        if (broken.size() > PAGE_IS_BROKEN * figures.size()) {
            WornFigures worn = new WornFigures(reader, found);
            broken.addAll(figures);
            for (int i = 0; i < read.size(); i++) {
                Optional<Line> again = worn.read(found.lines().get(i), read.get(i));
                if (again.isPresent()) {
                    read.set(i, again.get());
                    broken.add(i);
                }
            }
        }
        broken.forEach(i -> read.set(i, disputed(read.get(i))));
        return read;
    }

    private Line read(TextLine line) {
        Line first = read(line, USUAL_MARGIN, 1);
        if (!FIGURE.matcher(first.plain()).matches()) {
            return first;
        }
        Line other = read(line, WIDE_MARGIN, 1.6);
        Line second = USUAL.matcher(other.plain()).matches() ? other : read(line, USUAL_MARGIN, 1.3);
        double dot = BARE.matcher(first.plain()).matches() ? dotOf(line, first) : -1;
        if (first.plain().equals(second.plain()) && dot < 0 && !TornFigure.isTorn(first.plain())) {
            return first;
        }
        List<Line> all = List.of(
                read(line, USUAL_MARGIN, 1.3), first, other, read(line, USUAL_MARGIN, 2), read(line, WIDE_MARGIN, 1.3));
        Line best = withPoint(elected(all, dot >= 0), dot);
        Line roomy = dot >= 0 && !TornFigure.hasRoom(best, all) ? first : best;
        return disputed(TornFigure.mended(roomy, all));
    }

    private Line read(TextLine line, double margin, double stretch) {
        Crop crop = Crop.of(found.page(), line, found.ink(), margin, stretch);
        return new Line(crop, EdgeMarks.without(reader.read(crop)));
    }

    /** Where a figure that was read without a point has one. */
    private double dotOf(TextLine line, Line bare) {
        List<Double> digits =
                bare.signs().stream().map(sign -> bare.crop().pageX(sign.x())).toList();
        return CentsPoint.of(new PointFinder(found.page()).placesIn(line), digits);
    }

    /** The reading that most agree on: of those with a point where a dot stands, and of those that are numbers. */
    private static Line elected(List<Line> all, boolean dot) {
        List<Line> candidates = all;
        for (Pattern wanted : dot ? List.of(USUAL, Pattern.compile(".*\\..*")) : List.of(USUAL)) {
            List<Line> fitting = candidates.stream()
                    .filter(line -> wanted.matcher(line.plain()).matches())
                    .toList();
            candidates = fitting.isEmpty() ? candidates : fitting;
        }
        Map<String, Integer> votes = new LinkedHashMap<>();
        candidates.forEach(line -> votes.merge(line.plain(), 1, Integer::sum));
        Line best = candidates.get(0);
        for (Line line : candidates) {
            if (votes.getOrDefault(line.plain(), 0) > votes.getOrDefault(best.plain(), 0)) {
                best = line;
            }
        }
        return best;
    }

    /** A point that no reading has, where a dot stands before the last two digits. */
    private static Line withPoint(Line line, double dot) {
        List<ReadText.Sign> characters = new ArrayList<>(line.signs());
        int at = characters.size() - 2;
        boolean cents = dot >= 0
                && BARE.matcher(line.plain()).matches()
                && line.crop().pageX(characters.get(at - 1).x()) < dot
                && dot < line.crop().pageX(characters.get(at).x());
        if (!cents) {
            return line;
        }
        double x = (characters.get(at - 1).x() + characters.get(at).x()) / 2;
        characters.add(at, new ReadText.Sign(".", x, DISPUTED));
        return new Line(line.crop(), new ReadText(characters));
    }

    private static Line disputed(Line line) {
        List<ReadText.Sign> characters = new ArrayList<>();
        for (ReadText.Sign c : line.text().characters()) {
            characters.add(new ReadText.Sign(c.text(), c.x(), Math.min(DISPUTED, c.certainty())));
        }
        return new Line(line.crop(), new ReadText(characters));
    }
}
