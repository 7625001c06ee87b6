package io.github.yusuan.check.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.structure.FigureReader;
import io.github.yusuan.structure.FigureReader.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D5: limit, balance, issue and repayment are the same in every table of a document that states them. */
final class DebtTables {
    private record Key(GovernmentFigure figure, int year, Phase phase, Coverage coverage) {}

    private DebtTables() {}

    static List<Claim> claims(List<Sheet> sheets) {
        Map<Key, Map<Integer, Term>> byTable = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (Term term : row.cells().values()) {
                    Optional<Said> said = FigureReader.read(sheet.table(), term.fact())
                            .filter(s -> s.figure().isDebt() && s.rank() < 2);
                    said.ifPresent(s -> byTable.computeIfAbsent(key(s, term), k -> new LinkedHashMap<>())
                            .putIfAbsent(sheet.table().seq(), term));
                }
            }
        }
        List<Claim> claims = new ArrayList<>();
        byTable.forEach((key, terms) -> claims(key, List.copyOf(terms.values()), claims));
        return claims;
    }

    private static Key key(Said said, Term term) {
        return new Key(said.figure(), said.year(), said.phase(), term.fact().coverage());
    }

    private static void claims(Key key, List<Term> terms, List<Claim> claims) {
        Term first = terms.get(0);
        for (Term other : terms.subList(1, terms.size())) {
            claims.add(Claim.equal(
                    "D5", Force.SHOULD, key.figure().id(), first.fact().name(), List.of(first), List.of(other)));
        }
    }
}
