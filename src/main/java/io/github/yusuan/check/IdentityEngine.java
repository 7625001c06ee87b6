package io.github.yusuan.check;

import io.github.yusuan.check.equation.Assessor;
import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.government.GovernmentIdentities;
import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.structure.StructureReader.Structured;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tries every identity on what a document prints: amounts of the core tables, of forms and lists, of sentences, and of a
 * government's own tables.
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

    /** An engine with the identities that come with the program. */
    public IdentityEngine() {}

    /**
     * What comes of every identity, in the order of their list, wherever a document gives it a place.
     *
     * @param structured all tables and facts of the document
     */
    public List<Check> check(Phase phase, Structured structured, Annexes annexes, ProblemSink problems) {
        List<Claim> claims = departmentClaims(UnitDisclosure.of(phase, structured.sheets(), annexes));
        noteReadings(claims, problems);
        claims.addAll(GovernmentIdentities.claims(structured.sheets(), structured.facts()));
        Map<String, Integer> numbers = new HashMap<>();
        return claims.stream()
                .map(claim -> Assessor.assess(claim, numbers.merge(claim.identity(), 1, Integer::sum)))
                .toList();
    }

    private static List<Claim> departmentClaims(List<UnitDisclosure> disclosed) {
        List<Claim> claims = new ArrayList<>();
        for (Identity identity : IDENTITIES) {
            for (UnitDisclosure own : disclosed) {
                identity.formula().in(own).stream()
                        .filter(equation -> !equation.isBlank())
                        .forEach(equation -> claims.add(new Claim(identity.id(), identity.force(), equation)));
            }
        }
        return claims;
    }

    /** Says once of a table which of two readings was chosen. */
    private static void noteReadings(List<Claim> claims, ProblemSink problems) {
        Set<String> noted = new HashSet<>();
        for (Claim claim : claims) {
            noteOf(claim.equation())
                    .filter(problem -> noted.add(problem.tableSeq() + problem.message()))
                    .ifPresent(problems::report);
        }
    }

    private static Optional<Problem> noteOf(Equation equation) {
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
}
