package io.github.yusuan.check.equation;

import io.github.yusuan.model.Force;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an identity says at one place of a document.
 *
 * @param identity as {@code docs/identities.md} lists it
 * @param force how binding it is
 */
public record Claim(String identity, Force force, Equation equation) {

    /** Between tables that {@link #between} names. */
    public static Claim equal(
            String identity, Force force, String measure, String row, List<Figure> lhs, List<Figure> rhs) {
        return new Claim(identity, force, Equation.of(Relation.EQUAL, measure, row, lhs, rhs));
    }

    /**
     * The same, about the tables that its terms stand in.
     *
     * @param kinds by the number of the table
     */
    public Claim between(Map<Integer, TableKind> kinds) {
        List<TableKind> tables = Stream.concat(
                        equation.lhs().stream(), equation.readings().stream().flatMap(List::stream))
                .map(term -> kinds.get(term.place().tableSeq()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Claim(identity, force, equation.between(tables));
    }
}
