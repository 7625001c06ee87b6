package io.github.yusuan.rows;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Side;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The facts of a disclosure as typed rows, in the order in which they are printed. Percentages are no money and stay
 * with the facts.
 *
 * <pre>{@code
 * BudgetRows.of(disclosure).functional().stream()
 *         .filter(row -> row.table() == TableKind.EXPENDITURE && row.code().level() == 1)
 *         .forEach(row -> System.out.println(row.name() + " " + row.amount(Measure.TOTAL)));
 * }</pre>
 *
 * @param all every row of every core table and of every table of a government
 */
public record BudgetRows(List<BudgetRow> all) implements Serializable {

    /** Copies the list. */
    public BudgetRows {
        all = List.copyOf(all);
    }

    /** The rows of a disclosure. */
    public static BudgetRows of(Disclosure disclosure) {
        String file = disclosure.info().source();
        Map<RowKey, List<Fact>> rows = new LinkedHashMap<>();
        disclosure.facts().stream()
                .filter(fact -> fact.unit() != MoneyUnit.PERCENT
                        && fact.measure() != Measure.CHANGE_PCT
                        && !fact.printed().endsWith("%"))
                .forEach(fact -> rows.computeIfAbsent(RowKey.of(fact), key -> new ArrayList<>())
                        .add(fact));
        return new BudgetRows(
                rows.values().stream().map(facts -> row(facts, file)).toList());
    }

    private static BudgetRow row(List<Fact> facts, String file) {
        Fact first = facts.get(0);
        Code code = Code.ofPath(first.codePath());
        List<Amount> amounts = facts.stream().map(fact -> amount(fact, file)).toList();
        if (first.kind().isGovernment()) {
            return government(facts, code, amounts);
        }
        if (first.side() != Side.NONE) {
            return new TwoSidedRow(first.kind(), first.side(), code, first.name(), first.role(), amounts);
        }
        return switch (first.kind()) {
            case THREE_PUBLIC -> new ThreePublicItem(first.name(), first.role(), amounts);
            case BASIC_EXPENDITURE -> new EconomicRow(first.kind(), code, first.name(), first.role(), amounts);
            default -> new FunctionalRow(first.kind(), code, first.name(), first.role(), amounts);
        };
    }

    private static GovernmentRow government(List<Fact> facts, Code code, List<Amount> amounts) {
        Fact first = facts.get(0);
        boolean one = facts.stream().allMatch(fact -> fact.coverage() == first.coverage());
        Coverage coverage = one ? first.coverage() : Coverage.NONE;
        return new GovernmentRow(
                first.kind(), coverage, first.side(), first.line(), code, first.name(), first.role(), amounts);
    }

    private static Amount amount(Fact fact, String file) {
        Money money = new Money(new BigDecimal(fact.printed()), fact.unit());
        return new Amount(
                fact.measure(), fact.column(), money, new SourceRef(file, fact.page(), fact.box(), fact.row()));
    }

    /** Rows by functional subject. */
    public List<FunctionalRow> functional() {
        return only(FunctionalRow.class);
    }

    /** Rows by economic subject. */
    public List<EconomicRow> economic() {
        return only(EconomicRow.class);
    }

    /** Rows of the tables that have revenue and expenditure side by side. */
    public List<TwoSidedRow> twoSided() {
        return only(TwoSidedRow.class);
    }

    /** Items of the “三公” expenses. */
    public List<ThreePublicItem> threePublic() {
        return only(ThreePublicItem.class);
    }

    /** Rows of the tables of a government's own budget. */
    public List<GovernmentRow> government() {
        return only(GovernmentRow.class);
    }

    private <R extends BudgetRow> List<R> only(Class<R> kind) {
        return all.stream()
                .flatMap(row -> kind.isInstance(row) ? Stream.of(kind.cast(row)) : Stream.empty())
                .toList();
    }

    /** What tells a row from the others; side by side halves of a table share the row number. */
    private record RowKey(int table, int row, Side side, String code, String name) {
        static RowKey of(Fact fact) {
            return new RowKey(fact.tableSeq(), fact.row(), fact.side(), fact.code(), fact.name());
        }
    }
}
