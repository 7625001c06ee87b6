package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Line;
import io.github.yusuan.report.Flow.Nature;
import io.github.yusuan.report.Flow.Part;
import io.github.yusuan.report.Flow.Side;
import io.github.yusuan.rows.GovernmentAccount;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.SumLabel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The balance of a government's general budget as flows: own revenue, transfers and debt become own expenditure, transfers
 * and repayment. The streams of each side are the rows under its printed total; what no row itemises is one of its own.
 */
final class BalanceFlows {
    private static final Set<Line> TRANSFERS = EnumSet.of(Line.TRANSFER_REVENUE, Line.TRANSFER_EXPENDITURE);
    private static final Set<Line> KINDS_OF_GRANT =
            EnumSet.of(Line.TAX_RETURN, Line.GENERAL_TRANSFER, Line.SPECIAL_TRANSFER);
    private static final Set<Line> OWN = EnumSet.of(Line.OWN_REVENUE, Line.OWN_EXPENDITURE, Line.TAX, Line.NON_TAX);
    private static final Set<Line> BETWEEN_LEVELS =
            EnumSet.of(Line.FROM_SUPERIOR, Line.TO_SUPERIOR, Line.FROM_LOWER, Line.TO_LOWER);
    private static final Set<Line> DEBT = EnumSet.of(Line.DEBT_REVENUE, Line.DEBT_ONLENT, Line.DEBT_REPAID);

    private final Labels labels;
    private final RowParts parts;

    BalanceFlows(Disclosure disclosure, Labels labels) {
        this.labels = labels;
        this.parts = new RowParts(disclosure);
    }

    /** The flow of an account; nothing where it prints no total of a side, or the rows of one come to more than it. */
    Optional<Flow> of(GovernmentAccount account, String title) {
        Optional<Fact> revenue = fact(account, GovernmentFigure.TOTAL_REVENUE);
        Optional<Fact> expenditure = fact(account, GovernmentFigure.TOTAL_EXPENDITURE);
        if (revenue.isEmpty() || expenditure.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal through = revenue.get().amount().max(expenditure.get().amount());
        Optional<BigDecimal> left = fact(account, GovernmentFigure.CARRIED_OUT).map(Fact::amount);
        Optional<Side> sources = side(revenue.get(), GovernmentFigure.TOTAL_REVENUE, through, Optional.empty());
        Optional<Side> uses = side(expenditure.get(), GovernmentFigure.TOTAL_EXPENDITURE, through, left);
        return sources.flatMap(from -> uses.map(to -> new Flow(title, from, to, note(from, to))));
    }

    private static Optional<Fact> fact(GovernmentAccount account, GovernmentFigure figure) {
        return Optional.ofNullable(account.figures().get(figure)).map(Stated::fact);
    }

    private Optional<Side> side(
            Fact total, GovernmentFigure figure, BigDecimal through, Optional<BigDecimal> carriedOut) {
        List<Part> streams = new ArrayList<>();
        for (Fact fact : streamsOf(total)) {
            if (fact.amount().signum() < 0) {
                return Optional.empty(); // no stream is less than nothing
            }
            if (fact.amount().signum() > 0) {
                String label = Ordinal.without(fact.name());
                streams.add(new Part(label, CellAnchors.row(fact), fact.amount(), natureOf(fact)));
            }
        }
        BigDecimal gap = streams.stream().map(Part::amount).reduce(through, BigDecimal::subtract);
        if (streams.isEmpty() || gap.signum() < 0 || through.signum() <= 0) {
            return Optional.empty();
        }
        if (gap.signum() > 0) {
            boolean isCarriedOut = carriedOut.stream().anyMatch(amount -> amount.compareTo(gap) == 0);
            streams.add(
                    isCarriedOut
                            ? new Part(GovernmentFigure.CARRIED_OUT.chinese(), "", gap, Nature.MOVED)
                            : new Part(labels.of("chart.not-itemised"), "", gap, Nature.GAP));
        }
        return Optional.of(new Side(figure.chinese(), CellAnchors.row(total), total.amount(), streams));
    }

    /** The rows under a total; in the place of a sum of all transfers what it is made up of. */
    private List<Fact> streamsOf(Fact total) {
        List<Fact> streams = new ArrayList<>();
        for (Fact row : withoutPartsOfOthers(parts.of(total), total)) {
            List<Fact> under = TRANSFERS.contains(row.line()) ? parts.of(row) : List.of();
            List<Fact> whole = withoutPartsOfOthers(under, row);
            boolean isWhole = !whole.isEmpty() && RowParts.sum(whole).compareTo(row.amount()) == 0;
            streams.addAll(isWhole ? whole : List.of(row));
        }
        return streams;
    }

    /**
     * A superior's grants are printed with their three kinds below them, transfers with what they are to whom, often without
     * saying that these are their parts.
     */
    private static List<Fact> withoutPartsOfOthers(List<Fact> rows, Fact whole) {
        List<Fact> left = rows;
        if (RowParts.sum(left).compareTo(whole.amount()) > 0 && has(left, EnumSet.of(Line.FROM_SUPERIOR))) {
            left = without(left, KINDS_OF_GRANT);
        }
        if (RowParts.sum(left).compareTo(whole.amount()) > 0 && has(left, TRANSFERS)) {
            left = without(left, BETWEEN_LEVELS);
        }
        return left;
    }

    private static boolean has(List<Fact> rows, Set<Line> lines) {
        return rows.stream().anyMatch(row -> lines.contains(row.line()));
    }

    private static List<Fact> without(List<Fact> rows, Set<Line> lines) {
        return rows.stream().filter(row -> !lines.contains(row.line())).toList();
    }

    private static Nature natureOf(Fact fact) {
        Line line = fact.line();
        boolean ownSum = line == Line.NONE && SumLabel.isSum(fact.name()); // 收入合计 above 转移性收入
        if (OWN.contains(line) || ownSum) {
            return Nature.OWN;
        }
        if (BETWEEN_LEVELS.contains(line) || KINDS_OF_GRANT.contains(line) || TRANSFERS.contains(line)) {
            return Nature.BETWEEN_LEVELS;
        }
        if (DEBT.contains(line)) {
            return Nature.DEBT;
        }
        return line == Line.NONE ? Nature.OTHER : Nature.MOVED;
    }

    private String note(Side sources, Side uses) {
        return List.of(sources, uses).stream()
                .flatMap(side -> side.parts().stream())
                .filter(part -> part.nature() == Nature.GAP)
                .findFirst()
                .map(part -> labels.of("flow.gap.why", Money.words(part.amount(), labels)))
                .orElse("");
    }
}
