package io.github.yusuan.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * One identity that was tried on one place of a document: two sides and a verdict.
 *
 * @param id identity and its running number in the document: {@code T5.row-3}
 * @param identity as {@code docs/identities.md} lists it: {@code T5.row}
 * @param force how binding it is
 * @param subject where it was tried
 * @param sides what was compared
 * @param terms the amounts that took part
 * @param status what came of it
 * @param words what was compared, and what a failure means
 */
public record Check(
        String id,
        String identity,
        Force force,
        Subject subject,
        Sides sides,
        Terms terms,
        CheckStatus status,
        CheckWords words)
        implements Serializable {

    /**
     * Where an identity was tried.
     *
     * @param tables kinds of the tables that take part, that of the left side first; none where only sentences do
     * @param measure column; blank where the identity goes across several; what the sides are if not money
     * @param row code or label of the row; blank for a whole table
     * @param place where the first term is printed
     */
    public record Subject(List<TableKind> tables, String measure, String row, Place place) implements Serializable {

        /** Copies the list. */
        public Subject {
            tables = List.copyOf(tables);
        }
    }

    /**
     * The two sides of an identity, in yuan.
     *
     * @param lhs left side; 0 where nothing of it is printed
     * @param rhs right side; 0 where nothing of it is printed
     * @param tolerance how far they may differ by rounding
     */
    public record Sides(BigDecimal lhs, BigDecimal rhs, BigDecimal tolerance) implements Serializable {}

    /**
     * The amounts that took part. What stands outside of the core tables is no fact.
     *
     * @param facts their numbers in the list of facts, from 1, left side first
     * @param leftFacts how many of them are of the left side
     * @param guards whether a wrong digit in a term would show: not so where one side is only a bound of the other
     */
    public record Terms(List<Integer> facts, int leftFacts, boolean guards) implements Serializable {

        /** Copies the list. */
        public Terms {
            facts = List.copyOf(facts);
        }
    }

    /** Kinds of the tables that take part, that of the left side first; none where only sentences do. */
    public List<TableKind> tables() {
        return subject.tables();
    }

    /** Column; blank where the identity goes across several; what the sides are if not money. */
    public String measure() {
        return subject.measure();
    }

    /** Code or label of the row; blank for a whole table. */
    public String row() {
        return subject.row();
    }

    /** Where the first term is printed. */
    public Place place() {
        return subject.place();
    }

    /** Left side in yuan; 0 where nothing of it is printed. */
    public BigDecimal lhs() {
        return sides.lhs();
    }

    /** Right side in yuan; 0 where nothing of it is printed. */
    public BigDecimal rhs() {
        return sides.rhs();
    }

    /** How far the sides may differ by rounding, in yuan. */
    public BigDecimal tolerance() {
        return sides.tolerance();
    }

    /** Numbers of the facts that took part, from 1, those of the left side first. */
    public List<Integer> facts() {
        return terms.facts();
    }

    /** How many of the facts are of the left side. */
    public int leftFacts() {
        return terms.leftFacts();
    }

    /** Whether a wrong digit in a term would show. */
    public boolean guards() {
        return terms.guards();
    }

    /** Left side less right side, in yuan. */
    public BigDecimal difference() {
        return lhs().subtract(rhs());
    }

    /** The formula, or what is missing. */
    public String message() {
        return words.formula();
    }

    /** Whether no term is missing. */
    public boolean isAssessed() {
        return status != CheckStatus.NOT_ASSESSABLE;
    }
}
