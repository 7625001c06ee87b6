package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Rows ordered by their numbers: a number that goes on is a sibling, one of another style or one that begins again is a
 * part of what stands above it. What has no number among numbered rows is read in each way that is possible.
 */
final class OrdinalOrder {
    /** What a row without number is. */
    private enum Unnumbered {
        /** What its indent says, else a part of the numbered row above. */
        BY_INDENT,
        /** A part of the numbered row above. */
        PART,
        /** A part of the numbered row above, divided by indents. */
        DIVIDED_PART,
        /** A part of the total only. */
        TOP
    }

    private final List<Row> rows;

    private OrdinalOrder(List<Row> rows) {
        this.rows = rows;
    }

    static List<Reading> readings(List<Row> rows) {
        long numbered = rows.stream().filter(l -> l.numbering().isNumbered()).count();
        boolean headed =
                numbered == 1 && rows.size() > 1 && rows.get(0).numbering().isNumbered();
        if (numbered < 2 && !headed) {
            return List.of();
        }
        OrdinalOrder order = new OrdinalOrder(rows);
        List<Reading> readings = new ArrayList<>();
        for (Unnumbered way : Unnumbered.values()) {
            readings.add(order.read(way));
        }
        return readings;
    }

    private Reading read(Unnumbered way) {
        int[] parents = new int[rows.size()];
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            Row row = rows.get(i);
            parents[i] = row.numbering().isNumbered() ? numbered(open, i, parents) : unnumbered(open, i, way, parents);
        }
        return new Reading(Evidence.ORDINAL, parents, true);
    }

    private int numbered(List<Integer> open, int at, int[] parents) {
        Numbering own = rows.get(at).numbering();
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
                Numbering known = rows.get(open.get(level)).numbering();
                boolean next = own.value() == known.value() + 1;
                if (known.style() == own.style() && (step == 0 ? next : own.value() > known.value())) {
                    return Optional.of(level);
                }
            }
        }
        return own.value() > 1 ? finer(open, own) : Optional.empty();
    }

    /** A number that goes on with rows which are not here closes all that are numbered in a finer way. */
    private Optional<Integer> finer(List<Integer> open, Numbering own) {
        for (int level = 0; level < open.size(); level++) {
            if (rows.get(open.get(level)).numbering().style() > own.style()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    private int unnumbered(List<Integer> open, int at, Unnumbered way, int[] parents) {
        Row row = rows.get(at);
        if (at == 0 && rows.get(1).numbering().isSubordinate()) {
            open.add(at); // a row without number above 1. 2. 3. is what they are parts of
            return Reading.TOP;
        }
        if (open.isEmpty()) {
            return Reading.TOP;
        }
        int above = open.get(open.size() - 1);
        if (row.isOfWhich()) {
            return rows.get(at - 1).isOfWhich() ? parents[at - 1] : wholeAbove(above, at, parents);
        }
        return switch (way) {
            case PART -> above;
            case TOP -> Reading.TOP;
            case BY_INDENT -> byIndent(open, at, Reading.TOP);
            case DIVIDED_PART -> byIndent(open, at, above);
        };
    }

    /** 其中 divides the row right above it where that stands beside the numbered ones, else the numbered one. */
    private int wholeAbove(int numbered, int at, int[] parents) {
        return isBeside(at - 1, parents) ? at - 1 : numbered;
    }

    private boolean isBeside(int at, int[] parents) {
        Row row = rows.get(at);
        return !row.numbering().isNumbered() && !row.isOfWhich() && parents[at] == Reading.TOP;
    }

    private int byIndent(List<Integer> open, int at, int otherwise) {
        Row row = rows.get(at);
        if (!Indents.isKnown(row)) {
            return open.get(open.size() - 1);
        }
        for (int above = at - 1; above > open.get(open.size() - 1); above--) {
            boolean whole = Indents.isKnown(rows.get(above)) && !rows.get(above).isOfWhich();
            if (whole && Indents.isDeeper(row, rows.get(above))) {
                return above;
            }
        }
        for (int level = open.size() - 1; level >= 0; level--) {
            Row above = rows.get(open.get(level));
            if (Indents.isKnown(above) && Indents.isDeeper(row, above)) {
                return open.get(level);
            }
        }
        return otherwise;
    }
}
