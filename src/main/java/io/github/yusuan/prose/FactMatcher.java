package io.github.yusuan.prose;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProseFigure.Repeated;
import io.github.yusuan.model.Side;
import io.github.yusuan.prose.ProseCatalogue.Item;
import io.github.yusuan.prose.ProseCatalogue.Selector;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fact of a core table that an amount in a sentence repeats. */
final class FactMatcher {
    private final List<Fact> facts;

    FactMatcher(List<Fact> facts) {
        this.facts = facts;
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
        return facts.stream()
                .filter(f -> f.kind() == selector.kind())
                .filter(f -> selector.side() == Side.NONE || f.side() == selector.side())
                .filter(f -> selector.measures().contains(f.measure()))
                .filter(f -> selector.name().matcher(f.name()).find())
                .toList();
    }
}
