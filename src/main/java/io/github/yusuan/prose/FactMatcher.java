package io.github.yusuan.prose;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProseFigure.Repeated;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.prose.ProseCatalogue.Item;
import io.github.yusuan.prose.ProseCatalogue.Selector;
import io.github.yusuan.work.Work;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the fact of a core table that an amount in a sentence repeats. */
final class FactMatcher {
    private final Map<TableKind, List<Fact>> facts = new EnumMap<>(TableKind.class);
    private final Work work;

    FactMatcher(List<Fact> facts, Work work) {
        this.work = work;
        facts.forEach(fact -> this.facts
                .computeIfAbsent(fact.kind(), kind -> new ArrayList<>())
                .add(fact));
    }

    /**
     * Among the places where the item is printed one with the same amount, else the first.
     *
     * @param tolerance half of the last place that the sentence prints: it may round what the table has exactly
     */
    Optional<Repeated> match(Item item, BigDecimal yuan, BigDecimal tolerance) {
        List<Fact> candidates = new ArrayList<>();
        item.facts().forEach(selector -> candidates.addAll(candidates(selector)));
        return candidates.stream()
                .filter(fact -> fact.amount().subtract(yuan).abs().compareTo(tolerance) <= 0)
                .findFirst()
                .map(fact -> new Repeated(fact, true))
                .or(() -> candidates.stream().findFirst().map(fact -> new Repeated(fact, false)));
    }

    private List<Fact> candidates(Selector selector) {
        List<Fact> ofKind = facts.getOrDefault(selector.kind(), List.of());
        work.steps(ofKind.size());
        return ofKind.stream()
                .filter(f -> selector.side() == Side.NONE || f.side() == selector.side())
                .filter(f -> selector.measures().contains(f.measure()))
                .filter(f -> selector.name().matcher(f.name()).find())
                .toList();
    }
}
