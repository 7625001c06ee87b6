package io.github.yusuan.rows;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Scope;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    /** Rows that are a part of a figure of debt only. */
    private static final Pattern PART = Pattern.compile("新增|再融资|置换|外国|不含");

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

    /** Which year and phase an amount is of; {@code rank} is 0 for what its table is about. */
    private record Time(int year, Phase phase, int rank) {}

    private record Candidate(Stated stated, int rank) {}

    private List<GovernmentAccount> read() {
        List<FactStatus> statuses = disclosure.factStatuses();
        for (int i = 0; i < statuses.size(); i++) {
            Fact fact = disclosure.facts().get(i);
            PrintedTable table = disclosure.tables().get(fact.tableSeq() - 1);
            boolean place = fact.coverage() == Coverage.LOWER && fact.line() == Line.NONE;
            boolean whose = fact.coverage() != Coverage.NONE && !place;
            boolean money = fact.unit() != MoneyUnit.PERCENT;
            if (table.scope() == Scope.GOVERNMENT && whose && money) {
                add(table, new Stated(i + 1, fact, statuses.get(i)));
            }
        }
        List<GovernmentAccount> accounts = new ArrayList<>();
        candidates.forEach((key, found) -> accounts.add(account(key, found)));
        return List.copyOf(accounts);
    }

    private void add(PrintedTable table, Stated stated) {
        Fact fact = stated.fact();
        Optional<GovernmentFigure> figure = GovernmentFigure.of(fact.kind(), fact.line())
                .or(() -> GovernmentFigure.ofDebt(
                        fact.kind(), fact.line(), fact.measure(), groupOf(table.title(), fact)));
        Optional<Time> time = figure.filter(
                        f -> !f.isDebt() || !PART.matcher(textOf(fact)).find())
                .flatMap(f -> timeOf(table, fact, f.isDebt()));
        if (figure.isPresent() && time.isPresent()) {
            Key key = new Key(time.get().year(), time.get().phase(), fact.coverage());
            candidates
                    .computeIfAbsent(key, k -> new EnumMap<>(GovernmentFigure.class))
                    .computeIfAbsent(figure.get(), f -> new ArrayList<>())
                    .add(new Candidate(stated, time.get().rank()));
        }
    }

    private static String textOf(Fact fact) {
        return fact.name() + String.join("", fact.column());
    }

    /** General or special debt: what the column says, else the row, else the title. */
    private static String groupOf(String title, Fact fact) {
        for (String text : List.of(String.join("", fact.column()), fact.name(), title)) {
            boolean general = text.contains("一般债");
            boolean special = text.contains("专项债");
            if (general != special) {
                return general ? "general" : "special";
            }
        }
        return "";
    }

    private static Optional<Time> timeOf(PrintedTable table, Fact fact, boolean debt) {
        Optional<Time> ofColumn = ofColumn(table, fact.measure(), debt && fact.line() == Line.NONE);
        Matcher named = YEAR.matcher(fact.name());
        boolean other = debt && named.find() && Integer.parseInt(named.group()) != table.fiscalYear();
        if (!other || ofColumn.isEmpty()) {
            return ofColumn;
        }
        int year = Integer.parseInt(named.group());
        boolean past = year < table.fiscalYear() && table.phase() == Phase.BUDGET;
        return Optional.of(new Time(year, past ? Phase.EXECUTION : table.phase(), 1));
    }

    private static Optional<Time> ofColumn(PrintedTable table, Measure measure, boolean ofPlaces) {
        Time own = new Time(table.fiscalYear(), table.phase(), 0);
        return switch (measure) {
            case TOTAL -> Optional.of(own);
            case BUDGET -> Optional.of(of(own, 0, Phase.BUDGET));
            case EXECUTED -> Optional.of(of(own, 0, Phase.EXECUTION));
            case FINAL -> Optional.of(of(own, 0, Phase.FINAL));
            case PRIOR_BUDGET -> Optional.of(of(own, 1, Phase.BUDGET));
            case PRIOR_EXECUTED -> Optional.of(of(own, 1, Phase.EXECUTION));
            case PRIOR_FINAL -> Optional.of(of(own, 1, Phase.FINAL));
            default -> ofPlaces ? Optional.of(own) : Optional.empty();
        };
    }

    private static Time of(Time own, int yearsBefore, Phase phase) {
        int rank = yearsBefore > 0 ? 2 : phase == own.phase() ? 0 : 1;
        return new Time(own.year() == 0 ? 0 : own.year() - yearsBefore, phase, rank);
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
