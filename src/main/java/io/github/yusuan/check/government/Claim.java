package io.github.yusuan.check.government;

import io.github.yusuan.model.Force;
import io.github.yusuan.structure.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * One place where an identity applies.
 *
 * @param identity as {@code docs/identities.md} lists it
 * @param force how binding it is
 * @param relation how both sides compare
 * @param measure column
 * @param row label of the row
 * @param lhs terms of the left side
 * @param rhs terms of the right side
 */
record Claim(
        String identity,
        Force force,
        Relation relation,
        String measure,
        String row,
        List<Figure> lhs,
        List<Figure> rhs) {

    /** How two sides compare. */
    enum Relation {
        /** Equal. */
        EQUAL,
        /** The left side is no less than the right one. */
        AT_LEAST,
        /** The left side is 100 times the first term of the right one by the second. */
        SHARE,
        /** The left side is that less 100. */
        GROWTH
    }

    static Claim equal(String identity, Force force, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return new Claim(identity, force, Relation.EQUAL, measure, row, lhs, rhs);
    }

    /** The same left side against those terms. */
    Claim as(String otherIdentity, Force otherForce, Relation otherRelation, List<Figure> terms) {
        return new Claim(otherIdentity, otherForce, otherRelation, measure, row, lhs, terms);
    }

    /** Whether something of both sides is printed. */
    boolean isAssessable() {
        boolean rate = relation == Relation.SHARE || relation == Relation.GROWTH;
        return rate ? rhs.size() == 2 && rhs.get(1).amount().signum() > 0 : !lhs.isEmpty() && !rhs.isEmpty();
    }

    List<Figure> terms() {
        List<Figure> terms = new ArrayList<>(lhs);
        terms.addAll(rhs);
        return terms;
    }
}
