package io.github.yusuan.check.government;

import io.github.yusuan.model.Check;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Tries the identities of a government's own budget on the tables of one document. */
public final class GovernmentChecks {
    private static final List<Function<List<Sheet>, List<Claim>>> IDENTITIES = List.of(
            RowSums::claims,
            BalanceSums::claims,
            ColumnSums::claims,
            DebtSums::claims,
            FormulaSums::claims,
            Rates::claims,
            TableSums::claims,
            TransferSums::claims,
            LevelSums::claims,
            FundSums::claims,
            DebtTables::claims);

    /** With the identities that come with the program. */
    public GovernmentChecks() {}

    /** What comes of every identity wherever the tables give it a place, in the order of the identities. */
    public List<Check> check(List<PrintedTable> tables, List<Fact> facts) {
        List<Sheet> sheets = Sheet.of(tables, facts);
        List<Check> checks = new ArrayList<>();
        Map<String, Integer> numbers = new TreeMap<>();
        for (Function<List<Sheet>, List<Claim>> identity : IDENTITIES) {
            for (Claim claim : identity.apply(sheets)) {
                int number = numbers.merge(claim.identity(), 1, Integer::sum);
                checks.add(Assessor.assess(claim, number));
            }
        }
        return checks;
    }
}
