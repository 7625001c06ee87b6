package io.github.yusuan.check;

import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;

import java.util.List;

/** What holds in a procurement table, and between it and projects, expenditure and “三公”. */
final class ProcurementIdentities {
    static final List<Identity> ALL = List.of(
            must("C1", ProcurementSums.price()),
            must("C2", ProcurementSums.items()),
            must("C3", ProcurementSums.subtotals()),
            must("C3.tree", ProcurementSums.groups()),
            must("C4", ProcurementSums.projectBudget()),
            must("C5", ProcurementSums.withinProject()),
            must("C6", ProcurementSums.reserved()),
            must("C7", ProcurementSums.withinExpenditure()),
            should("C8", ProcurementSums.vehicles()),
            must("C9", ProcurementSums.bySource()));

    private ProcurementIdentities() {}
}
