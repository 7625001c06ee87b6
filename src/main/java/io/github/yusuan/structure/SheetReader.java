package io.github.yusuan.structure;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Arranges the facts of one table as rows and finds their order. */
final class SheetReader {
    private static final Pattern UNIT_CODE = Pattern.compile("\\d{3,}");

    /** Columns that are told apart by nothing but their headings. */
    private static final Set<Measure> NAMED_BY_HEADINGS = EnumSet.of(Measure.NONE, Measure.ITEM, Measure.REGION);

    private final PrintedTable table;
    private final Map<Integer, Fact> facts;
    private final Map<RowHead, Map<Column, Figure>> cells = new LinkedHashMap<>();
    private final Map<RowHead, Map<Column, Figure>> rates = new HashMap<>();
    private final Map<RowHead, Line> lines = new HashMap<>();
    private final Map<Column, List<String>> paths = new LinkedHashMap<>();
    private final Map<Integer, Map<Column, List<String>>> pathsInBlocks = new HashMap<>();
    private final boolean levelsBeside;
    private final Map<ColumnPlace, List<String>> firstOfMeasure = new HashMap<>();

    /** @param facts of the table, by their number in the document */
    private SheetReader(PrintedTable table, Map<Integer, Fact> facts) {
        this.table = table;
        this.facts = facts;
        this.levelsBeside = table.coverage() == Coverage.BOTH && hasLevelsBeside(facts.values());
    }

    /** Whether a row prints the money of several levels: where each row is one, its columns are the same for all. */
    private static boolean hasLevelsBeside(Collection<Fact> facts) {
        Map<Integer, Coverage> ofRows = new HashMap<>();
        return facts.stream()
                .anyMatch(
                        fact -> ofRows.merge(fact.rowHead().number(), fact.coverage(), (a, b) -> a) != fact.coverage());
    }

    /** Where a measure stands once: in a block, for a level of government; for an item that is a column, with the item. */
    private record ColumnPlace(int block, Measure measure, String item, Coverage coverage) {}

    /** @param labels of all rows, also those without amounts */
    static Sheet read(PrintedTable table, List<RowHead> labels, Map<Integer, Fact> facts) {
        SheetReader reader = new SheetReader(table, facts);
        Stream.concat(labels.stream(), facts.values().stream().map(Fact::rowHead))
                .filter(label -> Numbering.of(label.name()).isNumbered())
                .forEach(label -> reader.cells.putIfAbsent(unplaced(label), new LinkedHashMap<>()));
        reader.addFacts();
        List<Row> rows = reader.rows();
        return new Sheet(table, rows, new ColumnHeads(reader.paths, reader.pathsInBlocks), reader.trees(rows));
    }

    private void addFacts() {
        PrintedPlaces places = PrintedPlaces.of(table.kind(), facts.values());
        facts.forEach((number, fact) -> {
            Column column = columnOf(fact);
            boolean rate = fact.measure().isPercent() || fact.unit() == MoneyUnit.PERCENT;
            (rate ? rates : cells)
                    .computeIfAbsent(unplaced(fact.rowHead()), k -> new LinkedHashMap<>())
                    .putIfAbsent(column, Figure.of(number, fact, places.lastPlace(fact)));
            lines.put(unplaced(fact.rowHead()), fact.line());
            pathsInBlocks
                    .computeIfAbsent(fact.rowHead().block(), k -> new HashMap<>())
                    .putIfAbsent(column, fact.column());
            if (!rate) {
                paths.putIfAbsent(column, fact.column());
            }
        });
    }

    /** Whatever was found out about the row before. */
    static RowHead unplaced(RowHead head) {
        return head.at(RowPosition.UNKNOWN);
    }

    /** A second column of the same meaning in a block is told apart by its heading. */
    private Column columnOf(Fact fact) {
        Coverage coverage = levelsBeside ? fact.coverage() : Coverage.NONE;
        return inBlock(fact, coverage).in(coverage);
    }

    private Column inBlock(Fact fact, Coverage coverage) {
        if (NAMED_BY_HEADINGS.contains(fact.measure())) {
            return Column.of(fact.measure(), fact.column());
        }
        String item = table.kind() == TableKind.THREE_PUBLIC ? fact.name() : "";
        ColumnPlace place = new ColumnPlace(fact.rowHead().block(), fact.measure(), item, coverage);
        List<String> first = firstOfMeasure.computeIfAbsent(place, k -> fact.column());
        return first.equals(fact.column()) ? Column.of(fact.measure()) : Column.of(fact.measure(), fact.column());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        cells.forEach((head, amounts) -> rows.add(new Row(
                head,
                Numbering.of(head.name()),
                unitCode(head),
                lines.getOrDefault(head, Line.NONE),
                Collections.unmodifiableMap(amounts),
                Collections.unmodifiableMap(rates.getOrDefault(head, Map.of())))));
        rows.sort(Comparator.<Row>comparingInt(row -> row.head().block()).thenComparingInt(Row::number));
        return rows;
    }

    private String unitCode(RowHead head) {
        if (!head.code().isEmpty() || head.number() > table.rows().size()) {
            return "";
        }
        return table.rows().get(head.number() - 1).cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> UNIT_CODE.matcher(cell).matches())
                .orElse("");
    }

    private Map<Side, List<RowTree>> trees(List<Row> rows) {
        if (table.kind() == TableKind.THREE_PUBLIC || table.kind() == TableKind.GOV_THREE_PUBLIC) {
            return Map.of(Side.NONE, List.of(ItemOrder.read(rows)));
        }
        Map<Side, List<RowTree>> trees = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            List<Row> own = rows.stream().filter(row -> row.side() == side).toList();
            if (!own.isEmpty()) {
                trees.put(side, side == Side.NONE ? List.of(TreeReader.read(own)) : BlockReader.read(own));
            }
        }
        return trees;
    }
}
