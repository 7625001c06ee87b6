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

    private final List<Line> lines;

    private ItemOrder(List<Line> lines) {
        this.lines = lines;
    }

    static RowTree read(List<Line> lines) {
        ItemOrder order = new ItemOrder(lines);
        List<Node> nodes = new ArrayList<>();
        for (Line line : lines) {
            int parent = order.parentOf(line);
            boolean sum = parent < 0
                    && WHOLES.values().stream().anyMatch(w -> w.contains(item(line)))
                    && !item(line).equals(VEHICLES);
            nodes.add(new Node(parent, sum, Evidence.NAME, true));
        }
        return new RowTree(lines, nodes);
    }

    private int parentOf(Line line) {
        for (String whole : WHOLES.getOrDefault(item(line), List.of())) {
            for (int i = 0; i < lines.size(); i++) {
                Line other = lines.get(i);
                if (item(other).equals(whole) && owner(other).equals(owner(line)) && isBeside(line, other)) {
                    return i;
                }
            }
        }
        return Reading.TOP;
    }

    /** Items that are columns stand in one row, each year in its own. */
    private boolean isBeside(Line line, Line other) {
        boolean columns = lines.stream().map(Line::row).distinct().count() < lines.size();
        return !columns || line.row() == other.row();
    }

    private static String item(Line line) {
        return line.name().substring(owner(line).length());
    }

    /** The unit before the name of the item, where several units have rows. */
    private static String owner(Line line) {
        return line.name().substring(0, line.name().lastIndexOf('/') + 1);
    }
}
