package io.github.yusuan.check;

import io.github.yusuan.model.RowRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which row of a table is the sum of which others: by codes, by units before the codes of each, by codes of units, or
 * by subtotals. Rows that only list (several units or economic codes under one functional code) are the sum's parts.
 */
final class RowTree {
    private static final int CLASS_DIGITS = 3;
    private static final int ITEM_DIGITS = 7;

    private final List<Line> lines;
    private final List<Line> body;
    private final List<Section> sections;

    RowTree(List<Line> lines) {
        this.lines = lines;
        this.body = lines.stream()
                .filter(l -> !l.isTotal() && l.role() != RowRole.OF_WHICH && l.role() != RowRole.MEMO)
                .toList();
        this.sections = sectionsOf(body);
    }

    /** Rows under a heading row without code (a unit); the first section may have no heading. */
    private record Section(Optional<Line> head, List<Line> rows, Map<Line, List<Line>> children) {
        static Section of(Optional<Line> head, List<Line> rows) {
            return new Section(head, rows, childrenOf(rows));
        }

        List<Line> roots() {
            Set<Line> below = Collections.newSetFromMap(new IdentityHashMap<>());
            children.values().forEach(below::addAll);
            return rows.stream().filter(row -> !below.contains(row)).toList();
        }

        List<Line> leaves() {
            return rows.stream().filter(row -> !children.containsKey(row)).toList();
        }
    }

    /** Every row that sums others, with them; the total row last. Empty where the rows tell no order. */
    List<Branch> branches() {
        if (!isReadable()) {
            return List.of();
        }
        List<Branch> branches = new ArrayList<>();
        if (isCodeless()) {
            branches.addAll(new PlainRows(body).branches());
        } else {
            for (Section section : sections) {
                section.children().forEach((parent, children) -> branches.add(Branch.of(parent, children)));
                section.head().ifPresent(head -> branches.add(Branch.of(head, section.roots())));
            }
        }
        totals().ifPresent(branches::add);
        return branches;
    }

    /** The rows that no other row sums, but the total. */
    List<Line> roots() {
        if (isCodeless()) {
            return new PlainRows(body).roots().get(0);
        }
        List<Line> roots = new ArrayList<>();
        for (Section section : sections) {
            section.head().ifPresentOrElse(roots::add, () -> roots.addAll(section.roots()));
        }
        return roots;
    }

    /** The rows that sum no others; the only total row where there is nothing else. */
    List<Line> leaves() {
        if (body.isEmpty()) {
            return lines;
        }
        if (isCodeless()) {
            Set<Line> parents = new HashSet<>();
            new PlainRows(body).branches().forEach(branch -> parents.add(branch.parent()));
            return body.stream().filter(row -> !parents.contains(row)).toList();
        }
        List<Line> leaves = new ArrayList<>();
        sections.forEach(section -> leaves.addAll(section.leaves()));
        return leaves;
    }

    private Optional<Branch> totals() {
        List<Line> totals = lines.stream().filter(Line::isTotal).toList();
        if (totals.size() != 1 || body.isEmpty()) {
            return Optional.empty();
        }
        List<List<Line>> readings = isCodeless() ? new PlainRows(body).roots() : codedRoots();
        return Optional.of(new Branch(totals.get(0), readings));
    }

    /** Where a 类 stands twice, its first row may be the department's and the others those of its units. */
    private List<List<Line>> codedRoots() {
        List<Line> roots = roots();
        Set<String> seen = new HashSet<>();
        List<Line> first = roots.stream().filter(r -> seen.add(r.label())).toList();
        return first.size() < roots.size() ? List.of(roots, first) : List.of(roots);
    }

    private boolean isCodeless() {
        return body.stream().allMatch(l -> l.code().isEmpty());
    }

    /** Rows without code stand before the codes that they sum, or not at all. */
    private boolean isReadable() {
        boolean headed = sections.stream().anyMatch(s -> s.head().isPresent());
        return isCodeless()
                || !headed
                || sections.stream()
                        .allMatch(s -> s.head().isPresent() && !s.rows().isEmpty());
    }

    private static List<Section> sectionsOf(List<Line> body) {
        List<Section> sections = new ArrayList<>();
        Optional<Line> head = Optional.empty();
        List<Line> rows = new ArrayList<>();
        for (Line line : body) {
            if (!line.code().isEmpty()) {
                rows.add(line);
            } else if (line.role() != RowRole.SUBTOTAL) {
                if (head.isPresent() || !rows.isEmpty()) {
                    sections.add(Section.of(head, rows));
                }
                head = Optional.of(line);
                rows = new ArrayList<>();
            }
        }
        if (head.isPresent() || !rows.isEmpty()) {
            sections.add(Section.of(head, rows));
        }
        return sections;
    }

    static List<Line> withoutParents(List<Line> rows) {
        return Section.of(Optional.empty(), rows).leaves();
    }

    /** Rows that sum others, with them. */
    private static Map<Line, List<Line>> childrenOf(List<Line> rows) {
        Map<Line, List<Line>> children = new LinkedHashMap<>();
        Map<String, Line> nearest = new HashMap<>();
        if (isList(rows)) {
            return children;
        }
        rows.forEach(row -> nearest.putIfAbsent(row.code(), row));
        for (Line row : rows) {
            parentOf(row, nearest)
                    .ifPresent(parent -> children.computeIfAbsent(parent, k -> new ArrayList<>())
                            .add(row));
            nearest.put(row.code(), row);
        }
        return children;
    }

    /** The row with the longest code that begins this row's: the nearest above, else the first below. */
    private static Optional<Line> parentOf(Line row, Map<String, Line> nearest) {
        for (int digits = row.code().length() - 1; digits > 0; digits--) {
            Line parent = nearest.get(row.code().substring(0, digits));
            if (parent != null) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    /** A list has no 类 rows, and rows between 类 and 项 that nothing divides. */
    private static boolean isList(List<Line> rows) {
        if (rows.stream().anyMatch(r -> r.code().length() == CLASS_DIGITS)) {
            return false;
        }
        Set<String> divided = new HashSet<>();
        for (Line row : rows) {
            for (int digits = CLASS_DIGITS; digits < row.code().length(); digits++) {
                divided.add(row.code().substring(0, digits));
            }
        }
        return rows.stream().anyMatch(r -> r.code().length() < ITEM_DIGITS && !divided.contains(r.code()));
    }
}
