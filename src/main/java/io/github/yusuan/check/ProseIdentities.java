package io.github.yusuan.check;

import static io.github.yusuan.check.CrossSums.ledger;
import static io.github.yusuan.check.CrossSums.total;
import static io.github.yusuan.check.Identity.hint;
import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;
import static io.github.yusuan.check.ProseSums.at;
import static io.github.yusuan.check.ProseSums.repeats;
import static io.github.yusuan.model.Measure.BASIC;
import static io.github.yusuan.model.Measure.PERSONNEL;
import static io.github.yusuan.model.Measure.PROJECT;
import static io.github.yusuan.model.Measure.PUBLIC_USE;
import static io.github.yusuan.model.Measure.TOTAL;
import static io.github.yusuan.model.Side.REVENUE;
import static io.github.yusuan.model.TableKind.BASIC_EXPENDITURE;
import static io.github.yusuan.model.TableKind.EXPENDITURE;
import static io.github.yusuan.model.TableKind.GENERAL_BUDGET_EXPENDITURE;
import static io.github.yusuan.model.TableKind.REVENUE_EXPENDITURE;

import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.structure.Ledger;
import java.util.List;

/** What sentences say against the tables, and against each other. */
final class ProseIdentities {
    static final List<Identity> ALL = List.of(
            must(
                    "N1",
                    repeats(
                            "revenue",
                            at(REVENUE_EXPENDITURE, ledger(REVENUE, Ledger::grandTotal, TOTAL)),
                            at(REVENUE_EXPENDITURE, ledger(REVENUE, Ledger::currentTotal, TOTAL)))),
            must("N2", StatementSums.revenue()),
            must("N3", StatementSums.complete(Kind.AMOUNT, List.of("expenditure"), "basic", "project")),
            must("N4", StatementSums.named(List.of("basic", "basic_general_public"), "personnel", "public_use")),
            must(
                    "N5",
                    ProseSums.all(
                            repeats(
                                    "basic",
                                    at(EXPENDITURE, total(BASIC)),
                                    at(GENERAL_BUDGET_EXPENDITURE, total(BASIC))),
                            repeats(
                                    "project",
                                    at(EXPENDITURE, total(PROJECT)),
                                    at(GENERAL_BUDGET_EXPENDITURE, total(PROJECT))))),
            must(
                    "N6",
                    ProseSums.all(
                            repeats("personnel", at(BASIC_EXPENDITURE, EconomicSums.group(PERSONNEL))),
                            repeats("public_use", at(BASIC_EXPENDITURE, EconomicSums.group(PUBLIC_USE))))),
            must(
                    "N7",
                    ProseSums.all(
                            StatementSums.complete(Kind.CHANGE, List.of("total", "expenditure"), "basic", "project"),
                            StatementSums.complete(
                                    Kind.CHANGE, List.of("vehicles"), "vehicle_purchase", "vehicle_operation"))),
            should("N8", ProseSums.runningExpenses()),
            must("N9", repeats("three_public", ProseSums.threePublic())),
            must("N10", StatementSums.named(List.of("three_public"), "abroad", "vehicles", "reception")),
            must("N11", StatementSums.named(List.of("vehicles"), "vehicle_purchase", "vehicle_operation")),
            must("F6", ProseSums.execution()),
            hint("D2", ProseSums.ratesNamedTwice()),
            hint("D3", ProseSums.usesOfRunningExpenses()));

    private ProseIdentities() {}
}
