package io.github.yusuan.layout.lines;

import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.SumLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts the lines of a column together that are one text, wrapped, and finds the line of figures beside each text. All
 * ways to cut the lines into texts are compared: best is a text with one line of figures beside its middle, its first or
 * its last line; a line that is full goes on in the next one, an indent or an ordinal begins a text.
 */
final class LabelBlocks {
    /** A line this close to a line of figures, in ems, stands on it. */
    private static final double ON_LINE_EM = 0.4;
    /** Lines that follow each other closer than this part of the distance of two rows are of one text. */
    private static final double CLOSE = 0.8;
    /** Lines of one text are never further apart than this, in ems. */
    private static final double MAX_LEADING_EM = 2.2;
    /** Lines of one text are never closer than this, in ems. */
    private static final double MIN_LEADING_EM = 0.9;
    /** Texts of one column are set with one leading: lines further apart than so many times the least are of two texts. */
    private static final double UNEVEN = 1.3;
    /** A line is full if what the next one begins with would not have gone into it: a character less this, in ems. */
    private static final double SLACK_EM = 0.1;
    /** Distance between text and border that is no room for text, in ems. */
    private static final double MAX_PADDING_EM = 0.6;

    private static final int MAX_LINES = 8;

    /** Cost of what no text of a table does: two lines of figures, a figure that goes on. */
    private static final double NEVER = 10;
    /** Worth of a line of figures beside a text. */
    private static final double FIGURES_BESIDE = 2;
    /** Cost of a text without figures: a heading of rows. */
    private static final double NO_FIGURES = 1;
    /** Cost of figures beside the middle, the first or the last line of a text where they stand beside another one in others. */
    private static final double BESIDE_ANOTHER_END = 0.3;
    /** Cost of figures beside another place of a text. */
    private static final double BESIDE_ANOTHER = 1;

    /** Cost of a line set higher or lower in its row than the figures. */
    private static final double SET_OFF = -0.3;
    /** It is nearer to them than this part of the distance of two rows. */
    private static final double WITHIN_ROW = 0.45;

    private static final double ENDS_FULL = 0.3;
    private static final double ENDS_CLOSE = 0.4;
    private static final double GOES_ON_SHORT = 0.8;
    /** Cost of a line that is set in, or out by more than the indent of a first line. */
    private static final double GOES_ON_INDENTED = 1;
    /** More for a line that is shorter than others of the column by more than a word. */
    private static final double GOES_ON_MUCH_TOO_SHORT = 1;

    private static final double MUCH_ROOM_EM = 4;

    private static final double GOES_ON_CLOSE = -0.6;
    /** Cost of a line that stands as far below as the next row would. */
    private static final double GOES_ON_APART = 0.7;

    private static final double GOES_ON_NUMBERED = 1.5;

    /** A code with which a text begins. */
    private static final Pattern CODED = Pattern.compile("[\\[［]?\\d{3,}[\\]］]?\\p{IsHan}.*");

    private static final String OPENING = "（(“《【[";
    private static final String CLOSING = "）)”》】]、，。：；,:;%";

    private final List<Segment> lines;
    private final Anchors anchors;
    private final double right;
    /** Whether that is where the column ends: a rule shows it, or two lines that end there. */
    private final boolean bordered;

    private final double leading;
    private final double widest;
    /** What it costs that a line goes on in the next one, and that a text ends with it. */
    private final double[] goingOn;

    private final double[] ending;

    LabelBlocks(BodyRows.Column column, Anchors anchors) {
        this.lines = column.lines();
        this.anchors = anchors;
        double used = lines.stream().mapToDouble(s -> s.box().x1()).max().orElse(column.right());
        double em = lines.isEmpty() ? 0 : lines.get(0).size();
        this.right = Math.max(used, column.right() - MAX_PADDING_EM * em);
        this.bordered = used < column.right() - MAX_PADDING_EM * em
                || lines.stream().filter(s -> used - s.box().x1() < em).count() > 1;
        this.leading = leadingOf(lines, em);
        this.widest = lines.stream().mapToDouble(s -> s.box().width()).max().orElse(0);
        int breaks = Math.max(0, lines.size() - 1);
        this.goingOn = IntStream.range(0, breaks).mapToDouble(this::goingOn).toArray();
        this.ending = IntStream.range(0, breaks).mapToDouble(this::ending).toArray();
    }

