package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table as lines of amounts, with the order that its rows stand in. Immutable. */
final class Sheet {
    private final PrintedTable table;
    private final List<Line> lines;
    private final Map<Column, List<String>> headings;
    private final Map<String, List<Line>> byCode = new HashMap<>();
    private final LedgerSide revenue;
    private final LedgerSide expenditure;
    private final RowTree tree;

    /**
     * A table with its amounts.
     *
     * @param lines in printed order
     * @param headings the columns that hold amounts, in order, with their headings from the top
     */
    Sheet(PrintedTable table, List<Line> lines, Map<Column, List<String>> headings) {
        this.table = table;
        this.lines = List.copyOf(lines);
        this.headings = headings;
        boolean twoSided = table.kind().isTwoSided();
        revenue = LedgerSide.of(twoSided ? side(Side.REVENUE) : List.of());
        expenditure = LedgerSide.of(twoSided ? side(Side.EXPENDITURE) : List.of());
        tree = new RowTree(twoSided ? List.of() : this.lines);
        lines.stream()
                .filter(line -> !line.code().isEmpty())
                .forEach(line -> byCode.computeIfAbsent(line.code(), k -> new ArrayList<>())
                        .add(line));
    }

    PrintedTable table() {
        return table;
    }

    TableKind kind() {
        return table.kind();
    }

    List<Line> lines() {
        return lines;
    }

    /** Columns that hold amounts. */
    Set<Column> columns() {
        return headings.keySet();
    }

    boolean has(Measure measure) {
        return headings.containsKey(Column.of(measure));
    }

    List<String> heading(Column column) {
        return headings.getOrDefault(column, List.of());
    }

    /** How the rows of a table without sides sum each other. */
    RowTree tree() {
        return tree;
    }

    /** A half of a two-sided table. */
    LedgerSide ledger(Side side) {
        return side == Side.REVENUE ? revenue : expenditure;
    }

    private List<Line> side(Side side) {
        return lines.stream().filter(l -> l.side() == side).toList();
    }

    /** All rows of a code; several where several units stand in one table. */
    List<Line> code(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Set<String> codes() {
        return byCode.keySet();
    }

    /** What the whole table comes to in a column: its total row, else the sum of what nothing else in it sums. */
    List<Figure> total(Measure measure) {
        Column column = Column.of(measure);
        Optional<Line> printed = lines.stream().filter(Line::isTotal).findFirst();
        return printed.map(line -> line.cell(column).stream().toList()).orElseGet(() -> figures(tree.roots(), column));
    }

    /** What a 类 comes to: its row, else the rows below it. */
    List<Figure> ofClass(String classCode, Measure measure) {
        List<Line> printed = code(classCode);
        if (!printed.isEmpty()) {
            return figures(printed.subList(0, 1), Column.of(measure));
        }
        List<Line> below =
                lines.stream().filter(l -> l.code().startsWith(classCode)).toList();
        return figures(RowTree.withoutParents(below), Column.of(measure));
    }

    static List<Figure> figures(List<Line> lines, Column column) {
        List<Figure> figures = new ArrayList<>();
        lines.forEach(line -> line.cell(column).ifPresent(figures::add));
        return figures;
    }
}
