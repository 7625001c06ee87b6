package io.github.yusuan.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows ordered by subject codes, those of each unit for themselves. Rows that only list (several units or economic
 * codes under one functional code) are parts of the total.
 */
final class CodeOrder {
    private static final int CLASS_DIGITS = 3;
    private static final int ITEM_DIGITS = 7;

    private final List<Row> rows;
    private final List<Integer> heads = new ArrayList<>();

    private CodeOrder(List<Row> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (!row.isCoded() && !row.isOfWhich() && !LedgerWords.isSubtotal(row)) {
                heads.add(i);
            }
        }
    }

    static List<Reading> readings(List<Row> rows) {
        if (rows.stream().noneMatch(Row::isCoded)) {
            return List.of();
        }
        CodeOrder order = new CodeOrder(rows);
        List<Reading> readings = new ArrayList<>();
        readings.add(order.byUnit());
        if (!order.heads.isEmpty()) {
            readings.add(order.departmentFirst());
            readings.add(order.strangersAs(true));
            readings.add(order.strangersAs(false));
        }
        readings.add(order.firstOfEachCode());
        return readings;
    }

    /** A row without code is a unit: the sum of the codes up to the next. */
    private Reading byUnit() {
        int[] parents = new int[rows.size()];
        boolean sure = true;
        for (List<Integer> section : sections()) {
            int head = heads.contains(section.get(0)) ? section.get(0) : Reading.TOP;
            List<Integer> members = section.subList(head == Reading.TOP ? 0 : 1, section.size());
            sure &= heads.isEmpty() || head != Reading.TOP && !members.isEmpty();
            nest(members, head, parents);
            if (head != Reading.TOP) {
                parents[head] = Reading.TOP;
            }
        }
        return new Reading(Evidence.CODE, parents, sure);
    }

    /** The first unit is the department, of which the others are parts; its own codes repeat theirs. */
    private Reading departmentFirst() {
        int[] parents = byUnit().parents();
        int department = heads.get(0);
        for (int i = 0; i < parents.length; i++) {
            boolean own = heads.size() > 1 && i > department && i < heads.get(1);
            if (heads.contains(i) && i != department) {
                parents[i] = department;
            } else if (own && parents[i] == department) {
                parents[i] = Reading.OUTSIDE;
            }
        }
        return new Reading(Evidence.CODE, parents, false);
    }

    /** A row without code among codes is a part of the row above, or stands beside it. */
    private Reading strangersAs(boolean part) {
        int[] parents = new int[rows.size()];
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isCoded()) {
                members.add(i);
            }
        }
        nest(members, Reading.TOP, parents);
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isCoded()) {
                int above = i - 1;
                while (above >= 0 && !rows.get(above).isCoded()) {
                    above--;
                }
                boolean sum = LedgerWords.isSubtotal(rows.get(i));
                parents[i] = sum ? Reading.OUTSIDE : above < 0 ? Reading.TOP : part ? above : parents[above];
            }
        }
        return new Reading(Evidence.CODE, parents, false);
    }

    /** Where a code stands twice, its first row is the department's and the others those of its units. */
    private Reading firstOfEachCode() {
        int[] parents = byUnit().parents();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == Reading.TOP && !seen.add(rows.get(i).label())) {
                parents[i] = Reading.OUTSIDE;
            }
        }
        return new Reading(Evidence.CODE, parents, false);
    }

    private List<List<Integer>> sections() {
        List<List<Integer>> sections = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (sections.isEmpty() || heads.contains(i)) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(i);
        }
        return sections;
    }

    /** Below a row, or below none, the rows of one unit by their codes. */
    private void nest(List<Integer> members, int top, int[] parents) {
        List<Integer> coded =
                members.stream().filter(member -> rows.get(member).isCoded()).toList();
        members.forEach(member -> parents[member] = rows.get(member).isCoded() ? top : Reading.OUTSIDE);
        if (isList(coded)) {
            return;
        }
        Map<String, Integer> nearest = new HashMap<>();
        coded.forEach(member -> nearest.putIfAbsent(rows.get(member).code(), member));
        for (int member : coded) {
            parents[member] = parentOf(rows.get(member).code(), nearest, top);
            nearest.put(rows.get(member).code(), member);
        }
    }

    /** The row with the longest code that begins this one: the nearest above, else the first below. */
    private static int parentOf(String code, Map<String, Integer> nearest, int top) {
        for (int digits = code.length() - 1; digits > 0; digits--) {
            Integer parent = nearest.get(code.substring(0, digits));
            if (parent != null) {
                return parent;
            }
        }
        return top;
    }

    /** A list has no 类 rows, and rows between 类 and 项 that nothing divides. */
    private boolean isList(List<Integer> members) {
        List<String> codes =
                members.stream().map(member -> rows.get(member).code()).toList();
        if (codes.stream().anyMatch(code -> code.length() == CLASS_DIGITS)) {
            return false;
        }
        Set<String> divided = new HashSet<>();
        for (String code : codes) {
            for (int digits = CLASS_DIGITS; digits < code.length(); digits++) {
                divided.add(code.substring(0, digits));
            }
        }
        return codes.stream().anyMatch(code -> code.length() < ITEM_DIGITS && !divided.contains(code));
    }

    /** Only the rows of some codes, by their codes: those that nothing among them divides. */
    static List<Row> leaves(List<Row> members) {
        CodeOrder order = new CodeOrder(members);
        int[] parents = order.byUnit().parents();
        List<Row> leaves = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            int at = i;
            if (Arrays.stream(parents).noneMatch(parent -> parent == at)) {
                leaves.add(members.get(i));
            }
        }
        return leaves;
    }
}
