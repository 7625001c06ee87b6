package io.github.yusuan.structure;

import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rows without codes and numbers, ordered by what they are called. */
final class NameOrder {
    private static final Pattern OWN_LEVEL = Wordings.pattern(NameOrder.class, "OWN_LEVEL");
    private static final Set<String> ECONOMIC_CLASSES = Wordings.texts(NameOrder.class, "ECONOMIC_CLASSES");

    private static final String GOVERNMENT_WAGES = Wordings.text(NameOrder.class, "GOVERNMENT_WAGES");
    private static final Set<String> GOVERNMENT_ECONOMIC_CLASSES =
            Wordings.texts(NameOrder.class, "GOVERNMENT_ECONOMIC_CLASSES");

    private final List<Row> rows;

    private NameOrder(List<Row> rows) {
        this.rows = rows;
    }

    /** By sums of their own, known classes, codes of units, a department before its units. */
    static List<Reading> readings(List<Row> rows) {
        NameOrder order = new NameOrder(rows);
        List<Reading> readings = new ArrayList<>(bySums(rows));
        if (order.is(NameOrder::isEconomicClass)) {
            readings.add(order.headed(NameOrder::isEconomicClass, Evidence.NAME));
        }
        if (order.is(row -> row.name().startsWith(GOVERNMENT_WAGES))) {
            readings.add(order.headed(NameOrder::isGovernmentClass, Evidence.NAME));
        }
        if (rows.stream().anyMatch(row -> !row.unitCode().isEmpty())) {
            readings.add(order.units());
        }
        readings.add(order.funds());
        order.cities().ifPresent(cities -> {
            readings.add(cities);
            readings.add(order.withLastBeside(cities));
        });
        if (rows.size() > 1) {
            readings.add(order.firstIsWhole());
        }
        if (rows.size() > 3) {
            readings.add(order.secondIsWhole());
        }
        return readings;
    }

    /** By the sums that stand among the rows, above or below what they sum. */
    static List<Reading> bySums(List<Row> rows) {
        NameOrder order = new NameOrder(rows);
        return order.is(LedgerWords::isSubtotal)
                ? List.of(
                        order.headed(LedgerWords::isSubtotal, Evidence.NAME),
                        order.headed(LedgerWords::isSubtotal, Evidence.NAME, false),
                        order.closed(),
                        order.underFirst())
                : List.of();
    }

    /** Bold labels head the lighter ones up to the next. */
    static List<Reading> byWeight(List<Row> rows) {
        NameOrder order = new NameOrder(rows);
        boolean both = isBold(rows.get(0)) && order.is(row -> !isBold(row));
        return both ? List.of(order.headed(NameOrder::isBold, Evidence.WEIGHT)) : List.of();
    }

    private boolean is(Predicate<Row> what) {
        return rows.stream().anyMatch(what);
    }

    private static boolean isEconomicClass(Row row) {
        return ECONOMIC_CLASSES.contains(row.name());
    }

    private static boolean isGovernmentClass(Row row) {
        return GOVERNMENT_ECONOMIC_CLASSES.contains(
                row.numbering().text().replace('(', '（').replace(')', '）'));
    }

    private static boolean isBold(Row row) {
        return row.look().bold();
    }

    /** Each head is the sum of the rows up to the next; the only row before the first is the sum of the heads. */
    private Reading headed(Predicate<Row> isHead, Evidence evidence) {
        boolean whole = rows.size() > 1 && !isHead.test(rows.get(0)) && isHead.test(rows.get(1));
        return headed(isHead, evidence, whole);
    }

    /** @param whole whether the first row is the sum of the heads; else it stands beside them: 市本级, 区县合计 */
    private Reading headed(Predicate<Row> isHead, Evidence evidence, boolean whole) {
        int[] parents = tops();
        int head = Reading.TOP;
        for (int i = 0; i < parents.length; i++) {
            boolean again = head >= 0
                    && !LedgerWords.isSubtotal(rows.get(i))
                    && rows.get(i).name().equals(rows.get(head).name());
            boolean isOne = isHead.test(rows.get(i)) && !again;
            parents[i] = isOne ? Reading.TOP : head;
            if (isOne) {
                parents[i] = whole ? 0 : Reading.TOP;
                head = i;
            }
        }
        return new Reading(evidence, parents, evidence != Evidence.WEIGHT);
    }

