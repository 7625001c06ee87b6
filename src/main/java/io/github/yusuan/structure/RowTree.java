package io.github.yusuan.structure;

import io.github.yusuan.model.RowRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which row of a table, or of a block of it, is a part of which others. Immutable.
 *
 * <pre>
 * 合计                      3 = 205
 *   205     教育支出        3 = 2050201 + 2050202
 *     2050201 学前教育      1
 *     2050202 小学教育      2
 * </pre>
 */
public final class RowTree {
    private final List<Row> rows;
    private final List<Node> nodes;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<Row, Integer> places = new HashMap<>();
    /** By row, its first part that is called 其中. */
    private final Map<Integer, Integer> firstOfWhich = new HashMap<>();

    private final boolean showsDepths;

    /**
     * What a row is in the tree.
     *
     * @param parent index of the row that it is a part of, {@link Reading#TOP} or {@link Reading#OUTSIDE}
     * @param isSum it sums a whole table or side
     * @param isReadable what it sums is known
     */
    record Node(int parent, boolean isSum, boolean isReadable) {}

    RowTree(List<Row> rows, List<Node> nodes) {
        this.rows = List.copyOf(rows);
        this.nodes = List.copyOf(nodes);
        for (int i = 0; i < rows.size(); i++) {
            children.add(new ArrayList<>());
            places.putIfAbsent(rows.get(i), i);
        }
        for (int i = 0; i < rows.size(); i++) {
            int parent = nodes.get(i).parent();
            if (parent >= 0) {
                children.get(parent).add(i);
                if (rows.get(i).isOfWhich()) {
                    firstOfWhich.putIfAbsent(parent, i);
                }
            }
        }
        this.showsDepths = showsDepths();
    }

    private int place(Row row) {
        Integer at = places.get(row);
        if (at == null) {
            throw new IllegalArgumentException("expected a row of this tree, found " + row.label());
        }
        return at;
    }

    /** All rows, in printed order. */
    public List<Row> rows() {
        return rows;
    }

