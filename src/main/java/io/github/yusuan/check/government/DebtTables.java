package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.FigureReader;
import io.github.yusuan.structure.FigureReader.Said;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D5: limit, balance, issue and repayment are the same in every table of a document that states them. */
final class DebtTables {
    private record Key(GovernmentFigure figure, int year, Phase phase, Coverage coverage) {}

    private DebtTables() {}

    static List<Claim> claims(List<Sheet> sheets, List<Fact> facts) {
        Map<Key, Map<Integer, Figure>> byTable = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                for (Figure term : row.cells().values()) {
                    Fact fact = facts.get(term.fact() - 1);
                    Optional<Said> said = FigureReader.read(sheet.table(), fact)
                            .filter(s -> s.figure().isDebt() && s.rank() < 2);
                    said.ifPresent(s -> byTable.computeIfAbsent(key(s, fact), k -> new LinkedHashMap<>())
                            .putIfAbsent(sheet.table().seq(), term));
                }
            }
        }
        List<Claim> claims = new ArrayList<>();
        byTable.forEach((key, terms) -> claims(key, List.copyOf(terms.values()), facts, claims));
        return claims;
    }

    private static Key key(Said said, Fact fact) {
        return new Key(said.figure(), said.year(), said.phase(), fact.coverage());
    }

    private static void claims(Key key, List<Figure> terms, List<Fact> facts, List<Claim> claims) {
        Figure first = terms.get(0);
        for (Figure other : terms.subList(1, terms.size())) {
            claims.add(Claim.equal(
                    "D5",
                    Force.SHOULD,
                    key.figure().id(),
                    facts.get(first.fact() - 1).name(),
                    List.of(first),
                    List.of(other)));
        }
    }
}
