package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Rows flush with each other of which only the names say that some head others: functional classes above their items, and
 * items under each of which parts of the same names stand. Amounts must bear it out.
 */
final class NamedHeads {
    private final List<Row> rows;
    private final Set<String> repeated;

    private NamedHeads(List<Row> rows) {
        this.rows = rows;
        Set<String> names = new HashSet<>();
        this.repeated = rows.stream()
                .map(row -> row.numbering().text())
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
    }

    /** None where rows are numbered: they say themselves what heads what. */
    static List<Reading> readings(List<Row> rows) {
        if (rows.stream().anyMatch(row -> row.numbering().isNumbered())) {
            return List.of();
        }
        NamedHeads order = new NamedHeads(rows);
        List<Reading> readings = new ArrayList<>();
        order.headed(order::isClass).ifPresent(readings::add);
        Optional<Reading> items = order.headed(at -> !order.isRepeated(at));
        items.ifPresent(readings::add);
        items.flatMap(order::underClasses).ifPresent(readings::add);
        return readings;
    }

    private boolean isClass(int at) {
        return FunctionClass.codeOf(rows.get(at).numbering().text()).isPresent();
    }

    /** Whether another row has its name, as 财政补贴收入 of each insurance; what is called 其中 is a part anyhow. */
    private boolean isRepeated(int at) {
        return rows.get(at).isOfWhich()
                || repeated.contains(rows.get(at).numbering().text());
    }

    /** Below classes, what has no name twice: 款 under their 类, beside the 项 that are under them. */
    private Optional<Reading> underClasses(Reading items) {
        int[] parents = items.parents().clone();
        int head = Reading.TOP;
        boolean found = false;
        for (int i = 0; i < parents.length; i++) {
            head = isClass(i) ? i : head;
            if (isClass(i) || parents[i] == Reading.TOP) {
                parents[i] = isClass(i) ? Reading.TOP : head;
                found |= parents[i] != Reading.TOP;
            }
        }
        return found ? Optional.of(new Reading(Evidence.NAME, parents, false)) : Optional.empty();
    }

    /** Each head is made up of what follows it; nothing where no head has parts, or only the first row is one. */
    private Optional<Reading> headed(IntPredicate isHead) {
        int[] parents = Reading.flat(rows.size()).parents();
        int head = Reading.TOP;
        int heads = 0;
        for (int i = 0; i < parents.length; i++) {
            boolean one = isHead.test(i);
            parents[i] = one ? Reading.TOP : head;
            head = one ? i : head;
            heads += one ? 1 : 0;
        }
        return heads > 1 && heads < parents.length
                ? Optional.of(new Reading(Evidence.NAME, parents, false))
                : Optional.empty();
    }
}