    /** Every row that sums others, with them: items first, then totals. */
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>(partBranches());
        branches.addAll(sumBranches());
        return branches;
    }

    /** Every row that sums others but the totals. */
    public List<Branch> partBranches() {
        return branches(false);
    }

    /** The totals, in printed order, with what they sum; a total may sum another one, or print it again. */
    public List<Branch> sumBranches() {
        List<Branch> branches = branches(true);
        total().ifPresent(total ->
                repeatedTotals().forEach(repeated -> branches.add(new Branch(repeated, List.of(total)))));
        return branches;
    }

    private List<Branch> branches(boolean sums) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean whole = nodes.get(i).isSum() == sums && nodes.get(i).isReadable();
            List<Row> parts = whole && isExhausted(i) ? parts(i) : List.of();
            if (!parts.isEmpty() && !rows.get(i).cells().isEmpty()) {
                branches.add(new Branch(rows.get(i), parts));
            }
        }
        return branches;
    }

    /** The rows that sum the whole: 本年收入合计, 收入总计; in printed order. */
    public List<Row> sums() {
        return rows.stream().filter(row -> nodes.get(place(row)).isSum()).toList();
    }

    /** Totals that sum nothing here: they print another one again. */
    List<Row> repeatedTotals() {
        return sums().stream()
                .filter(row -> nodes.get(place(row)).parent() == Reading.OUTSIDE)
                .toList();
    }

    /** The row that sums everything. */
    public Optional<Row> total() {
        for (int i = 0; i < rows.size(); i++) {
            if (nodes.get(i).isSum() && nodes.get(i).parent() == Reading.TOP) {
                return Optional.of(rows.get(i));
            }
        }
        return Optional.empty();
    }

    /** The rows that no other row sums, but the totals. */
    public List<Row> roots() {
        List<Row> roots = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isRoot(i)) {
                roots.addAll(expanded(i));
            }
        }
        return roots;
    }

    private boolean isRoot(int at) {
        int parent = nodes.get(at).parent();
        boolean underTotal = parent >= 0 && nodes.get(parent).isSum();
        return !nodes.get(at).isSum() && !rows.get(at).isOfWhich() && (parent == Reading.TOP || underTotal);
    }

    /** The rows that sum no others, so that none counts twice; the total where nothing else is there. */
    public List<Row> leaves() {
        List<Row> leaves = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (isRoot(i) && !isRepeated(nodes.get(i).parent())) {
                addLeaves(i, leaves);
            }
        }
        return leaves.isEmpty() ? total().stream().toList() : leaves;
    }

    /** A total that prints what one above it prints divides the same money once more. */
    private boolean isRepeated(int sum) {
        for (int i = 0; i < sum; i++) {
            if (nodes.get(i).isSum() && amounts(i).equals(amounts(sum))) {
                return nodes.get(i).parent() != sum;
            }
        }
        return false;
    }

    private List<BigDecimal> amounts(int at) {
        return rows.get(at).cells().values().stream().map(Figure::amount).toList();
    }

    private void addLeaves(int at, List<Row> leaves) {
        List<Integer> below = isExhausted(at) ? children.get(at) : List.of();
        if (below.isEmpty()) {
            leaves.add(rows.get(at));
        }
        for (int child : below) {
            if (!rows.get(child).isOfWhich()) {
                addLeaves(child, leaves);
            }
        }
    }

    /** Parts that are called 其中 do not make up their whole, unless codes do. */
    private boolean isExhausted(int at) {
        return children.get(at).stream().noneMatch(child -> rows.get(child).isOfWhich())
                || children.get(at).stream().anyMatch(child -> rows.get(child).isCoded());
    }

    /** The rows that a row is made up of; one that prints its label only stands for its own parts. */
    private List<Row> parts(int at) {
        List<Row> parts = new ArrayList<>();
        for (int child : children.get(at)) {
            parts.addAll(rows.get(child).isOfWhich() ? List.of() : expanded(child));
        }
        return parts;
    }

    private List<Row> expanded(int at) {
        boolean printed = !rows.get(at).cells().isEmpty();
        List<Row> below = printed || !isExhausted(at) ? List.of() : parts(at);
        return printed ? List.of(rows.get(at)) : below;
    }

    /** The row that a row is a part of; the total for what no other row sums. */
    public Optional<Row> parent(Row row) {
        int parent = nodes.get(place(row)).parent();
        return parent < 0 ? Optional.empty() : Optional.of(rows.get(parent));
    }

    /** What a row is in the arithmetic. */
    public RowRole role(Row row) {
        int at = place(row);
        Node node = nodes.get(at);
        if (node.isSum()) {
            return RowRole.TOTAL;
        }
        if (row.isOfWhich() || isAfterOfWhich(at)) {
            return RowRole.OF_WHICH;
        }
        if (!children.get(at).isEmpty() && isExhausted(at) || LedgerWords.isSubtotal(row)) {
            return RowRole.SUBTOTAL;
        }
        return node.parent() == Reading.OUTSIDE && !row.isCoded() ? RowRole.MEMO : RowRole.LEAF;
    }

    /** What follows 其中：… beside it is a part like it. */
    private boolean isAfterOfWhich(int at) {
        int parent = nodes.get(at).parent();
        return parent >= 0 && !nodes.get(parent).isSum() && firstOfWhich.getOrDefault(parent, at) < at;
    }

    /** How deep a row stands below the total, from 1; 0 for totals and where nothing shows a depth. */
    public int depth(Row row) {
        int at = place(row);
        if (nodes.get(at).isSum() || !showsDepths) {
            return 0;
        }
        int depth = 1;
        int parent = nodes.get(at).parent();
        while (parent >= 0 && !nodes.get(parent).isSum()) {
            depth++;
            parent = nodes.get(parent).parent();
        }
        return depth;
    }

    private boolean showsDepths() {
        return rows.stream().anyMatch(row -> row.numbering().isNumbered())
                || nodes.stream()
                        .anyMatch(node ->
                                node.parent() >= 0 && !nodes.get(node.parent()).isSum());
    }
}
