package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.structure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Sums that sentences spell out. A sentence may name some parts only and may be understood in part only: where it does
 * not show that all parts are there, there is no equation.
 */
final class StatementSums {
    private static final String REVENUE = "revenue";
    private static final String PART_OF_REVENUE = "revenue_";
    private static final String CARRY_OVER = "carry_over";
    private static final String APPROPRIATION = "revenue_fiscal_appropriation";
    private static final Set<String> APPROPRIATIONS =
            Set.of("revenue_general_public", "revenue_government_fund", "revenue_state_capital");
    private static final String UNIT_FUNDS = "revenue_unit_funds";
    private static final Set<String> OWN_FUNDS = Set.of(
            "revenue_business",
            "revenue_operating",
            "revenue_superior_grant",
            "revenue_affiliate_remittance",
            "revenue_other");

    private StatementSums() {}

    /** In one sentence that was understood as a whole: a sum and all its parts, each said once. */
    static Identity.Formula complete(Kind kind, List<String> wholes, String... parts) {
        return each(statement -> {
            List<ProseFigure> whole = wholes.stream()
                    .flatMap(item -> statement.of(kind, item).stream())
                    .toList();
            List<ProseFigure> found = Stream.of(parts)
                    .flatMap(item -> statement.of(kind, item).stream())
                    .toList();
            long distinct = found.stream().map(ProseFigure::item).distinct().count();
            boolean clear = whole.size() == 1 && found.size() == parts.length && distinct == parts.length;
            return clear && statement.isWhole() ? List.of(equation(whole.get(0), found)) : List.of();
        });
    }

    /** 收入 = Σ sources, likewise; a source that is a part of another one of the sentence makes it unclear. */
    static Identity.Formula revenue() {
        return each(statement -> {
            List<ProseFigure> whole = statement.of(Kind.AMOUNT, REVENUE);
            List<ProseFigure> parts = statement.figures().stream()
                    .filter(f -> f.kind() == Kind.AMOUNT)
                    .filter(f ->
                            f.item().startsWith(PART_OF_REVENUE) || f.item().equals(CARRY_OVER))
                    .toList();
            List<String> items = parts.stream()
                    .filter(f -> f.amount().yuan().signum() != 0)
                    .map(ProseFigure::item)
                    .toList();
            boolean twice = Set.copyOf(items).size() < items.size()
                    || items.contains(APPROPRIATION) && items.stream().anyMatch(APPROPRIATIONS::contains)
                    || items.contains(UNIT_FUNDS) && items.stream().anyMatch(OWN_FUNDS::contains);
            return whole.size() == 1 && !parts.isEmpty() && !twice && statement.isWhole()
                    ? List.of(equation(whole.get(0), parts))
                    : List.of();
        });
    }

    /**
     * A sum and after it, perhaps in paragraphs of their own, all its parts before anything else but their own parts
     * is spoken of.
     */
    static Identity.Formula named(List<String> wholes, String... parts) {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            List<ProseFigure> amounts = disclosed.annexes().figures().stream()
                    .filter(f -> f.kind() == Kind.AMOUNT)
                    .toList();
            for (int i = 0; i < amounts.size(); i++) {
                if (wholes.contains(amounts.get(i).item())) {
                    List<ProseFigure> found = following(amounts.subList(i + 1, amounts.size()), List.of(parts));
                    if (found.size() == parts.length) {
                        equations.add(equation(amounts.get(i), found));
                    }
                }
            }
            return equations;
        };
    }

    private static List<ProseFigure> following(List<ProseFigure> amounts, List<String> parts) {
        Map<String, ProseFigure> found = new LinkedHashMap<>();
        for (ProseFigure figure : amounts) {
            boolean ofAPart = parts.contains("vehicles") && figure.item().startsWith("vehicle_");
            if (found.size() == parts.size() || !parts.contains(figure.item()) && !ofAPart) {
                break;
            }
            if (!ofAPart) {
                found.putIfAbsent(figure.item(), figure);
            }
        }
        return List.copyOf(found.values());
    }

    private static Identity.Formula each(Function<Statement, List<Equation>> rule) {
        return disclosed -> Statement.of(disclosed.annexes().figures()).stream()
                .flatMap(statement -> rule.apply(statement).stream())
                .toList();
    }

    private static Equation equation(ProseFigure whole, List<ProseFigure> parts) {
        List<Figure> terms = alike(Stream.concat(Stream.of(whole), parts.stream())
                .map(f -> Figure.of(f.place(), f.amount()))
                .toList());
        return Equation.equal(
                List.of(), whole.kind().id(), whole.item(), terms.subList(0, 1), terms.subList(1, terms.size()));
    }

    /**
     * Sentences drop zeros (43.8 = 7.8 + 36): the last place that most of the terms print is that of all, the finer
     * one of two.
     */
    private static List<Figure> alike(List<Figure> terms) {
        Map<BigDecimal, Integer> places = new TreeMap<>();
        terms.stream()
                .filter(term -> term.amount().signum() != 0)
                .forEach(term -> places.merge(term.lastPlace(), 1, Integer::sum));
        BigDecimal usual = places.entrySet().stream()
                .max(Map.Entry.<BigDecimal, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<BigDecimal, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(BigDecimal.ONE);
        return terms.stream().map(term -> term.withLastPlace(usual)).toList();
    }
}
