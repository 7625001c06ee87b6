package io.github.yusuan.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One way to read the order of some rows: for each the one that it is a part of. Which of several ways is the right one
 * is for the amounts to say.
 *
 * @param evidence what shows it
 * @param parents for each row the index of the one above it, {@link #TOP} or {@link #OUTSIDE}
 * @param isSure the way counts also where an amount contradicts it
 */
record Reading(Evidence evidence, int[] parents, boolean isSure) {
    /** Part of nothing but the total. */
    static final int TOP = -1;
    /** Outside of the sums: it repeats or explains other rows. */
    static final int OUTSIDE = -2;

    static Reading flat(int size) {
        int[] parents = new int[size];
        Arrays.fill(parents, TOP);
        return new Reading(Evidence.NONE, parents, true);
    }

    /** Whether it says nothing of sums: they are parts of nothing, and no row is a part of one that stands below it. */
    boolean leavesSums(List<Row> rows) {
        return IntStream.range(0, parents.length)
                .allMatch(i -> parents[i] == TOP || parents[i] < i && !LedgerWords.isSubtotal(rows.get(i)));
    }

    /**
     * The same inside an order of the sums that it leaves, which counts if amounts bear it out: what is a part of nothing
     * here is a part of what that order says.
     */
    Reading within(Reading sums) {
        int[] both = parents.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] = both[i] == TOP ? sums.parents[i] : both[i];
        }
        return new Reading(evidence, both, false);
    }

    /** The same with every 其中, and what goes on with it, below the row that it divides. */
    Reading withOfWhich(List<Row> rows) {
        int[] with = parents.clone();
        int above = OUTSIDE;
        Optional<Row> opened = Optional.empty();
        for (int i = 0; i < with.length; i++) {
            Row row = rows.get(i);
            if (row.isOfWhich()) {
                opened = with[i] < 0 ? Optional.of(row) : Optional.empty();
                with[i] = with[i] < 0 ? above : with[i];
            } else if (with[i] < 0 && opened.filter(part -> goesOn(row, part)).isPresent()) {
                with[i] = above;
            } else {
                opened = Optional.empty();
                above = i;
            }
        }
        return new Reading(evidence, with, isSure);
    }

    /** Set below the text of 其中：…, a row without code and number is another part like it. */
    private static boolean goesOn(Row row, Row part) {
        return !row.isCoded()
                && !row.numbering().isNumbered()
                && Indents.isKnown(row)
                && Indents.isKnown(part)
                && Indents.isDeeper(row, part);
    }
}
