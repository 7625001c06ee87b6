package io.github.yusuan.check.government;

import io.github.yusuan.check.government.Claim.Relation;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.CheckWords;
import io.github.yusuan.model.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the two sides of a claim. */
final class Assessor {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Assessor() {}

    /** The check with that running number. */
    static Check assess(Claim claim, int number) {
        BigDecimal lhs = sum(claim.lhs());
        BigDecimal rhs = claim.isAssessable() ? right(claim) : BigDecimal.ZERO;
        BigDecimal tolerance = claim.isAssessable() ? tolerance(claim, rhs) : BigDecimal.ZERO;
        Set<Integer> facts = new LinkedHashSet<>();
        claim.lhs().forEach(term -> facts.add(term.number()));
        int left = facts.size();
        claim.rhs().forEach(term -> facts.add(term.number()));
        Term first = claim.terms().get(0);
        CheckStatus status = status(claim, lhs.subtract(rhs), tolerance);
        return new Check(
                claim.identity() + "-" + number,
                claim.identity(),
                claim.force(),
                claim.tables(),
                claim.measure(),
                claim.row(),
                lhs,
                rhs,
                tolerance,
                status,
                new Place(
                        first.fact().tableSeq(),
                        first.fact().row(),
                        first.fact().page(),
                        first.fact().box()),
                List.copyOf(facts),
                left,
                claim.relation() != Relation.AT_LEAST,
                words(claim, status, lhs, rhs));
    }

    private static CheckWords words(Claim claim, CheckStatus status, BigDecimal lhs, BigDecimal rhs) {
        if (status != CheckStatus.FAILS) {
            return new CheckWords(message(claim), "", "");
        }
        boolean more = lhs.compareTo(rhs) > 0;
        String off = plain(lhs.subtract(rhs).abs());
        return new CheckWords(
                message(claim),
                "printed %s, by its parts %s: %s %s".formatted(plain(lhs), plain(rhs), off, more ? "more" : "less"),
                "印的是 %s，按各项算是 %s，%s %s".formatted(plain(lhs), plain(rhs), more ? "多" : "少", off));
    }

    private static String plain(BigDecimal number) {
        return number.round(new MathContext(12)).stripTrailingZeros().toPlainString();
    }

    private static CheckStatus status(Claim claim, BigDecimal off, BigDecimal tolerance) {
        if (!claim.isAssessable()) {
            return CheckStatus.NOT_ASSESSABLE;
        }
        boolean above = claim.relation() == Relation.AT_LEAST && off.signum() > 0;
        if (above || off.signum() == 0) {
            return CheckStatus.HOLDS;
        }
        return off.abs().compareTo(tolerance) <= 0 ? CheckStatus.HOLDS_ROUNDED : CheckStatus.FAILS;
    }

    private static BigDecimal right(Claim claim) {
        return switch (claim.relation()) {
            case EQUAL, AT_LEAST -> sum(claim.rhs());
            case SHARE -> rate(claim.rhs());
            case GROWTH -> rate(claim.rhs()).subtract(HUNDRED);
        };
    }

    private static BigDecimal rate(List<Term> terms) {
        return HUNDRED.multiply(terms.get(0).amount()).divide(terms.get(1).amount(), MathContext.DECIMAL64);
    }

    /** (n + 1)·u/2; of a rate half a unit of its last place and what the rounding of its base makes of it. */
    private static BigDecimal tolerance(Claim claim, BigDecimal rhs) {
        boolean rate = claim.relation() == Relation.SHARE || claim.relation() == Relation.GROWTH;
        if (!rate) {
            BigDecimal unit = claim.terms().stream().map(Term::lastPlace).reduce(BigDecimal.ZERO, BigDecimal::max);
            int terms = Math.max(claim.lhs().size(), 1) + claim.rhs().size();
            return unit.multiply(HALF).multiply(BigDecimal.valueOf(terms));
        }
        Term base = claim.rhs().get(1);
        BigDecimal level = claim.relation() == Relation.SHARE ? rhs : rhs.add(HUNDRED);
        BigDecimal ofBase = HUNDRED.divide(base.amount(), MathContext.DECIMAL64)
                .multiply(base.lastPlace())
                .multiply(HALF)
                .multiply(BigDecimal.ONE.add(level.abs().divide(HUNDRED, MathContext.DECIMAL64)));
        return claim.lhs().get(0).lastPlace().multiply(HALF).add(ofBase);
    }

    private static BigDecimal sum(List<Term> terms) {
        return terms.stream().map(Term::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
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
