package io.github.yusuan.check;

import static io.github.yusuan.check.Identity.hint;
import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;
import static io.github.yusuan.check.LedgerSums.in;
import static io.github.yusuan.model.Measure.BASIC;
import static io.github.yusuan.model.Measure.CARRY_OVER;
import static io.github.yusuan.model.Measure.CURRENT_YEAR;
import static io.github.yusuan.model.Measure.FISCAL_APPROPRIATION;
import static io.github.yusuan.model.Measure.TOTAL;
import static io.github.yusuan.model.Phase.BUDGET;
import static io.github.yusuan.model.Phase.FINAL;
import static io.github.yusuan.model.Side.EXPENDITURE;
import static io.github.yusuan.model.Side.REVENUE;
import static io.github.yusuan.model.TableKind.APPROPRIATION;
import static io.github.yusuan.model.TableKind.BASIC_EXPENDITURE;
import static io.github.yusuan.model.TableKind.GENERAL_BUDGET_EXPENDITURE;
import static io.github.yusuan.model.TableKind.REVENUE_EXPENDITURE;
import static io.github.yusuan.model.TableKind.THREE_PUBLIC;

import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Ledger;
import java.util.List;

/** What holds inside one table. */
final class TableIdentities {
    private static final TableKind FUND = TableKind.GOVERNMENT_FUND;
    private static final TableKind CAPITAL = TableKind.STATE_CAPITAL;

    static final List<Identity> ALL = List.of(
            must("T1.1", LedgerSums.down(REVENUE_EXPENDITURE, REVENUE, Ledger::itemBranches)),
            must("T1.2", LedgerSums.down(REVENUE_EXPENDITURE, EXPENDITURE, Ledger::itemBranches)),
            must("T1.3", in(BUDGET, LedgerSums.down(REVENUE_EXPENDITURE, REVENUE, Ledger::grandBranches))),
            must("T1.4", in(BUDGET, LedgerSums.down(REVENUE_EXPENDITURE, EXPENDITURE, Ledger::grandBranches))),
            must("F1", in(FINAL, LedgerSums.down(REVENUE_EXPENDITURE, REVENUE, Ledger::grandBranches))),
            must("F2", in(FINAL, LedgerSums.down(REVENUE_EXPENDITURE, EXPENDITURE, Ledger::grandBranches))),
            must("T1.5", LedgerSums.sidesBalance(REVENUE_EXPENDITURE)),
            must("T1.parts", LedgerSums.down(REVENUE_EXPENDITURE, REVENUE, Ledger::partBranches)),
            must("T1.tree", LedgerSums.down(REVENUE_EXPENDITURE, EXPENDITURE, Ledger::partBranches)),
            must("T1.row", RowSums.of(REVENUE_EXPENDITURE, TOTAL)),
            must("T2.row", RowSums.of(TableKind.REVENUE, TOTAL)),
            must("T2.row2", RowSums.of(TableKind.REVENUE, CURRENT_YEAR)),
            must("T2.fiscal", RowSums.of(TableKind.REVENUE, FISCAL_APPROPRIATION)),
            must("T2.carry", RowSums.of(TableKind.REVENUE, CARRY_OVER)),
            must("T2.tree", TreeSums.down(TableKind.REVENUE)),
            must("T3.row", RowSums.of(TableKind.EXPENDITURE, TOTAL)),
            must("T3.basic", RowSums.of(TableKind.EXPENDITURE, BASIC)),
            must("T3.tree", TreeSums.down(TableKind.EXPENDITURE)),
            must("T4.row", RowSums.of(APPROPRIATION, TOTAL)),
            must("T4.1", LedgerSums.down(APPROPRIATION, REVENUE, Ledger::itemBranches)),
            must("T4.2", LedgerSums.down(APPROPRIATION, REVENUE, Ledger::partBranches)),
            must("T4.3", LedgerSums.down(APPROPRIATION, REVENUE, Ledger::grandBranches)),
            must("T4.3b", LedgerSums.down(APPROPRIATION, EXPENDITURE, Ledger::grandBranches)),
            must("T4.4", LedgerSums.sidesBalance(APPROPRIATION)),
            must("T4.5", LedgerSums.down(APPROPRIATION, EXPENDITURE, Ledger::itemBranches)),
            must("T4.tree", LedgerSums.down(APPROPRIATION, EXPENDITURE, Ledger::partBranches)),
            must("T5.row", RowSums.of(GENERAL_BUDGET_EXPENDITURE, TOTAL)),
            must("T5.basic", RowSums.of(GENERAL_BUDGET_EXPENDITURE, BASIC)),
            must("T5.tree", TreeSums.down(GENERAL_BUDGET_EXPENDITURE)),
            must("T6.row", RowSums.of(BASIC_EXPENDITURE, TOTAL)),
            must("T6.fiscal", RowSums.of(BASIC_EXPENDITURE, FISCAL_APPROPRIATION)),
            must("T6.tree", TreeSums.down(BASIC_EXPENDITURE)),
            should("T6.side", EconomicSums.ownColumn()),
            must("T7.row", RowSums.of(FUND, TOTAL)),
            must("T7.tree", TreeSums.down(FUND)),
            must("T7.sides", LedgerSums.sidesBalance(FUND)),
            must("T8.row", RowSums.of(CAPITAL, TOTAL)),
            must("T8.tree", TreeSums.down(CAPITAL)),
            must("T8.sides", LedgerSums.sidesBalance(CAPITAL)),
            must("T9.1", ThreePublicSums.vehicles()),
            must("T9.2", ThreePublicSums.threePublic()),
            must("T9.3", ThreePublicSums.total()),
            must("T9.row", RowSums.of(THREE_PUBLIC, TOTAL)),
            must("F3", RowSums.fundBalance()),
            hint("F5", ThreePublicSums.withinBudget()),
            must("F4", EconomicSums.groupTotals()),
            hint("D4", EconomicSums.annuity()));

    private TableIdentities() {}
}
