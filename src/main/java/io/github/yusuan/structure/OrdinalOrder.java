package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines ordered by their numbers: a number that goes on is a sibling, one of another style or one that begins again is a
 * part of what stands above it. What has no number among numbered lines is read in each way that is possible.
 */
final class OrdinalOrder {
    /** What a line without number is. */
    private enum Unnumbered {
        /** What its indent says, else a part of the numbered line above. */
        BY_INDENT,
        /** A part of the numbered line above. */
        PART,
        /** A part of the numbered line above, divided by indents. */
        DIVIDED_PART,
        /** A part of the total only. */
        TOP
    }

    private final List<Line> lines;

    private OrdinalOrder(List<Line> lines) {
        this.lines = lines;
    }

    static List<Reading> readings(List<Line> lines) {
        long numbered = lines.stream().filter(l -> l.numbering().isNumbered()).count();
        boolean headed =
                numbered == 1 && lines.size() > 1 && lines.get(0).numbering().isNumbered();
        if (numbered < 2 && !headed) {
            return List.of();
        }
        OrdinalOrder order = new OrdinalOrder(lines);
        List<Reading> readings = new ArrayList<>();
        for (Unnumbered way : Unnumbered.values()) {
            readings.add(order.read(way));
        }
        return readings;
    }

    private Reading read(Unnumbered way) {
        int[] parents = new int[lines.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            Line line = lines.get(i);
            parents[i] = line.numbering().isNumbered() ? numbered(open, i, parents) : unnumbered(open, i, way, parents);
        }
        return new Reading(Evidence.ORDINAL, parents, true);
    }

    private int numbered(List<Integer> open, int at, int[] parents) {
        Numbering own = lines.get(at).numbering();
        boolean headed = at > 0 && own.value() == 1 && own.isSubordinate();
        if (headed && isBeside(at - 1, parents)) {
            open.clear();
            open.add(at - 1); // 转移性支出 beside 一、 and 二、, divided into （一） and （二）
        }
        levelOf(open, own).ifPresent(level -> open.subList(level, open.size()).clear());
        int parent = open.isEmpty() ? Reading.TOP : open.get(open.size() - 1);
        open.add(at);
        return parent;
    }

    /** The open level that a number goes on: where it is the next one, else where it is a later one. */
    private Optional<Integer> levelOf(List<Integer> open, Numbering own) {
        for (int step = 0; step < 2; step++) {
            for (int level = open.size() - 1; level >= 0; level--) {
                Numbering known = lines.get(open.get(level)).numbering();
                boolean next = own.value() == known.value() + 1;
                if (known.style() == own.style() && (step == 0 ? next : own.value() > known.value())) {
                    return Optional.of(level);
                }
            }
        }
        return own.value() > 1 ? finer(open, own) : Optional.empty();
    }

    /** A number that goes on with lines which are not here closes all that are numbered in a finer way. */
    private Optional<Integer> finer(List<Integer> open, Numbering own) {
        for (int level = 0; level < open.size(); level++) {
            if (lines.get(open.get(level)).numbering().style() > own.style()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private int unnumbered(List<Integer> open, int at, Unnumbered way, int[] parents) {
        Line line = lines.get(at);
        if (at == 0 && lines.get(1).numbering().isSubordinate()) {
            open.add(at); // a line without number above 1. 2. 3. is what they are parts of
            return Reading.TOP;
        }
        if (open.isEmpty()) {
            return Reading.TOP;
        }
        int above = open.get(open.size() - 1);
        if (line.isOfWhich()) {
            return lines.get(at - 1).isOfWhich() ? parents[at - 1] : wholeAbove(above, at, parents);
        }
        return switch (way) {
            case PART -> above;
            case TOP -> Reading.TOP;
            case BY_INDENT -> byIndent(open, at, Reading.TOP);
            case DIVIDED_PART -> byIndent(open, at, above);
        };
    }

    /** 其中 divides the line right above it where that stands beside the numbered ones, else the numbered one. */
    private int wholeAbove(int numbered, int at, int[] parents) {
        return isBeside(at - 1, parents) ? at - 1 : numbered;
    }

    private boolean isBeside(int at, int[] parents) {
        Line line = lines.get(at);
        return !line.numbering().isNumbered() && !line.isOfWhich() && parents[at] == Reading.TOP;
    }

    private int byIndent(List<Integer> open, int at, int otherwise) {
        Line line = lines.get(at);
        if (!Indents.isKnown(line)) {
            return open.get(open.size() - 1);
        }
        for (int above = at - 1; above > open.get(open.size() - 1); above--) {
            boolean whole =
                    Indents.isKnown(lines.get(above)) && !lines.get(above).isOfWhich();
            if (whole && Indents.isDeeper(line, lines.get(above))) {
                return above;
            }
        }
        for (int level = open.size() - 1; level >= 0; level--) {
            Line above = lines.get(open.get(level));
            if (Indents.isKnown(above) && Indents.isDeeper(line, above)) {
                return open.get(level);
            }
        }
        return otherwise;
    }
}
