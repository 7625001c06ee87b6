package io.github.yusuan.check.equation;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Place;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the two sides of a claim. */
public final class Assessor {
    private static final Place NOWHERE = new Place(0, 0, 0, Box.NONE);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Assessor() {}

    /**
     * What comes of a claim.
     *
     * @param number which claim of its identity this is, from 1
     */
    public static Check assess(Claim claim, int number) {
        Equation equation = claim.equation();
        List<Figure> rhs = equation.readings().get(0);
        Balance balance = balance(equation, rhs);
        for (int i = 1; i < equation.readings().size() && !balance.isClose(); i++) {
            Balance other = balance(equation, equation.readings().get(i));
            if (other.isClose()) {
                rhs = equation.readings().get(i);
                balance = other;
            }
        }
        Set<Integer> facts = new LinkedHashSet<>();
        addFacts(equation.lhs(), facts);
        int leftFacts = facts.size();
        addFacts(rhs, facts);
        return new Check(
                claim.identity() + "-" + number,
                claim.identity(),
                claim.force(),
                new Check.Subject(equation.tables(), equation.measure(), equation.row(), place(equation.lhs(), rhs)),
                new Check.Sides(balance.lhs(), balance.rhs(), balance.tolerance()),
                new Check.Terms(
                        List.copyOf(facts), leftFacts, !equation.relation().isBound()),
                balance.status(),
                new FailureWords(equation, rhs, balance).inWords(message(equation, rhs, balance)));
    }

    private static void addFacts(List<Figure> figures, Set<Integer> facts) {
        for (Figure figure : figures) {
            if (figure.isFact()) {
                facts.add(figure.fact());
            }
        }
    }

    private static Place place(List<Figure> lhs, List<Figure> rhs) {
        List<Figure> first = lhs.isEmpty() ? rhs : lhs;
        return first.isEmpty() ? NOWHERE : first.get(0).place();
    }

    private static Balance balance(Equation equation, List<Figure> rhs) {
        return switch (equation.relation()) {
            case EQUAL, SIDES -> Balance.of(equation.lhs(), rhs);
            case HALF -> Balance.of(equation.lhs(), rhs, HALF);
            case AT_MOST -> bound(Balance.of(equation.lhs(), rhs), -1);
            case AT_LEAST -> bound(Balance.of(equation.lhs(), rhs), 1);
            case SHARE, GROWTH -> rate(equation, rhs);
        };
    }

    /** A bound holds where the left side is on that side of the right one. */
    private static Balance bound(Balance balance, int side) {
        boolean within =
                balance.status() != CheckStatus.NOT_ASSESSABLE && balance.lhs().compareTo(balance.rhs()) == side;
        return within ? balance.withStatus(CheckStatus.HOLDS) : balance;
    }

    /** Of nothing, or of a loss, there is no share. */
    private static Balance rate(Equation equation, List<Figure> rhs) {
        Figure printed = equation.lhs().get(0);
        if (rhs.size() != 2 || rhs.get(1).amount().signum() <= 0) {
            return new Balance(printed.amount(), BigDecimal.ZERO, BigDecimal.ZERO, CheckStatus.NOT_ASSESSABLE);
        }
        Figure base = rhs.get(1);
        BigDecimal share = HUNDRED.multiply(rhs.get(0).amount()).divide(base.amount(), MathContext.DECIMAL64);
        BigDecimal level = equation.relation() == Relation.SHARE ? share : share.subtract(HUNDRED);
        return Balance.within(printed.amount(), level, rounding(printed, base, share));
    }

    /** Half a unit of the last place of the rate and what the rounding of its base makes of it. */
    private static BigDecimal rounding(Figure rate, Figure base, BigDecimal share) {
        BigDecimal ofBase = HUNDRED.divide(base.amount(), MathContext.DECIMAL64)
                .multiply(base.lastPlace())
                .multiply(HALF)
                .multiply(BigDecimal.ONE.add(share.abs().divide(HUNDRED, MathContext.DECIMAL64)));
        return rate.lastPlace().multiply(HALF).add(ofBase);
    }

    private static String message(Equation equation, List<Figure> rhs, Balance balance) {
        Relation relation = equation.relation();
        if (balance.status() == CheckStatus.NOT_ASSESSABLE) {
            String nothing = equation.lhs().isEmpty() ? "the sum is not printed" : "no part of the sum is printed";
            return relation.isRate() ? "nothing to compare with is printed, or it is not above zero" : nothing;
        }
        if (relation.isRate()) {
            return "per cent = 100 x first / second" + (relation == Relation.GROWTH ? " - 100" : "");
        }
        String share = relation == Relation.HALF ? " / 2" : "";
        String text = Math.max(1, equation.lhs().size()) + " printed " + relation.sign() + " " + rhs.size() + " printed"
                + share;
        int page = pageOutside(equation.lhs());
        page = page > 0 ? page : pageOutside(rhs);
        return page > 0 ? text + ", page " + page : text;
    }

    /** The numbers of the facts lead to the other terms. */
    private static int pageOutside(List<Figure> figures) {
        for (Figure figure : figures) {
            if (!figure.isFact()) {
                return figure.place().page();
            }
        }
        return 0;
    }
}