    /** The least distance of two lines of the column. */
    private static double leadingOf(List<Segment> lines, double em) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < lines.size(); i++) {
            double step = lines.get(i).box().centreY() - lines.get(i - 1).box().centreY();
            least = step > MIN_LEADING_EM * em ? Math.min(least, step) : least;
        }
        return least;
    }

    /** Where the figures of a row stand beside its text, as a rule the same place for all texts of a column. */
    private enum Place {
        MIDDLE,
        FIRST_LINE,
        LAST_LINE
    }

    /** A way to cut the lines into texts. */
    private record Cut(double cost, List<LabelBlock> blocks) {}

    /** The texts from the top: cut in the place that suits all of them best, the middle if others are no better. */
    List<LabelBlock> blocks() {
        return Stream.of(Place.values())
                .map(this::cut)
                .min(Comparator.comparingDouble(Cut::cost))
                .orElseThrow()
                .blocks();
    }

    private Cut cut(Place usual) {
        int n = lines.size();
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = Double.POSITIVE_INFINITY;
            double inside = 0;
            for (int first = end - 1; first >= Math.max(0, end - MAX_LINES); first--) {
                inside += first < end - 1 ? goingOn[first] : 0;
                double before = first > 0 ? ending[first - 1] : 0;
                double cost = best[first] + before + inside + besides(first, end, usual);
                if (cost < best[end]) {
                    best[end] = cost;
                    from[end] = first;
                }
            }
        }
        List<LabelBlock> blocks = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            blocks.add(0, block(from[end], end));
        }
        return new Cut(best[n], blocks);
    }

    /** Cost of the next line being of the same text. */
    private double goingOn(int line) {
        Segment above = lines.get(line);
        Segment below = lines.get(line + 1);
        boolean apart = step(line) > Math.min(MAX_LEADING_EM * above.size(), UNEVEN * leading);
        if (above.isFigure() || below.isFigure() || apart) {
            return NEVER;
        }
        double indent = (below.box().x0() - above.box().x0()) / below.size();
        boolean indented = (indent > ON_LINE_EM || indent < -MUCH_ROOM_EM)
                && Math.abs(above.box().centreX() - below.box().centreX()) > ON_LINE_EM * below.size();
        boolean muchRoom = widest - above.box().width() > MUCH_ROOM_EM * above.size();
        return (isFull(line) ? 0 : GOES_ON_SHORT)
                + (muchRoom ? GOES_ON_MUCH_TOO_SHORT : 0)
                + (isClose(line) ? GOES_ON_CLOSE : GOES_ON_APART)
                + (indented ? GOES_ON_INDENTED : 0)
                + (isItem(below) ? GOES_ON_NUMBERED : 0);
    }

    /** Whether a line begins as an item of a list does, or with a code, or names a sum of its own: 本年支出合计. */
    static boolean isItem(Segment line) {
        return Ordinal.of(line.text()).isPresent()
                || CODED.matcher(line.text()).matches()
                || SumLabel.of(line.text()).filter(sum -> !sum.of().isEmpty()).isPresent();
    }

    /** Cost of a text that ends with that line. */
    private double ending(int line) {
        return (isFull(line) ? ENDS_FULL : 0) + (isClose(line) ? ENDS_CLOSE : 0);
    }

    /** Cost of the figures beside a text. */
    private double besides(int first, int end, Place usual) {
        double top = lines.get(first).box().y0();
        double bottom = lines.get(end - 1).box().y1();
        int beside = anchors.between(top, bottom);
        if (beside == 0) {
            return isSetOff(first, end) ? SET_OFF : NO_FIGURES;
        }
        if (beside > 1) {
            return NEVER;
        }
        double at = anchors.nearest((top + bottom) / 2);
        double em = ON_LINE_EM * lines.get(first).size();
        boolean middle = Math.abs(at - (top + bottom) / 2) < em;
        boolean firstLine = Math.abs(at - lines.get(first).box().centreY()) < em;
        boolean lastLine = Math.abs(at - lines.get(end - 1).box().centreY()) < em;
        boolean asUsual = switch (usual) {
            case MIDDLE -> middle;
            case FIRST_LINE -> firstLine;
            case LAST_LINE -> lastLine;
        };
        double off = middle || firstLine || lastLine ? BESIDE_ANOTHER_END : BESIDE_ANOTHER;
        return (asUsual ? 0 : off) - FIGURES_BESIDE;
    }

    /** Words at the bottom of a row whose figures stand in its middle: no other line of the column is nearer to these. */
    private boolean isSetOff(int first, int end) {
        if (anchors.isEmpty() || end - first > 1) {
            return false;
        }
        double middle = lines.get(first).box().centreY();
        double at = anchors.nearest(middle);
        double distance = Math.abs(at - middle);
        return distance < WITHIN_ROW * anchors.pitch()
                && lines.stream().noneMatch(line -> Math.abs(line.box().centreY() - at) < distance);
    }

    private LabelBlock block(int first, int end) {
        double top = lines.get(first).box().y0();
        double bottom = lines.get(end - 1).box().y1();
        double middle = (top + bottom) / 2;
        boolean anchored = anchors.between(top, bottom) > 0 || isSetOff(first, end);
        return new LabelBlock(lines.subList(first, end), anchored ? anchors.nearest(middle) : middle, anchored);
    }

    private double step(int line) {
        return lines.get(line + 1).box().centreY() - lines.get(line).box().centreY();
    }

    private boolean isClose(int line) {
        return line + 1 < lines.size() && step(line) < CLOSE * anchors.pitch();
    }

    /** Whether the beginning of the next line would not have gone into this one. */
    private boolean isFull(int line) {
        Segment above = lines.get(line);
        String next = line + 1 < lines.size() ? lines.get(line + 1).text() : "";
        return bordered && right - above.box().x1() < (leastEms(next) - SLACK_EM) * above.size();
    }

    /** Width of the least that can stand on a line: a bracket is not parted from its words, nor a sign from what it ends. */
    private static double leastEms(String text) {
        boolean bound =
                text.length() > 1 && (OPENING.indexOf(text.charAt(0)) >= 0 || CLOSING.indexOf(text.charAt(1)) >= 0);
        return bound ? 2 : 1;
    }
}
