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
    private final List<Line> lines;
    private final List<Node> nodes;
    private final List<List<Integer>> children = new ArrayList<>();
    private final Map<Line, Integer> places = new HashMap<>();

    /**
     * What a line is in the tree.
     *
     * @param parent index of the line that it is a part of, {@link Reading#TOP} or {@link Reading#OUTSIDE}
     * @param isSum it sums a whole table or side
     * @param evidence what shows its parts
     * @param isReadable what it sums is known
     */
    record Node(int parent, boolean isSum, Evidence evidence, boolean isReadable) {}

    RowTree(List<Line> lines, List<Node> nodes) {
        this.lines = List.copyOf(lines);
        this.nodes = List.copyOf(nodes);
        for (int i = 0; i < lines.size(); i++) {
            children.add(new ArrayList<>());
            places.putIfAbsent(lines.get(i), i);
        }
        for (int i = 0; i < lines.size(); i++) {
            if (nodes.get(i).parent() >= 0) {
                children.get(nodes.get(i).parent()).add(i);
            }
        }
    }

    private int place(Line line) {
        Integer at = places.get(line);
        if (at == null) {
            throw new IllegalArgumentException("expected a line of this tree, found " + line.label());
        }
        return at;
    }

    /** All lines, in printed order. */
    public List<Line> lines() {
        return lines;
    }

    /** Every line that sums others, with them: items first, then totals. */
    public List<Branch> branches() {
        List<Branch> branches = new ArrayList<>(partBranches());
        branches.addAll(sumBranches());
        return branches;
    }

    /** Every line that sums others but the totals. */
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
        for (int i = 0; i < lines.size(); i++) {
            boolean whole = nodes.get(i).isSum() == sums && nodes.get(i).isReadable();
            List<Line> parts = whole && isExhausted(i) ? parts(i) : List.of();
            if (!parts.isEmpty() && !lines.get(i).cells().isEmpty()) {
                branches.add(new Branch(lines.get(i), parts));
            }
        }
        return branches;
    }

    /** What shows the parts of a line. */
    public Evidence evidence(Line line) {
        return nodes.get(place(line)).evidence();
    }

    /** The lines that sum the whole: 本年收入合计, 收入总计; in printed order. */
    public List<Line> sums() {
        return lines.stream().filter(line -> nodes.get(place(line)).isSum()).toList();
    }

    /** Totals that sum nothing here: they print another one again. */
    List<Line> repeatedTotals() {
        return sums().stream()
                .filter(line -> nodes.get(place(line)).parent() == Reading.OUTSIDE)
                .toList();
    }

    /** The line that sums everything. */
    public Optional<Line> total() {
        for (int i = 0; i < lines.size(); i++) {
            if (nodes.get(i).isSum() && nodes.get(i).parent() == Reading.TOP) {
                return Optional.of(lines.get(i));
            }
        }
        return Optional.empty();
    }

    /** The lines that no other line sums, but the totals. */
    public List<Line> roots() {
        List<Line> roots = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isRoot(i)) {
                roots.addAll(expanded(i));
            }
        }
        return roots;
    }

    private boolean isRoot(int at) {
        int parent = nodes.get(at).parent();
        boolean underTotal = parent >= 0 && nodes.get(parent).isSum();
        return !nodes.get(at).isSum() && !lines.get(at).isOfWhich() && (parent == Reading.TOP || underTotal);
    }

    /** The lines that sum no others, so that none counts twice; the total where nothing else is there. */
    public List<Line> leaves() {
        List<Line> leaves = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
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
        return lines.get(at).cells().values().stream().map(Figure::amount).toList();
    }

    private void addLeaves(int at, List<Line> leaves) {
        List<Integer> below = isExhausted(at) ? children.get(at) : List.of();
        if (below.isEmpty()) {
            leaves.add(lines.get(at));
        }
        for (int child : below) {
            if (!lines.get(child).isOfWhich()) {
                addLeaves(child, leaves);
            }
        }
    }

    /** Parts that are called 其中 do not make up their whole, unless codes do. */
    private boolean isExhausted(int at) {
        return children.get(at).stream().noneMatch(child -> lines.get(child).isOfWhich())
                || children.get(at).stream().anyMatch(child -> lines.get(child).isCoded());
    }

    /** The lines that a line is made up of; one that prints its label only stands for its own parts. */
    private List<Line> parts(int at) {
        List<Line> parts = new ArrayList<>();
        for (int child : children.get(at)) {
            parts.addAll(lines.get(child).isOfWhich() ? List.of() : expanded(child));
        }
        return parts;
    }

    private List<Line> expanded(int at) {
        boolean printed = !lines.get(at).cells().isEmpty();
        List<Line> below = printed || !isExhausted(at) ? List.of() : parts(at);
        return printed ? List.of(lines.get(at)) : below;
    }

    /** The line that a line is a part of; the total for what no other line sums. */
    public Optional<Line> parent(Line line) {
        int parent = nodes.get(place(line)).parent();
        return parent < 0 ? Optional.empty() : Optional.of(lines.get(parent));
    }

    /** What a line is in the arithmetic. */
    public RowRole role(Line line) {
        int at = place(line);
        Node node = nodes.get(at);
        if (node.isSum()) {
            return RowRole.TOTAL;
        }
        if (line.isOfWhich() || isAfterOfWhich(at)) {
            return RowRole.OF_WHICH;
        }
        if (!children.get(at).isEmpty() && isExhausted(at) || LedgerWords.isSubtotal(line)) {
            return RowRole.SUBTOTAL;
        }
        return node.parent() == Reading.OUTSIDE && !line.isCoded() ? RowRole.MEMO : RowRole.LEAF;
    }

    /** What follows 其中：… beside it is a part like it. */
    private boolean isAfterOfWhich(int at) {
        int parent = nodes.get(at).parent();
        return parent >= 0
                && !nodes.get(parent).isSum()
                && children.get(parent).stream()
                        .anyMatch(child -> child < at && lines.get(child).isOfWhich());
    }

    /** How deep a line stands below the total, from 1; 0 for totals and where nothing shows a depth. */
    public int depth(Line line) {
        int at = place(line);
        if (nodes.get(at).isSum() || !showsDepths()) {
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
        return lines.stream().anyMatch(line -> line.numbering().isNumbered())
                || nodes.stream()
                        .anyMatch(node ->
                                node.parent() >= 0 && !nodes.get(node.parent()).isSum());
    }
}
