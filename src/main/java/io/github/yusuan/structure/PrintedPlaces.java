package io.github.yusuan.structure;

import io.github.yusuan.model.Fact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The last place that the amounts of a table are rounded to. Where a spreadsheet dropped zeros (12.5, 3 beside 12.34) or
 * one cell has more places than all others, the usual number of places counts for all; where none was dropped, an amount
 * with fewer places is rounded more coarsely (30795 beside 398.18).
 */
final class PrintedPlaces {
    private final int usual;
    private final boolean droppedZeros;

    private PrintedPlaces(int usual, boolean droppedZeros) {
        this.usual = usual;
        this.droppedZeros = droppedZeros;
    }

    static PrintedPlaces of(Collection<Fact> facts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            int places = places(fact);
            if (places > 0 && !fact.measure().isPercent()) {
                counts.merge(places, 1, Integer::sum);
            }
        }
        int usual = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        return new PrintedPlaces(usual, counts.keySet().stream().anyMatch(places -> places < usual));
    }

    private static int places(Fact fact) {
        int dot = fact.printed().indexOf('.');
        return dot < 0 ? 0 : fact.printed().length() - dot - 1;
    }

    /** One unit of the last place of an amount, in yuan. */
    BigDecimal lastPlace(Fact fact) {
        boolean coarser = !droppedZeros && fact.amount().signum() != 0;
        int places = coarser ? Math.min(usual, places(fact)) : usual;
        return fact.unit().toYuan(BigDecimal.ONE).movePointLeft(places);
    }
}
