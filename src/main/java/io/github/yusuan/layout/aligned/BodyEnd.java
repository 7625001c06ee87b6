package io.github.yusuan.layout.aligned;

import io.github.yusuan.layout.lines.Baseline;
import io.github.yusuan.layout.lines.Segment;
import io.github.yusuan.model.Box;
import io.github.yusuan.work.Work;
import java.util.List;
import java.util.stream.Stream;

/** Finds the line behind the last row of a body. */
final class BodyEnd {
    /** Lines further apart than this many row pitches belong to different tables. */
    static final double MAX_STEP = 3.5;
    /** A heading larger than this many row sizes is the title. */
    static final double TITLE_SIZE = 1.2;
    /** A line is compared with so many lines above it. */
    private static final int NEAR = 40;
    /** White between the lines of one label, in ems, is less than this. */
    private static final double CLOSE_EM = 0.5;

    /** Two lines of different rows share less height than this, in ems. */
    private static final double OVERLAP_EM = 0.25;

    /** Texts in the middle of one cell have middles that differ by less, in ems. */
    private static final double SAME_MIDDLE_EM = 0.1;

    private final List<Baseline> lines;
    private final FlushLines flush;
    private final Work work;

    BodyEnd(List<Baseline> lines, FlushLines flush, Work work) {
        this.lines = lines;
        this.flush = flush;
        this.work = work;
    }

    /** Behind the last row of the body whose first row of figures is that line. */
    int of(int first) {
        double pitch = pitchFrom(first);
        int top = topOfLabels(first);
        int last = first;
        for (int i = first + 1; i < lines.size(); i++) {
            Baseline line = lines.get(i);
            boolean far = line.top() - lines.get(i - 1).bottom() > MAX_STEP * pitch;
            List<Baseline> near = rowsNear(i, first, last);
            List<Baseline> labels = lines.subList(top, first);
            if (far || isFoot(i, near) || !isBeside(i) && breaks(line, near, labels) && !flush.isLabelOfRow(i, near)) {
                break;
            }
            last = i;
        }
        return last + 1;
    }

    /** The rows above a line; right below the numbers of the columns, which stand flush with nothing, those that follow. */
    private List<Baseline> rowsNear(int i, int first, int last) {
        if (last == first && lines.get(first).isNumberRow()) {
            work.steps(NEAR);
            List<Baseline> following = lines.subList(i, Math.min(lines.size(), i + NEAR)).stream()
                    .filter(Baseline::isRow)
                    .toList();
            if (!following.isEmpty()) {
                return following;
            }
        }
        return lines.subList(Math.max(first, last + 1 - NEAR), last + 1);
    }

    /**
     * Whether the last line of the page is its bare number, though it happens to stand flush with amounts: it is set apart and
     * has no fraction where all that it stands flush with have one.
     */
    private boolean isFoot(int i, List<Baseline> rows) {
        Baseline line = lines.get(i);
        return i == lines.size() - 1
                && line.isPageNumber()
                && line.top() - lines.get(i - 1).bottom() > line.size()
                && !FlushLines.isFlushWhole(line, rows);
    }

    /** Whether a text stands beside the line of figures above it, only set lower in the same row. */
    private boolean isBeside(int i) {
        Baseline line = lines.get(i);
        Baseline above = lines.get(i - 1);
        return line.segments().size() == 1
                && !line.segments().get(0).isLabelled()
                && above.segments().stream().allMatch(Segment::isFigure)
                && above.bottom() - line.top() > OVERLAP_EM * line.size();
    }

    /** The first of the lines that follow each other closely down to the first figures: labels that are wrapped there. */
    private int topOfLabels(int first) {
        int top = first;
        while (top > 0
                && !lines.get(top - 1).isRow()
                && lines.get(top).top() - lines.get(top - 1).bottom()
                        < CLOSE_EM * lines.get(top).size()) {
            top--;
        }
        return top;
    }

    /** The usual distance of two rows; where there is one only, twice its size. */
    private double pitchFrom(int first) {
        double least = 3 * lines.get(first).size();
        work.steps(1);
        for (int i = first + 1; i < lines.size() && lines.get(i).isRow(); i++) {
            work.steps(lines.get(i).segments().size());
            least = Math.min(least, lines.get(i).centre() - lines.get(i - 1).centre());
        }
        return Math.max(least, lines.get(first).size());
    }

    /** Whether a row has a text in the same middle, of a cell that is merged over the same columns: 本年支出合计, 结转下年. */
    private static boolean isMergedAbove(Segment text, List<Baseline> rows) {
        return rows.stream()
                .filter(Baseline::isRow)
                .flatMap(row -> row.segments().stream())
                .anyMatch(s -> !s.isFigure()
                        && Math.abs(s.box().centreX() - text.box().centreX()) < SAME_MIDDLE_EM * text.size());
    }

    /** A line that no row of the table can be: headings, a title, a sentence, text across the columns. */
    private boolean breaks(Baseline line, List<Baseline> rows, List<Baseline> labels) {
        if (line.isRow()) {
            return false;
        }
        boolean headings = line.segments().size() >= 3
                && line.segments().stream().noneMatch(Segment::isFigure)
                && !flush.isFlush(line, rows)
                && !flush.isCentred(line, rows);
        ColumnBands bands = ColumnBands.of(rows, work);
        Box extent = Stream.concat(rows.stream(), labels.stream())
                .map(Baseline::box)
                .reduce(Box::union)
                .orElse(Box.NONE);
        boolean across = line.segments().stream()
                .anyMatch(s -> bands.runsOverFigures(s) && !isMergedAbove(s, rows)
                        || s.isLabelled()
                        || s.box().centreX() < extent.x0() - s.size()
                        || s.box().centreX() > extent.x1() + s.size());
        boolean title = line.size() > TITLE_SIZE * rows.get(0).size();
        return headings || across || title || line.isPageNumber() && !FlushLines.isFlushFigure(line, rows);
    }
}
