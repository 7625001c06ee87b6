package io.github.yusuan.hostile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What became of the amounts of a document that was damaged.
 *
 * @param gone amounts that are missing, or stand in another kind of table, half or column
 * @param reworded amounts in their place of which one character of the amount, the code or the name is another one: what the
 *     damaged file shows to everybody, which only arithmetic can notice
 */
record AmountLoss(int gone, int reworded) {
    /** Other characters of one text; more are no slip of a character. */
    private static final int MOST_CHARACTERS = 8;

    static AmountLoss between(Disclosure whole, Disclosure damaged) {
        Multiset<String> there = HashMultiset.create();
        damaged.facts().forEach(fact -> there.add(keyOf(fact)));
        List<Fact> missing = new ArrayList<>();
        for (Fact fact : whole.facts()) {
            if (!there.remove(keyOf(fact))) {
                missing.add(fact);
            }
        }
        List<Fact> others = new ArrayList<>();
        for (Fact fact : damaged.facts()) {
            if (there.remove(keyOf(fact))) {
                others.add(fact);
            }
        }
        int reworded =
                (int) missing.stream().filter(fact -> takeOneLike(fact, others)).count();
        return new AmountLoss(missing.size() - reworded, reworded);
    }

    private static boolean takeOneLike(Fact fact, List<Fact> others) {
        for (Iterator<Fact> i = others.iterator(); i.hasNext(); ) {
            if (isReworded(fact, i.next())) {
                i.remove();
                return true;
            }
        }
        return false;
    }

    private static boolean isReworded(Fact fact, Fact other) {
        boolean sameColumn =
                fact.kind() == other.kind() && fact.side() == other.side() && fact.measure() == other.measure();
        boolean samePlace = fact.page() == other.page()
                && other.box().contains(fact.box().centreX(), fact.box().centreY());
        return sameColumn
                && samePlace
                && fact.unit() == other.unit()
                && isSlip(fact.printed(), other.printed())
                && isSlip(fact.code(), other.code())
                && isSlip(fact.name(), other.name());
    }

    private static boolean isSlip(String text, String other) {
        if (Math.abs(text.length() - other.length()) > 2) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(text.length(), other.length());
        while (same < shorter && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && text.charAt(text.length() - 1 - sameAtEnd) == other.charAt(other.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        return Math.max(text.length(), other.length()) - same - sameAtEnd <= MOST_CHARACTERS;
    }

    static String keyOf(Fact fact) {
        return String.join(
                "|",
                fact.kind().id(),
                fact.side().id(),
                fact.code(),
                fact.name(),
                fact.measure().id(),
                fact.printed(),
                fact.unit().toString());
    }
}
