package io.github.yusuan.check.government;

import io.github.yusuan.check.government.Claim.Relation;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.CheckWords;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Sheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the two sides of a claim. */
final class Assessor {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final String NUMBER = "-?\\d+(\\.\\d+)?";

    private final Map<Integer, TableKind> kinds = new HashMap<>();

    /** @param sheets the tables that the claims are about */
    Assessor(List<Sheet> sheets) {
        sheets.forEach(sheet -> kinds.put(sheet.table().seq(), sheet.kind()));
    }

    /** The check with that running number. */
    Check assess(Claim claim, int number) {
        Balance balance = balance(claim);
        BigDecimal lhs = balance.lhs();
        BigDecimal rhs = balance.rhs();
        CheckStatus status = balance.status();
        Set<Integer> facts = new LinkedHashSet<>();
        claim.lhs().forEach(term -> facts.add(term.fact()));
        int left = facts.size();
        claim.rhs().forEach(term -> facts.add(term.fact()));
        return new Check(
                claim.identity() + "-" + number,
                claim.identity(),
                claim.force(),
                new Check.Subject(
                        kindsOf(claim),
                        claim.measure(),
                        claim.row(),
                        claim.terms().get(0).place()),
                new Check.Sides(lhs, rhs, balance.tolerance()),
                new Check.Terms(List.copyOf(facts), left, claim.relation() != Relation.AT_LEAST),
                status,
                words(claim, status, lhs, rhs));
    }

    private List<TableKind> kindsOf(Claim claim) {
        return claim.terms().stream()
                .flatMap(term -> Stream.ofNullable(kinds.get(term.place().tableSeq())))
                .distinct()
                .toList();
    }

    private static CheckWords words(Claim claim, CheckStatus status, BigDecimal lhs, BigDecimal rhs) {
        if (status != CheckStatus.FAILS) {
            return new CheckWords(message(claim), "", "");
        }
        boolean more = lhs.compareTo(rhs) > 0;
        String off = plain(lhs.subtract(rhs).abs());
        boolean rate = claim.relation() == Relation.SHARE || claim.relation() == Relation.GROWTH;
        return new CheckWords(
                message(claim),
                "printed %s, by its parts %s: %s %s"
                        .formatted(plain(lhs), plain(rhs), off, more ? "more" : "less")
                        .replaceAll(NUMBER, rate ? "$0 %" : "$0 yuan"),
                "印的是 %s，按各项算是 %s，%s %s"
                        .formatted(plain(lhs), plain(rhs), more ? "多" : "少", off)
                        .replaceAll(NUMBER, rate ? "$0 %" : "$0 元"));
    }

    private static String plain(BigDecimal number) {
        return number.round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    /** The two sides of a claim. */
    private static Balance balance(Claim claim) {
        if (claim.relation() == Relation.SHARE || claim.relation() == Relation.GROWTH) {
            return ofRate(claim);
        }
        Balance balance = Balance.of(claim.lhs(), claim.rhs());
        boolean above = claim.relation() == Relation.AT_LEAST
                && claim.isAssessable()
                && balance.lhs().compareTo(balance.rhs()) > 0;
        return above ? balance.withStatus(CheckStatus.HOLDS) : balance;
    }

    private static Balance ofRate(Claim claim) {
        BigDecimal printed = claim.lhs().get(0).amount();
        if (!claim.isAssessable()) {
            return new Balance(printed, BigDecimal.ZERO, BigDecimal.ZERO, CheckStatus.NOT_ASSESSABLE);
        }
        BigDecimal share = rate(claim.rhs());
        BigDecimal level = claim.relation() == Relation.SHARE ? share : share.subtract(HUNDRED);
        return Balance.within(printed, level, rounding(claim, share));
    }

    private static BigDecimal rate(List<Figure> terms) {
        return HUNDRED.multiply(terms.get(0).amount()).divide(terms.get(1).amount(), MathContext.DECIMAL64);
    }

    /** Half a unit of the last place of the rate and what the rounding of its base makes of it. */
    private static BigDecimal rounding(Claim claim, BigDecimal share) {
        Figure base = claim.rhs().get(1);
        BigDecimal ofBase = HUNDRED.divide(base.amount(), MathContext.DECIMAL64)
                .multiply(base.lastPlace())
                .multiply(HALF)
                .multiply(BigDecimal.ONE.add(share.abs().divide(HUNDRED, MathContext.DECIMAL64)));
        return claim.lhs().get(0).lastPlace().multiply(HALF).add(ofBase);
    }

    private static String message(Claim claim) {
        if (!claim.isAssessable()) {
            return claim.relation() == Relation.EQUAL || claim.relation() == Relation.AT_LEAST
                    ? "no part of the sum is printed"
                    : "nothing to compare with is printed, or it is not above zero";
        }
        return switch (claim.relation()) {
            case EQUAL -> claim.lhs().size() + " printed = " + claim.rhs().size() + " printed";
            case AT_LEAST -> claim.lhs().size() + " printed >= " + claim.rhs().size() + " printed";
            case SHARE -> "per cent = 100 x first / second";
            case GROWTH -> "per cent = 100 x first / second - 100";
        };
    }
}
