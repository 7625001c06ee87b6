package io.github.yusuan.structure;

import io.github.yusuan.structure.RowTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The order of the items of a “三公” table, which their names show: 合计, 三公, 公务用车, its purchase and operation. */
final class ItemOrder {
    private static final String TOTAL = "total";
    private static final String THREE_PUBLIC = "three_public";
    private static final String VEHICLES = "vehicles";
    private static final Map<String, List<String>> WHOLES = Map.of(
            "vehicle_purchase",
            List.of(VEHICLES, THREE_PUBLIC, TOTAL),
            "vehicle_operation",
            List.of(VEHICLES, THREE_PUBLIC, TOTAL),
            VEHICLES,
            List.of(THREE_PUBLIC, TOTAL),
            "abroad",
            List.of(THREE_PUBLIC, TOTAL),
            "reception",
            List.of(THREE_PUBLIC, TOTAL),
            THREE_PUBLIC,
            List.of(TOTAL),
            "meeting",
            List.of(TOTAL),
            "training",
            List.of(TOTAL));

    private final List<Row> rows;

    private ItemOrder(List<Row> rows) {
        this.rows = rows;
    }

    static RowTree read(List<Row> rows) {
        ItemOrder order = new ItemOrder(rows);
        List<Node> nodes = new ArrayList<>();
        for (Row row : rows) {
            int parent = order.parentOf(row);
            boolean sum = parent < 0
                    && WHOLES.values().stream().anyMatch(w -> w.contains(item(row)))
                    && !item(row).equals(VEHICLES);
            nodes.add(new Node(parent, sum, true));
        }
        return new RowTree(rows, nodes);
    }

    private int parentOf(Row row) {
        for (String whole : WHOLES.getOrDefault(item(row), List.of())) {
            for (int i = 0; i < rows.size(); i++) {
                Row other = rows.get(i);
                if (item(other).equals(whole) && owner(other).equals(owner(row)) && isBeside(row, other)) {
                    return i;
                }
            }
        }
        return Reading.TOP;
    }

    /** Items that are columns stand in one row, each year in its own. */
    private boolean isBeside(Row row, Row other) {
        boolean columns = rows.stream().map(Row::number).distinct().count() < rows.size();
        return !columns || row.number() == other.number();
    }

    private static String item(Row row) {
        return row.name().substring(owner(row).length());
    }

    /** The unit before the name of the item, where several units have rows. */
    private static String owner(Row row) {
        return row.name().substring(0, row.name().lastIndexOf('/') + 1);
    }
}
