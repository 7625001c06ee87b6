package io.github.yusuan.report;

import io.github.yusuan.codes.Subject;
import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.report.Chart.Bar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The leaves of the expenditure table summed up by 类, 款 and 项: no amount counts twice. */
final class SpendingTree {
    private static final int USES = 3;
    /** 人员经费 and 公用经费 are what 基本支出 consists of. */
    private static final Set<Measure> BASIC = EnumSet.of(Measure.BASIC, Measure.PERSONNEL, Measure.PUBLIC_USE);

    private final Node root = new Node("", "");
    private final Map<String, String> names = new HashMap<>();

    private SpendingTree() {}

    static SpendingTree of(Disclosure disclosure) {
        SpendingTree tree = new SpendingTree();
        List<Integer> leaves = disclosure.spending().facts();
        for (int number : leaves) {
            Fact leaf = disclosure.facts().get(number - 1);
            if (tree.names.isEmpty()) {
                disclosure.facts().stream()
                        .filter(fact -> fact.tableSeq() == leaf.tableSeq()
                                && !fact.code().isEmpty())
                        .forEach(fact -> tree.names.putIfAbsent(fact.code(), fact.name()));
            }
            tree.add(leaf);
        }
        return tree;
    }

    private void add(Fact leaf) {
        root.add(leaf);
        Node node = root;
        for (String code : leaf.codePath()) {
            node = node.child(code, name(code));
            node.add(leaf);
        }
        if (leaf.codePath().isEmpty()) {
            node.child(leaf.name(), leaf.name()).add(leaf);
        }
    }

    /** As the table prints it, else as the national list has it: some tables print leaves only. */
    private String name(String code) {
        return names.computeIfAbsent(
                code,
                missing -> SubjectCatalogue.standard().subjectsOf(missing).stream()
                        .findFirst()
                        .map(Subject::name)
                        .orElse(""));
    }

    /** The 类; none where the table has totals alone, whose row has neither a code nor a name. */
    private List<Node> itemised() {
        List<Node> all = root.sorted();
        return all.stream().allMatch(node -> node.label().isEmpty()) ? List.of() : all;
    }

    /** Amounts in yuan by code and name of the 类, the largest first; none where the table has totals alone. */
    Map<String, BigDecimal> classes() {
        Map<String, BigDecimal> classes = new LinkedHashMap<>();
        itemised().forEach(node -> classes.put(node.label(), node.total()));
        return classes;
    }

    BigDecimal total() {
        return root.total();
    }

    /** A bar for each 类, 款 and 项 under each other, the largest first: basic, project, other use; {@code unnamed} for a row without code and name. */
    List<Bar> bars(BigDecimal whole, String unnamed) {
        List<Bar> bars = new ArrayList<>();
        itemised().forEach(child -> child.addTo(bars, 0, whole, unnamed));
        return bars;
    }

    private static final class Node {
        private final String code;
        private final String name;
        private final BigDecimal[] uses = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        private final Map<String, Node> children = new LinkedHashMap<>();
        private String href = "";

        Node(String code, String name) {
            this.code = code;
            this.name = name;
        }

        Node child(String childCode, String childName) {
            return children.computeIfAbsent(childCode, key -> new Node(key, childName));
        }

        void add(Fact leaf) {
            int use = BASIC.contains(leaf.measure()) ? 0 : leaf.measure() == Measure.PROJECT ? 1 : 2;
            uses[use] = uses[use].add(leaf.amount());
            href = CellAnchors.row(leaf);
        }

        BigDecimal total() {
            return uses[0].add(uses[1]).add(uses[USES - 1]);
        }

        String label() {
            return code.equals(name) ? name : (code + " " + name).strip();
        }

        List<Node> sorted() {
            return children.values().stream()
                    .sorted(Comparator.comparing(Node::total).reversed())
                    .toList();
        }

        void addTo(List<Bar> bars, int level, BigDecimal whole, String unnamed) {
            if (total().signum() != 0) {
                String target = children.isEmpty() ? href : "";
                bars.add(new Bar(
                        level,
                        label().isEmpty() ? unnamed : label(),
                        target,
                        List.of(uses),
                        Money.share(total(), whole)));
                sorted().forEach(child -> child.addTo(bars, level + 1, whole, unnamed));
            }
        }
    }
}
