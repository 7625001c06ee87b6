package io.github.yusuan.check.government;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.Fact;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Tries the identities of a government's own budget on the tables of one document. */
public final class GovernmentChecks {
    private static final List<Function<List<Sheet>, List<Claim>>> IDENTITIES = List.of(
            PartSums::claims,
            BalanceSums::claims,
            ColumnSums::claims,
            DebtSums::claims,
            FormulaSums::claims,
            Rates::claims,
            TableSums::claims,
            TransferSums::claims,
            LevelSums::claims,
            FundSums::claims);

    /** With the identities that come with the program. */
    public GovernmentChecks() {}

    /**
     * What comes of every identity wherever the tables give it a place, in the order of the identities.
     *
     * @param sheets all tables of the document
     * @param facts all facts of the document
     */
    public List<Check> check(List<Sheet> sheets, List<Fact> facts) {
        List<Sheet> own =
                sheets.stream().filter(sheet -> sheet.kind().isGovernment()).toList();
        List<Claim> claims = new ArrayList<>();
        IDENTITIES.forEach(identity -> claims.addAll(identity.apply(own)));
        claims.addAll(DebtTables.claims(own, facts));
        Assessor assessor = new Assessor(own);
        Map<String, Integer> numbers = new TreeMap<>();
        return claims.stream()
                .map(claim -> assessor.assess(claim, numbers.merge(claim.identity(), 1, Integer::sum)))
                .toList();
    }
}
