package io.github.yusuan.check;

import io.github.yusuan.model.Certainty;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where amounts that were read from pictures do not add up and exactly one of them, with one digit read otherwise, would make
 * all its identities hold, that is said. Nothing is changed: the amount stays as read.
 */
public final class RepairSuggestions {
    private final List<Check> checks;
    private final List<Fact> facts;
    private final Map<Integer, List<Check>> checksOf = new TreeMap<>();

    /** Of a document with those checks of those facts. */
    public RepairSuggestions(List<Check> checks, List<Fact> facts) {
        this.checks = checks.stream()
                .filter(check -> check.force() == Force.MUST && check.isAssessed())
                .toList();
        this.facts = List.copyOf(facts);
        this.checks.forEach(check -> check.facts()
                .forEach(fact ->
                        checksOf.computeIfAbsent(fact, f -> new ArrayList<>()).add(check)));
    }

    /** A digit of an amount read otherwise. */
    private record Repair(int fact, BigDecimal by, String printed) {}

    /** Tells of each amount that alone explains an identity that fails. */
    public void report(ProblemSink problems) {
        Map<Check, List<Repair>> explaining = new HashMap<>();
        Map<Integer, List<Repair>> repairs = new TreeMap<>();
        checksOf.forEach((fact, own) -> {
            List<Repair> found = repairsOf(fact, own);
            if (!found.isEmpty()) {
                repairs.put(fact, found);
                own.forEach(check -> explaining
                        .computeIfAbsent(check, c -> new ArrayList<>())
                        .addAll(found));
            }
        });
        repairs.forEach((fact, found) -> {
            List<Check> own = checksOf.getOrDefault(fact, List.of());
            boolean alone = found.size() == 1
                    && own.stream()
                            .allMatch(check ->
                                    explaining.getOrDefault(check, List.of()).size() == 1);
            if (alone) {
                problems.report(problem(facts.get(fact - 1), found.get(0), own.size()));
            }
        });
    }

    private static Problem problem(Fact fact, Repair repair, int identities) {
        return new Problem(
                ProblemCode.REPAIR_SUGGESTED,
                fact.page(),
                fact.box(),
                fact.tableSeq(),
                fact.row(),
                "%s read as %s would make all its %d identities hold; it stays as read"
                        .formatted(fact.printed(), repair.printed(), identities));
    }

    /** The changes of one digit after which every identity of an amount holds, none of which does now. */
    private List<Repair> repairsOf(int number, List<Check> own) {
        Fact fact = facts.get(number - 1);
        boolean wrong = fact.certainty() < Certainty.TEXT
                && fact.amount().signum() != 0
                && own.stream().allMatch(check -> check.status() == CheckStatus.FAILS && isPlainSum(check));
        return wrong
                ? changes(number, fact).stream()
                        .filter(repair -> own.stream().allMatch(check -> holdsWith(check, repair)))
                        .toList()
                : List.of();
    }

    private static List<Repair> changes(int number, Fact fact) {
        List<Repair> changes = new ArrayList<>();
        String printed = fact.printed();
        Optional<BigDecimal> value = value(printed);
        for (int i = 0; value.isPresent() && value.get().signum() != 0 && i < printed.length(); i++) {
            for (char digit = '0'; Character.isDigit(printed.charAt(i)) && digit <= '9'; digit++) {
                String other = printed.substring(0, i) + digit + printed.substring(i + 1);
                if (digit != printed.charAt(i)) {
                    BigDecimal by = PrintedNumber.valueOf(other)
                            .subtract(value.get())
                            .multiply(fact.amount())
                            .divide(value.get(), MathContext.DECIMAL128);
                    changes.add(new Repair(number, by, other));
                }
            }
        }
        return changes;
    }

    /** Of an amount; a rate takes part in no sum. */
    private static Optional<BigDecimal> value(String printed) {
        return PrintedNumber.parse(printed).filter(number -> !number.percent()).map(PrintedNumber::value);
    }

    private boolean isPlainSum(Check check) {
        List<Integer> all = check.facts();
        return sum(all.subList(0, check.leftFacts())).compareTo(check.lhs()) == 0
                && sum(all.subList(check.leftFacts(), all.size())).compareTo(check.rhs()) == 0;
    }

    private BigDecimal sum(List<Integer> numbers) {
        return numbers.stream().map(n -> facts.get(n - 1).amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean holdsWith(Check check, Repair repair) {
        boolean left = check.facts().subList(0, check.leftFacts()).contains(repair.fact());
        BigDecimal difference =
                check.difference().add(left ? repair.by() : repair.by().negate());
        return difference.abs().compareTo(check.tolerance()) <= 0;
    }
}
