package io.github.yusuan.structure;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The last place that the amounts of a table are rounded to. */
@FunctionalInterface
interface PrintedPlaces {

    /** One unit of the last place of an amount, in yuan; of a rate in per cent. */
    BigDecimal lastPlace(Fact fact);

    /** A government's table has a unit and places for each column, a department's one for all. */
    static PrintedPlaces of(TableKind kind, Collection<Fact> facts) {
        return kind.isGovernment() ? ofColumns(facts) : ofTable(facts);
    }

    /** The most places that the column of an amount prints. */
    private static PrintedPlaces ofColumns(Collection<Fact> facts) {
        Map<ColumnInBlock, Integer> most = new HashMap<>();
        facts.forEach(fact -> most.merge(ColumnInBlock.of(fact), places(fact), Math::max));
        return fact -> unit(fact, most.getOrDefault(ColumnInBlock.of(fact), 0));
    }

    /** A column of a block. */
    record ColumnInBlock(int block, List<String> path) {
        private static ColumnInBlock of(Fact fact) {
            return new ColumnInBlock(fact.rowHead().block(), fact.column());
        }
    }

    /**
     * Where a spreadsheet dropped zeros (12.5, 3 beside 12.34) or one cell has more places than all others, the usual number
     * of places counts for all; where none was dropped, an amount with fewer places is rounded more coarsely (30795 beside
     * 398.18).
     */
    private static PrintedPlaces ofTable(Collection<Fact> facts) {
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
        boolean droppedZeros = counts.keySet().stream().anyMatch(places -> places < usual);
        return fact -> {
            boolean coarser = !droppedZeros && fact.amount().signum() != 0;
            return unit(fact, coarser ? Math.min(usual, places(fact)) : usual);
        };
    }

    private static int places(Fact fact) {
        String printed = fact.printed().replace("%", "");
        int dot = printed.indexOf('.');
        return dot < 0 ? 0 : printed.length() - dot - 1;
    }

    private static BigDecimal unit(Fact fact, int places) {
        return fact.unit().toYuan(BigDecimal.ONE).movePointLeft(places);
    }
}
