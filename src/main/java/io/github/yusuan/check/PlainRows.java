package io.github.yusuan.check;

import io.github.yusuan.model.RowRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The order of rows without subject codes: numbered items, units, groups with a subtotal, or economic classes by their
 * names.
 */
final class PlainRows {
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

    private final List<Line> rows;
    private final boolean numbered;

    PlainRows(List<Line> rows) {
        this.rows = rows;
        this.numbered = rows.stream().filter(r -> r.numbering().isNumbered()).count() > 1;
    }

    /** Rows that sum others. */
    List<Branch> branches() {
        if (numbered) {
            return Outline.of(rows).branches();
        }
        if (hasSubtotals()) {
            return headed(rows, rows.stream().filter(PlainRows::isSubtotal).toList());
        }
        List<Line> classes = classes();
        if (!classes.isEmpty()) {
            List<Branch> branches = new ArrayList<>(headed(rows, classes));
            if (rows.indexOf(classes.get(0)) == 1) {
                branches.add(Branch.of(rows.get(0), classes));
            }
            return branches;
        }
        List<Branch> branches = new ArrayList<>();
        for (Line row : rows) {
            List<Line> below = unitsBelow(row);
            if (!below.isEmpty()) {
                branches.add(Branch.of(row, below));
            }
        }
        if (branches.isEmpty() && isDepartmentFirst()) {
            branches.add(Branch.of(rows.get(0), rows.subList(1, rows.size())));
        }
        return branches;
    }

    /** The rows that make the total; two readings where the first may be the sum of the others. */
    List<List<Line>> roots() {
        if (numbered) {
            return List.of(Outline.of(rows).tops());
        }
        if (hasSubtotals()) {
            return List.of(rows.stream().filter(PlainRows::isSubtotal).toList());
        }
        List<Line> classes = classes();
        if (!classes.isEmpty()) {
            return List.of(rows.indexOf(classes.get(0)) == 1 ? rows.subList(0, 1) : classes);
        }
        List<Line> top = rows.stream().filter(r -> !isBelowAnother(r)).toList();
        if (top.size() == rows.size() && isDepartmentFirst()) {
            return List.of(rows.subList(0, 1));
        }
        return top.size() == rows.size() && top.size() > 2 ? List.of(top, top.subList(0, 1)) : List.of(top);
    }

    private boolean hasSubtotals() {
        return !rows.isEmpty() && isSubtotal(rows.get(0));
    }

    private static boolean isSubtotal(Line row) {
        return row.role() == RowRole.SUBTOTAL;
    }

    private List<Line> classes() {
        List<Line> classes =
                rows.stream().filter(r -> ECONOMIC_CLASSES.contains(r.name())).toList();
        return classes.size() > 1 && rows.indexOf(classes.get(0)) <= 1 ? classes : List.of();
    }

    /** Each head with the rows up to the next. */
    private static List<Branch> headed(List<Line> rows, List<Line> heads) {
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int from = rows.indexOf(heads.get(i)) + 1;
            int to = i + 1 < heads.size() ? rows.indexOf(heads.get(i + 1)) : rows.size();
            if (to > from) {
                branches.add(Branch.of(heads.get(i), rows.subList(from, to)));
            }
        }
        return branches;
    }

    private List<Line> unitsBelow(Line row) {
        return rows.stream()
                .filter(other -> isBelow(other, row)
                        && rows.stream().noneMatch(between -> isBelow(other, between) && isBelow(between, row)))
                .toList();
    }

    private boolean isBelowAnother(Line row) {
        return rows.stream().anyMatch(other -> isBelow(row, other));
    }

    private static boolean isBelow(Line row, Line above) {
        return !above.unitCode().isEmpty()
                && row.unitCode().length() > above.unitCode().length()
                && row.unitCode().startsWith(above.unitCode());
    }

    /** A department of that name, then its units, the first of them the department itself: 某局, 某局（本级）, 某中心. */
    private boolean isDepartmentFirst() {
        if (rows.size() < 2) {
            return false;
        }
        String department = rows.get(0).name();
        String unit = rows.get(1).name();
        return department.endsWith(unit) || unit.endsWith(department) || unit.startsWith(department);
    }
}