    /** The first row is the whole of its own level and of every 小计: 全市合计, 市本级, 县区小计, the counties. */
    private Reading underFirst() {
        int[] parents = tops();
        int head = 0;
        for (int i = 1; i < parents.length; i++) {
            head = LedgerWords.isSubtotal(rows.get(i)) ? i : head;
            parents[i] = head == i ? 0 : head;
        }
        return new Reading(Evidence.NAME, parents, false);
    }

    /** Each 小计 is the sum of the rows before it, up to the one before. */
    private Reading closed() {
        int[] parents = tops();
        int from = 0;
        for (int i = 0; i < parents.length; i++) {
            if (LedgerWords.isSubtotal(rows.get(i))) {
                Arrays.fill(parents, from, i, i);
                from = i + 1;
            }
        }
        return new Reading(Evidence.NAME, parents, true);
    }

    /** 024001 is a unit of 024: the longest code that begins its own. */
    private Reading units() {
        int[] parents = tops();
        for (int i = 0; i < parents.length; i++) {
            for (int j = 0; j < parents.length; j++) {
                boolean longer = parents[i] < 0
                        || rows.get(j).unitCode().length()
                                > rows.get(parents[i]).unitCode().length();
                if (isBelow(rows.get(i), rows.get(j)) && longer) {
                    parents[i] = j;
                }
            }
        }
        return new Reading(Evidence.NAME, parents, true);
    }

    private static boolean isBelow(Row row, Row above) {
        return !above.unitCode().isEmpty()
                && row.unitCode().length() > above.unitCode().length()
                && row.unitCode().startsWith(above.unitCode());
    }

    /** What one fund pays is a part of the row above that names no fund, or 财政拨款; surely so among balances. */
    private Reading funds() {
        int[] parents = tops();
        int above = Reading.TOP;
        for (int i = 0; i < parents.length; i++) {
            String text = rows.get(i).numbering().text();
            boolean whole = LedgerWords.FISCAL.matcher(text).find()
                    || !LedgerWords.OF_A_FUND.matcher(text).find();
            parents[i] = whole ? Reading.TOP : above;
            above = whole ? i : above;
        }
        String first = rows.get(0).numbering().text();
        boolean balances = LedgerWords.BALANCE.matcher(first).find()
                && !LedgerWords.OF_A_FUND.matcher(first).find();
        return new Reading(Evidence.NAME, parents, balances);
    }

    /** A place that 其中：市本级 follows is the whole of the places up to the next such one. */
    private Optional<Reading> cities() {
        int[] parents = tops();
        int city = Reading.TOP;
        for (int i = 0; i < parents.length; i++) {
            boolean ofCity = rows.get(i).isOfWhich()
                    && OWN_LEVEL.matcher(rows.get(i).name()).find();
            boolean next = i + 1 < parents.length
                    && rows.get(i + 1).isOfWhich()
                    && OWN_LEVEL.matcher(rows.get(i + 1).name()).find();
            city = next ? i : city;
            parents[i] = next || city < 0 ? Reading.TOP : city;
            if (ofCity && city < 0) {
                return Optional.empty();
            }
        }
        return city < 0 ? Optional.empty() : Optional.of(new Reading(Evidence.NAME, parents, false));
    }

    /** The same with a last place that belongs to no city. */
    private Reading withLastBeside(Reading cities) {
        int[] parents = cities.parents().clone();
        parents[parents.length - 1] = Reading.TOP;
        return new Reading(cities.evidence(), parents, cities.isSure());
    }

    /** A department, then its units. */
    private Reading firstIsWhole() {
        int[] parents = new int[rows.size()];
        parents[0] = Reading.TOP;
        return new Reading(Evidence.NAME, parents, false);
    }

    /** The own level, and a whole that nothing names so above its places: 市级, 区市, the districts. */
    private Reading secondIsWhole() {
        int[] parents = tops();
        Arrays.fill(parents, 2, parents.length, 1);
        return new Reading(Evidence.NAME, parents, false);
    }

    private int[] tops() {
        return Reading.flat(rows.size()).parents();
    }
}
