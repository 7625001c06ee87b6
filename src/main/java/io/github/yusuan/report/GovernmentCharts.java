package io.github.yusuan.report;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.report.Chart.Bar;
import io.github.yusuan.rows.GovernmentAccount;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import io.github.yusuan.rows.GovernmentAccounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A government's budget as charts: what it raises, by single taxes too, and spends, how its balance comes about, debt against
 * its limit, places beside each other. A chart of a total is equal to the printed one; what no row of it itemises is a bar of
 * its own.
 */
final class GovernmentCharts {
    private static final List<Owed> DEBT = List.of(
            new Owed(GovernmentFigure.DEBT_LIMIT, GovernmentFigure.DEBT_BALANCE),
            new Owed(GovernmentFigure.DEBT_LIMIT_GENERAL, GovernmentFigure.DEBT_BALANCE_GENERAL),
            new Owed(GovernmentFigure.DEBT_LIMIT_SPECIAL, GovernmentFigure.DEBT_BALANCE_SPECIAL));

    /** A debt, and as much as it may be. */
    private record Owed(GovernmentFigure limit, GovernmentFigure balance) {}

    private final Disclosure disclosure;
    private final Labels labels;
    private final List<GovernmentAccount> accounts;
    private final RowParts parts;

    GovernmentCharts(Disclosure disclosure, Labels labels) {
        this.disclosure = disclosure;
        this.labels = labels;
        this.accounts = GovernmentAccounts.of(disclosure);
        this.parts = new RowParts(disclosure);
    }

    List<Chart> all() {
        Stream<Chart> own = Stream.of(
                itemised(GovernmentFigure.OWN_REVENUE, labels.of("chart.gov-revenue")),
                itemised(GovernmentFigure.TAX, labels.of("chart.gov-taxes")),
                itemised(GovernmentFigure.OWN_EXPENDITURE, labels.of("chart.gov-expenditure")),
                debt());
        return Stream.concat(own, new PlaceCharts(disclosure, labels).all())
                .filter(chart -> !chart.isEmpty())
                .toList();
    }

    /** How the balance comes about, of the region and of the own level, in the latest year that one of them has. */
    List<Flow> flows() {
        BalanceFlows flows = new BalanceFlows(disclosure, labels);
        return accountWith(GovernmentFigure.TOTAL_REVENUE).stream()
                .flatMap(latest -> accounts.stream()
                        .filter(account -> account.fiscalYear() == latest.fiscalYear()
                                && account.phase() == latest.phase()
                                && account.coverage() != Coverage.LOWER))
                .flatMap(account ->
                        flows.of(account, labels.of("flow.title") + labels.of("chart.of") + of(account)).stream())
                .toList();
    }

    /** The latest account that states a figure: that of the document's phase first, of the region before the own level. */
    private Optional<GovernmentAccount> accountWith(GovernmentFigure figure) {
        return accounts.stream()
                .filter(account -> account.figures().containsKey(figure) && account.coverage() != Coverage.LOWER)
                .max(Comparator.comparingInt(GovernmentAccount::fiscalYear)
                        .thenComparing(
                                account -> account.phase() == disclosure.info().phase())
                        .thenComparing(account -> account.coverage() == Coverage.REGION));
    }

    private Chart itemised(GovernmentFigure figure, String title) {
        Optional<GovernmentAccount> account = accountWith(figure);
        Optional<Stated> stated =
                account.flatMap(of -> Optional.ofNullable(of.figures().get(figure)));
        if (account.isEmpty() || stated.isEmpty()) {
            return new Chart(title, List.of(), List.of());
        }
        Fact whole = itemised(stated.get().fact());
        List<Bar> bars = new ArrayList<>();
        parts.of(whole).forEach(part -> bars.add(bar(part, whole)));
        return Chart.ofWhole(
                title + labels.of("chart.of") + of(account.get()), List.of(), bars, whole.amount(), labels);
    }

    /** The same amount in a table that says what it is made up of: a balance often prints the sums alone. */
    private Fact itemised(Fact whole) {
        return Stream.concat(
                        Stream.of(whole),
                        disclosure.facts().stream()
                                .filter(fact -> fact.line() == whole.line()
                                        && fact.coverage() == whole.coverage()
                                        && fact.amount().compareTo(whole.amount()) == 0))
                .filter(fact -> !parts.of(fact).isEmpty())
                .findFirst()
                .orElse(whole);
    }

    private String of(GovernmentAccount account) {
        boolean region = account.coverage() == Coverage.REGION;
        return account.fiscalYear() + " "
                + labels.word("phase", account.phase().id()) + " "
                + (region ? labels.of("chart.of-region") : labels.of("chart.of-own"));
    }

    private static Bar bar(Fact part, Fact whole) {
        String share = Money.share(part.amount(), whole.amount());
        return new Bar(0, part.name(), CellAnchors.row(part), List.of(part.amount()), share);
    }

    private Chart debt() {
        List<Bar> bars = new ArrayList<>();
        Optional<GovernmentAccount> account =
                accountWith(GovernmentFigure.DEBT_BALANCE).or(() -> accountWith(GovernmentFigure.DEBT_BALANCE_GENERAL));
        account.ifPresent(stated -> DEBT.forEach(owed -> {
            int level = owed.limit() == GovernmentFigure.DEBT_LIMIT ? 0 : 1;
            Optional<BigDecimal> limit = stated.amount(owed.limit());
            bars.addAll(bar(level, stated, owed.limit(), ""));
            String share = stated.amount(owed.balance())
                    .flatMap(balance -> limit.map(most -> Money.share(balance, most)))
                    .orElse("");
            bars.addAll(bar(level, stated, owed.balance(), share));
        }));
        String note = bars.stream().allMatch(bar -> bar.share().isEmpty()) ? "" : labels.of("chart.gov-debt.share");
        String title = labels.of("chart.gov-debt");
        String of = account.map(stated -> labels.of("chart.of") + of(stated)).orElse("");
        return new Chart(title + of, List.of(), bars, Optional.empty(), note);
    }

    private static List<Bar> bar(int level, GovernmentAccount account, GovernmentFigure figure, String share) {
        return Optional.ofNullable(account.figures().get(figure)).map(Stated::fact).stream()
                .map(fact -> new Bar(level, figure.chinese(), CellAnchors.row(fact), List.of(fact.amount()), share))
                .toList();
    }
}
