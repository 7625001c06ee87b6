package io.github.yusuan.structure;

import io.github.yusuan.structure.RowTree.Node;
import io.github.yusuan.structure.SumOrder.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/** Places the rows of a block under the totals of one order: in each segment the reading that the amounts confirm. */
final class Placing {
    private final List<Row> rows;
    private final Node[] nodes;

    Placing(List<Row> rows) {
        this.rows = rows;
        this.nodes = new Node[rows.size()];
    }

    RowTree tree(SumOrder order) {
        Arrays.fill(nodes, new Node(Reading.OUTSIDE, true, false));
        for (Segment segment : order.segments()) {
            place(segment);
        }
        return new RowTree(rows, Arrays.asList(nodes));
    }

    private void place(Segment segment) {
        List<Row> own = segment.rows().stream().map(rows::get).toList();
        Reading reading = own.isEmpty() ? Reading.flat(0) : Surplus.withoutBelow(chosen(own, segment), own);
        for (int i = 0; i < own.size(); i++) {
            nodes[segment.rows().get(i)] = node(segment, reading, reading.parents()[i]);
        }
        if (segment.isSummed()) {
            nodes[segment.sum()] = new Node(Reading.TOP, true, reading.isSure());
            segment.carried().forEach(other -> nodes[other] = carried(nodes[other], segment.sum()));
        }
    }

    private static Node carried(Node node, int sum) {
        return new Node(sum, true, node.isReadable());
    }

    private static Node node(Segment segment, Reading reading, int parent) {
        int above = parent >= 0 ? segment.rows().get(parent) : parent;
        if (parent == Reading.TOP && segment.isSummed()) {
            above = segment.sum();
        } else if (parent == Reading.TOP && segment.isBelowAll()) {
            above = Reading.OUTSIDE;
        }
        return new Node(above, false, reading.isSure());
    }

    /** Among the readings that the rows offer the one that the amounts confirm. */
    private Reading chosen(List<Row> own, Segment segment) {
        List<Reading> offered = distinct(readings(own));
        if (offered.size() == 1 && offered.get(0).isSure()) {
            return offered.get(0);
        }
        IdentityHashMap<Reading, Confirmation> confirmed = new IdentityHashMap<>();
        offered.forEach(reading -> confirmed.put(reading, confirm(own, reading, segment)));
        Function<Reading, Confirmation> known = reading -> confirmed.getOrDefault(reading, Confirmation.NONE);
        List<Reading> able = offered.stream()
                .filter(reading -> reading.isSure() || known.apply(reading).isLikely())
                .toList();
        if (able.isEmpty()) {
            return offered.get(0);
        }
        Reading best = Confirmation.best(able, known);
        boolean shown = able.get(0).evidence().compareTo(Evidence.ORDINAL) <= 0;
        if (shown && !known.apply(best).isClean()) {
            Evidence strongest = able.get(0).evidence();
            List<Reading> strong = able.stream()
                    .filter(reading -> reading.evidence() == strongest)
                    .toList();
            best = Confirmation.best(strong, known);
        }
        return new Reading(best.evidence(), best.parents(), true);
    }

    /** Without those that say what another one says, and no more surely. */
    private static List<Reading> distinct(List<Reading> readings) {
        List<Reading> distinct = new ArrayList<>();
        for (Reading reading : readings) {
            boolean known = distinct.stream()
                    .anyMatch(other ->
                            Arrays.equals(other.parents(), reading.parents()) && (other.isSure() || !reading.isSure()));
            if (!known) {
                distinct.add(reading);
            }
        }
        return distinct;
    }

    private List<Reading> readings(List<Row> own) {
        List<Reading> readings = new ArrayList<>(CodeOrder.readings(own));
        if (!own.stream().allMatch(Row::isCoded)) {
            readings.addAll(OrdinalOrder.readings(own));
            readings.addAll(Indents.readings(own));
            readings.addAll(NameOrder.readings(own));
            readings.addAll(NamedHeads.readings(own));
            readings.addAll(NameOrder.byWeight(own));
            readings.add(Reading.flat(own.size()));
        }
        readings.replaceAll(reading -> reading.withOfWhich(own));
        List<Reading> plain = distinct(readings);
        List<Reading> all = new ArrayList<>(plain);
        plain.stream()
                .filter(reading -> reading.leavesSums(own))
                .forEach(inner -> NameOrder.bySums(own).forEach(sums -> all.add(inner.within(sums))));
        all.addAll(OwnMoney.readings(own, plain));
        all.addAll(Surplus.readings(own, all));
        return all;
    }

    private Confirmation confirm(List<Row> own, Reading reading, Segment segment) {
        List<Node> placed = new ArrayList<>();
        for (int parent : reading.parents()) {
            int above = parent == Reading.TOP && segment.isSummed() ? own.size() : parent;
            placed.add(new Node(above, false, true));
        }
        List<Row> all = new ArrayList<>(own);
        if (segment.isSummed()) {
            all.add(rows.get(segment.sum()));
            placed.add(new Node(Reading.TOP, true, true));
            for (int carried : segment.carried()) {
                all.add(rows.get(carried));
                placed.add(new Node(own.size(), true, false));
            }
        }
        return Confirmation.of(new RowTree(all, Collections.unmodifiableList(placed)));
    }
}
