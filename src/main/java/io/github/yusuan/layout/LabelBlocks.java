package io.github.yusuan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a column together that are one text, wrapped, and finds the line of figures beside each text. A line
 * goes on in the next one if it is full, or if the next one follows closer than rows do.
 */
final class LabelBlocks {
    /** A line this close to a line of figures, in ems, stands on it. */
    private static final double ON_LINE_EM = 0.4;
    /** Lines of one text follow each other closer than this part of the distance of two rows. */
    private static final double CLOSE = 0.8;
    /** Lines of one text are never further apart than this, in ems. */
    private static final double MAX_LEADING_EM = 2.2;
    /** A line is full if no more than this, in ems, would have gone into it: brackets are not parted from their words. */
    private static final double FULL_EM = 1.7;
    /** Distance between text and border that is no room for text, in ems. */
    private static final double MAX_PADDING_EM = 0.6;

    private static final Pattern ITEM = Pattern.compile("[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．].*");

    private final BodyRows.Column column;
    private final List<Double> anchors;
    private final double pitch;
    private final double right;

    LabelBlocks(BodyRows.Column column, List<Double> anchors, double pitch) {
        this.column = column;
        this.anchors = anchors;
        this.pitch = pitch;
        this.right = rightOf(column);
    }

    private static double rightOf(BodyRows.Column column) {
        double used = column.lines().stream().mapToDouble(s -> s.box().x1()).max().orElse(column.right());
        double em = column.lines().isEmpty() ? 0 : column.lines().get(0).size();
        return Math.max(used, column.right() - MAX_PADDING_EM * em);
    }

    List<LabelBlock> blocks() {
        List<LabelBlock> blocks = new ArrayList<>();
        List<Segment> lines = new ArrayList<>();
        for (Segment line : column.lines()) {
            if (!lines.isEmpty() && !goesOn(lines, line)) {
                addBlock(lines, blocks);
                lines = new ArrayList<>();
            }
            lines.add(line);
        }
        if (!lines.isEmpty()) {
            addBlock(lines, blocks);
        }
        return blocks;
    }

    private boolean goesOn(List<Segment> block, Segment next) {
        Segment last = block.get(block.size() - 1);
        double step = next.box().centreY() - last.box().centreY();
        boolean figures = last.isFigure() || next.isFigure();
        boolean twoRows = isOnLine(next) && block.stream().anyMatch(this::isOnLine);
        if (figures || twoRows || step > MAX_LEADING_EM * last.size()) {
            return false;
        }
        if (step < CLOSE * pitch) {
            return true;
        }
        boolean begins = ITEM.matcher(next.text()).matches()
                || next.box().x0() > block.get(0).box().x0() + ON_LINE_EM * next.size() && !isCentred(last, next);
        return !begins && isFull(last);
    }

    private static boolean isCentred(Segment above, Segment below) {
        return Math.abs(above.box().centreX() - below.box().centreX()) < ON_LINE_EM * below.size();
    }

    private boolean isFull(Segment line) {
        return right - line.box().x1() < FULL_EM * line.size();
    }

    private boolean isOnLine(Segment line) {
        double centre = line.box().centreY();
        return Math.abs(nearest(centre) - centre) < ON_LINE_EM * line.size();
    }

    /** The block at the line of figures within it: on one of its lines, or between them. */
    private void addBlock(List<Segment> lines, List<LabelBlock> blocks) {
        double top = lines.get(0).box().y0();
        double bottom = lines.get(lines.size() - 1).box().y1();
        double middle = (top + bottom) / 2;
        double anchor = nearest(middle);
        for (Segment line : lines) {
            if (isOnLine(line)) {
                anchor = nearest(line.box().centreY());
            }
        }
        boolean anchored = anchor > top && anchor < bottom;
        blocks.add(new LabelBlock(List.copyOf(lines), anchored ? anchor : middle, anchored));
    }

    private double nearest(double at) {
        int low = 0;
        int high = anchors.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((anchors.get(middle) + anchors.get(middle + 1)) / 2 < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return anchors.isEmpty() ? Double.NEGATIVE_INFINITY : anchors.get(low);
    }
}
