package io.github.yusuan.check;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries every identity on what a document prints: amounts of the core tables, of forms and lists, of sentences.
 *
 * <p>Number rows, years and running numbers are no facts and so no terms: an identity that a row of column numbers
 * happens to fulfil (7 = 1 + 3 + 3) proves nothing.
 */
public final class IdentityEngine {
    static final List<Identity> IDENTITIES = Stream.of(
                    TableIdentities.ALL,
                    CrossIdentities.ALL,
                    ProjectIdentities.ALL,
                    ProcurementIdentities.ALL,
                    AssetIdentities.ALL,
                    ProseIdentities.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Place NOWHERE = new Place(0, 0, 0, Box.NONE);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** An engine with the identities that come with the program. */
    public IdentityEngine() {}

    /** What comes of every identity, in the order of their list, wherever a document gives it a place. */
    public List<Check> check(Phase phase, List<Sheet> sheets, Annexes annexes, ProblemSink problems) {
        List<Check> checks = new ArrayList<>();
        Set<String> noted = new HashSet<>();
        List<UnitDisclosure> disclosed = UnitDisclosure.of(phase, sheets, annexes);
        for (Identity identity : IDENTITIES) {
            int number = 0;
            for (UnitDisclosure own : disclosed) {
                for (Equation equation : identity.formula().in(own)) {
                    if (!equation.isBlank()) {
                        number++;
                        checks.add(assess(identity, equation, number));
                        notes(equation)
                                .filter(problem -> noted.add(problem.tableSeq() + problem.message()))
                                .ifPresent(problems::report);
                    }
                }
            }
        }
        return checks;
    }

    private static Optional<Problem> notes(Equation equation) {
        if (equation.note().isEmpty() || equation.lhs().isEmpty()) {
            return Optional.empty();
        }
        Place first = equation.lhs().get(0).place();
        return Optional.of(new Problem(
                ProblemCode.READING_CHOSEN,
                first.page(),
                first.box(),
                first.tableSeq(),
                0,
                equation.measure() + ": " + equation.note()));
    }

    private static Check assess(Identity identity, Equation equation, int number) {
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
                identity.id() + "-" + number,
                identity.id(),
                identity.force(),
                new Check.Subject(equation.tables(), equation.measure(), equation.row(), place(equation.lhs(), rhs)),
                new Check.Sides(balance.lhs(), balance.rhs(), balance.tolerance()),
                new Check.Terms(List.copyOf(facts), leftFacts, equation.relation() != Equation.Relation.AT_MOST),
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
        Equation.Relation relation = equation.relation();
        BigDecimal share = relation == Equation.Relation.HALF ? HALF : BigDecimal.ONE;
        Balance balance = Balance.of(equation.lhs(), rhs, share);
        boolean less = relation == Equation.Relation.AT_MOST
                && balance.status() == CheckStatus.FAILS
                && balance.lhs().compareTo(balance.rhs()) < 0;
        return less ? balance.withStatus(CheckStatus.HOLDS) : balance;
    }

    private static String message(Equation equation, List<Figure> rhs, Balance balance) {
        if (balance.status() == CheckStatus.NOT_ASSESSABLE) {
            return equation.lhs().isEmpty() ? "the sum is not printed" : "no part of the sum is printed";
        }
        String relation = equation.relation() == Equation.Relation.AT_MOST ? " <= " : " = ";
        String share = equation.relation() == Equation.Relation.HALF ? " / 2" : "";
        String text = Math.max(1, equation.lhs().size()) + " printed" + relation + rhs.size() + " printed" + share;
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
