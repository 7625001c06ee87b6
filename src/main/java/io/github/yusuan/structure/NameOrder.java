package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Lines without codes and numbers, ordered by what they are called. */
final class NameOrder {
    private static final Pattern OWN_LEVEL = Pattern.compile("[省市州盟县区]本?级");
    private static final Set<String> ECONOMIC_CLASSES = Set.of(
            "工资福利支出",
            "商品和服务支出",
            "对个人和家庭的补助",
            "债务利息及费用支出",
            "资本性支出",
            "资本性支出（基本建设）",
            "对企业补助",
            "对企业补助（基本建设）",
            "对社会保障基金补助",
            "其他支出");

    private static final Set<String> GOVERNMENT_ECONOMIC_CLASSES = Set.of(
            "机关工资福利支出",
            "机关商品和服务支出",
            "机关资本性支出（一）",
            "机关资本性支出（二）",
            "机关资本性支出",
            "对事业单位经常性补助",
            "对事业单位资本性补助",
            "对企业补助",
            "对企业资本性支出",
            "对个人和家庭的补助",
            "对社会保障基金补助",
            "债务利息及费用支出",
            "债务还本支出",
            "转移性支出",
            "预备费及预留",
            "其他支出");

    private final List<Line> lines;

    private NameOrder(List<Line> lines) {
        this.lines = lines;
    }

    /** By sums of their own, known classes, codes of units, a department before its units. */
    static List<Reading> readings(List<Line> lines) {
        NameOrder order = new NameOrder(lines);
        List<Reading> readings = new ArrayList<>();
        if (order.is(LedgerWords::isSubtotal)) {
            readings.add(order.headed(LedgerWords::isSubtotal, Evidence.NAME));
            readings.add(order.closed());
        }
        if (order.is(NameOrder::isEconomicClass)) {
            readings.add(order.headed(NameOrder::isEconomicClass, Evidence.NAME));
        }
        if (order.is(line -> line.name().startsWith("机关工资福利支出"))) {
            readings.add(order.headed(NameOrder::isGovernmentClass, Evidence.NAME));
        }
        if (lines.stream().anyMatch(line -> !line.unitCode().isEmpty())) {
            readings.add(order.units());
        }
        readings.add(order.funds());
        order.cities().ifPresent(cities -> {
            readings.add(cities);
            readings.add(order.withLastBeside(cities));
        });
        if (lines.size() > 1) {
            readings.add(order.firstIsWhole());
        }
        return readings;
    }

    /** Bold labels head the lighter ones up to the next. */
    static List<Reading> byWeight(List<Line> lines) {
        NameOrder order = new NameOrder(lines);
        boolean both = isBold(lines.get(0)) && order.is(line -> !isBold(line));
        return both ? List.of(order.headed(NameOrder::isBold, Evidence.WEIGHT)) : List.of();
    }

    private boolean is(Predicate<Line> what) {
        return lines.stream().anyMatch(what);
    }

    private static boolean isEconomicClass(Line line) {
        return ECONOMIC_CLASSES.contains(line.name());
    }

    private static boolean isGovernmentClass(Line line) {
        return GOVERNMENT_ECONOMIC_CLASSES.contains(
                line.numbering().text().replace('(', '（').replace(')', '）'));
    }

    private static boolean isBold(Line line) {
        return line.look().bold();
    }

    /** Each head is the sum of the lines up to the next; the only line before the first is the sum of the heads. */
    private Reading headed(Predicate<Line> isHead, Evidence evidence) {
        int[] parents = tops();
        int head = Reading.TOP;
        boolean whole = lines.size() > 1 && !isHead.test(lines.get(0)) && isHead.test(lines.get(1));
        for (int i = 0; i < parents.length; i++) {
            boolean again = head >= 0
                    && !LedgerWords.isSubtotal(lines.get(i))
                    && lines.get(i).name().equals(lines.get(head).name());
            boolean isOne = isHead.test(lines.get(i)) && !again;
            parents[i] = isOne ? Reading.TOP : head;
            if (isOne) {
                parents[i] = whole ? 0 : Reading.TOP;
                head = i;
            }
        }
        return new Reading(evidence, parents, evidence != Evidence.WEIGHT);
    }

    /** Each 小计 is the sum of the lines before it, up to the one before. */
    private Reading closed() {
        int[] parents = tops();
        int from = 0;
        for (int i = 0; i < parents.length; i++) {
            if (LedgerWords.isSubtotal(lines.get(i))) {
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
                        || lines.get(j).unitCode().length()
                                > lines.get(parents[i]).unitCode().length();
                if (isBelow(lines.get(i), lines.get(j)) && longer) {
                    parents[i] = j;
                }
            }
        }
        return new Reading(Evidence.NAME, parents, true);
    }

    private static boolean isBelow(Line line, Line above) {
        return !above.unitCode().isEmpty()
                && line.unitCode().length() > above.unitCode().length()
                && line.unitCode().startsWith(above.unitCode());
    }

    /** What one fund pays is a part of the line above that names no fund, or 财政拨款; surely so among balances. */
    private Reading funds() {
        int[] parents = tops();
        int above = Reading.TOP;
        for (int i = 0; i < parents.length; i++) {
            String text = lines.get(i).numbering().text();
            boolean whole = LedgerWords.FISCAL.matcher(text).find()
                    || !LedgerWords.OF_A_FUND.matcher(text).find();
            parents[i] = whole ? Reading.TOP : above;
            above = whole ? i : above;
        }
        String first = lines.get(0).numbering().text();
        boolean balances = LedgerWords.BALANCE.matcher(first).find()
                && !LedgerWords.OF_A_FUND.matcher(first).find();
        return new Reading(Evidence.NAME, parents, balances);
    }

    /** A place that 其中：市本级 follows is the whole of the places up to the next such one. */
    private Optional<Reading> cities() {
        int[] parents = tops();
        int city = Reading.TOP;
        for (int i = 0; i < parents.length; i++) {
            boolean ofCity = lines.get(i).isOfWhich()
                    && OWN_LEVEL.matcher(lines.get(i).name()).find();
            boolean next = i + 1 < parents.length
                    && lines.get(i + 1).isOfWhich()
                    && OWN_LEVEL.matcher(lines.get(i + 1).name()).find();
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
        int[] parents = new int[lines.size()];
        parents[0] = Reading.TOP;
        return new Reading(Evidence.NAME, parents, false);
    }

    private int[] tops() {
        return Reading.flat(lines.size()).parents();
    }
}
