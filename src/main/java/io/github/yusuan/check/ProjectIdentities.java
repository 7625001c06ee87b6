package io.github.yusuan.check;

import static io.github.yusuan.check.Identity.hint;
import static io.github.yusuan.check.Identity.must;
import static io.github.yusuan.check.Identity.should;

import java.util.List;

/** What holds in the forms and lists of projects, and between them and the tables. */
final class ProjectIdentities {
    static final List<Identity> ALL = List.of(
            should("P1", ProjectSums.projectExpenditure()),
            must("P2", ProjectSums.bySource()),
            should("P3", PlanSums.endsAtTheBudget()),
            hint("P4", PlanSums.isLinear()),
            should("P7", ProjectSums.codesAreWellFormed()),
            hint("D1", ProjectSums.vehicles()));

    private ProjectIdentities() {}
}
