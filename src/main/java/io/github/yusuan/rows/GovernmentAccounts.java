package io.github.yusuan.rows;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Scope;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import io.github.yusuan.structure.FigureReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a government's document says of each coverage, year and phase: its main figures in one row each.
 *
 * <pre>{@code
 * for (GovernmentAccount account : GovernmentAccounts.of(disclosure)) {
 *     account.amount(GovernmentFigure.TAX)
 *             .ifPresent(tax -> System.out.println(account.coverage() + " " + account.fiscalYear() + " " + tax));
 * }
 * }</pre>
 *
 * <p>A table of the year itself goes before a column of last year in another one. Tables of equal standing that print
 * different amounts leave the figure {@linkplain GovernmentAccount#disputed() disputed}.
 */
public final class GovernmentAccounts {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Disclosure disclosure;
    private final Map<Key, Map<GovernmentFigure, List<Candidate>>> candidates = new TreeMap<>();

    private GovernmentAccounts(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /** The accounts of a document, by year, phase and coverage; none of a department's. */
    public static List<GovernmentAccount> of(Disclosure disclosure) {
        return new GovernmentAccounts(disclosure).read();
    }

    private record Key(int year, Phase phase, Coverage coverage) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparingInt(Key::year)
                    .thenComparing(Key::phase)
                    .thenComparing(Key::coverage)
                    .compare(this, other);
        }
    }

    private record Candidate(Stated stated, int rank) {}

    private List<GovernmentAccount> read() {
        List<FactStatus> statuses = disclosure.factStatuses();
        for (int i = 0; i < statuses.size(); i++) {
            Fact fact = disclosure.facts().get(i);
            PrintedTable table = disclosure.tables().get(fact.tableSeq() - 1);
            if (table.scope() == Scope.GOVERNMENT) {
                add(table, new Stated(i + 1, fact, statuses.get(i)));
            }
        }
        List<GovernmentAccount> accounts = new ArrayList<>();
        candidates.forEach((key, found) -> accounts.add(account(key, found)));
        return List.copyOf(accounts);
    }

    private void add(PrintedTable table, Stated stated) {
        FigureReader.read(table, stated.fact()).ifPresent(said -> {
            Key key = new Key(said.year(), said.phase(), stated.fact().coverage());
            candidates
                    .computeIfAbsent(key, k -> new EnumMap<>(GovernmentFigure.class))
                    .computeIfAbsent(said.figure(), f -> new ArrayList<>())
                    .add(new Candidate(stated, said.rank()));
        });
    }

    private static GovernmentAccount account(Key key, Map<GovernmentFigure, List<Candidate>> found) {
        Map<GovernmentFigure, Stated> figures = new EnumMap<>(GovernmentFigure.class);
        Set<GovernmentFigure> disputed = new HashSet<>();
        found.forEach((figure, all) -> {
            int rank = all.stream().mapToInt(Candidate::rank).min().orElse(0);
            List<Stated> best = all.stream()
                    .filter(c -> c.rank() == rank)
                    .map(Candidate::stated)
                    .toList();
            if (best.stream().allMatch(s -> isSame(s.fact(), best.get(0).fact()))) {
                figures.put(figure, best.get(0));
            } else {
                disputed.add(figure);
            }
        });
        return new GovernmentAccount(key.coverage(), key.year(), key.phase(), figures, disputed);
    }

    /** Equal but for rounding. */
    private static boolean isSame(Fact one, Fact other) {
        BigDecimal bound = lastPlace(one).add(lastPlace(other)).multiply(HALF);
        return one.amount().subtract(other.amount()).abs().compareTo(bound) <= 0;
    }

    private static BigDecimal lastPlace(Fact fact) {
        return fact.unit().toYuan(BigDecimal.ONE.movePointLeft(Math.max(0, new BigDecimal(fact.printed()).scale())));
    }
}
