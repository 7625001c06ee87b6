package io.github.yusuan.report;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.report.Chart.Bar;
import io.github.yusuan.rows.GovernmentAccount;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import io.github.yusuan.rows.GovernmentAccounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A government's budget as charts: what it raises and spends, debt against its limit. Each is equal to the printed total;
 * what no row of it itemises is a bar of its own.
 */
final class GovernmentCharts {
    private static final List<GovernmentFigure> DEBT = List.of(
            GovernmentFigure.DEBT_LIMIT,
            GovernmentFigure.DEBT_BALANCE,
            GovernmentFigure.DEBT_LIMIT_GENERAL,
            GovernmentFigure.DEBT_BALANCE_GENERAL,
            GovernmentFigure.DEBT_LIMIT_SPECIAL,
            GovernmentFigure.DEBT_BALANCE_SPECIAL);

    private final Disclosure disclosure;
    private final Labels labels;
    private final List<GovernmentAccount> accounts;

    GovernmentCharts(Disclosure disclosure, Labels labels) {
        this.disclosure = disclosure;
        this.labels = labels;
        this.accounts = GovernmentAccounts.of(disclosure);
    }

    List<Chart> all() {
        return Stream.of(
                        itemised(GovernmentFigure.OWN_REVENUE, labels.of("chart.gov-revenue")),
                        itemised(GovernmentFigure.OWN_EXPENDITURE, labels.of("chart.gov-expenditure")),
                        debt())
                .filter(chart -> !chart.isEmpty())
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
        Fact whole = stated.get().fact();
        List<Bar> bars = new ArrayList<>();
        partsOf(whole).forEach(part -> bars.add(bar(part, whole)));
        return Chart.ofWhole(
                title + labels.of("chart.of") + of(account.get()), List.of(), bars, whole.amount(), labels);
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

    /** The rows that a row is made up of, in its column, from the top: those that the tree of its table puts under it. */
    private List<Fact> partsOf(Fact whole) {
        Map<Integer, Fact> column = new TreeMap<>();
        disclosure.facts().stream()
                .filter(fact -> fact.tableSeq() == whole.tableSeq()
                        && fact.rowHead().block() == whole.rowHead().block()
                        && fact.column().equals(whole.column()))
                .forEach(fact -> column.putIfAbsent(fact.row(), fact));
        return column.values().stream()
                .filter(fact -> fact.parentRow() == whole.row() && fact.role() != RowRole.OF_WHICH)
                .toList();
    }

    private Chart debt() {
        List<Bar> bars = new ArrayList<>();
        Optional<GovernmentAccount> account =
                accountWith(GovernmentFigure.DEBT_BALANCE).or(() -> accountWith(GovernmentFigure.DEBT_BALANCE_GENERAL));
        account.ifPresent(stated -> DEBT.forEach(figure ->
                Optional.ofNullable(stated.figures().get(figure)).ifPresent(amount -> bars.add(bar(figure, amount)))));
        String title = labels.of("chart.gov-debt");
        return new Chart(account.map(a -> title + labels.of("chart.of") + of(a)).orElse(title), List.of(), bars);
    }

    private static Bar bar(GovernmentFigure figure, Stated stated) {
        int level = figure == GovernmentFigure.DEBT_LIMIT || figure == GovernmentFigure.DEBT_BALANCE ? 0 : 1;
        return new Bar(
                level,
                figure.chinese(),
                CellAnchors.row(stated.fact()),
                List.of(stated.fact().amount()),
                "");
    }
}
