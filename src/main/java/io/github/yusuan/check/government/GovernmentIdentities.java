package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds in a government's own budget. */
public final class GovernmentIdentities {
    private static final List<Function<List<Sheet>, List<Claim>>> ALL = List.of(
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

    private GovernmentIdentities() {}

    /**
     * What every identity says wherever the tables give it a place, in the order of the identities.
     *
     * @param sheets all tables of the document
     * @param facts all facts of the document
     */
    public static List<Claim> claims(List<Sheet> sheets, List<Fact> facts) {
        List<Sheet> own =
                sheets.stream().filter(sheet -> sheet.kind().isGovernment()).toList();
        List<Claim> claims = new ArrayList<>();
        ALL.forEach(identity -> claims.addAll(identity.apply(own)));
        claims.addAll(DebtTables.claims(own, facts));
        Map<Integer, TableKind> kinds =
                own.stream().collect(Collectors.toMap(sheet -> sheet.table().seq(), Sheet::kind));
        return claims.stream().map(claim -> claim.between(kinds)).toList();
    }
}
