package io.github.yusuan.structure;

import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A table as rows of amounts, with the order that its rows and columns stand in. Immutable.
 *
 * <pre>{@code
 * for (Branch branch : sheet.tree().branches()) { … }       // one-sided: 205 = 20501 + 20502
 * sheet.ledger(Side.REVENUE).itemBranches();                // two-sided: 本年收入合计 = Σ items
 * sheet.columnSums();                                       // 合计 = 基本支出 + 项目支出
 * }</pre>
 */
public final class Sheet {
    private final PrintedTable table;
    private final List<Row> rows;
    private final ColumnHeads heads;
    private final Map<String, List<Row>> byCode = new HashMap<>();
    private final Map<Side, List<RowTree>> trees;
    private final List<ColumnSum> columnSums;
    private final Map<RowHead, RowPosition> positions;
    private final Map<Parent, List<Row>> parts = new HashMap<>();

    /** A row that others of its block are parts of. */
    private record Parent(int block, int number) {}

    Sheet(PrintedTable table, List<Row> rows, ColumnHeads heads, Map<Side, List<RowTree>> trees) {
        this.table = table;
        this.rows = rows.stream()
                .filter(row -> !row.cells().isEmpty())
                .sorted(Comparator.comparingInt(Row::number))
                .toList();
        this.heads = heads;
        this.trees = trees;
        this.columnSums = ColumnSumReader.read(table.kind(), heads, this.rows);
        this.rows.stream()
                .filter(Row::isCoded)
                .forEach(row -> byCode.computeIfAbsent(row.code(), k -> new ArrayList<>())
                        .add(row));
        this.positions = RowPositions.of(trees());
        this.rows.forEach(row -> parts.computeIfAbsent(
                        new Parent(row.head().block(), position(row).parentRow()), k -> new ArrayList<>())
                .add(row));
    }

    /** The table as printed. */
    public PrintedTable table() {
        return table;
    }

    /** What it is. */
    public TableKind kind() {
        return table.kind();
    }

    /** Its rows with amounts, from the top; of blocks that stand side by side, from the left. */
    public List<Row> rows() {
        return rows;
    }

    /** Columns that hold amounts. */
    public Set<Column> columns() {
        return heads.columns();
    }

    /** The headings of a column, from the top. */
    public List<String> path(Column column) {
        return heads.path(column);
    }

    /** The headings of a column as they stand above a row, where blocks stand side by side. */
    public List<String> path(Row row, Column column) {
        return heads.path(row.head().block(), column);
    }

    /** Whether it has a column of that measure. */
    public boolean has(Measure measure) {
        return heads.has(measure);
    }

    /** The columns that are sums of others. */
    public List<ColumnSum> columnSums() {
        return columnSums;
    }

    /** Whether it has halves of revenue and expenditure. */
    public boolean isSided() {
        return !trees.containsKey(Side.NONE);
    }

    /** The order of its rows; none of a table that has halves. */
    public Optional<RowTree> tree() {
        return trees.getOrDefault(Side.NONE, List.of()).stream().findFirst();
    }

    /** The trees of all its parts. */
    public List<RowTree> trees() {
        return trees.values().stream().flatMap(List::stream).toList();
    }

    /** A half of it; without rows where it has none. */
    public Ledger ledger(Side side) {
        return new Ledger(trees.getOrDefault(side, List.of()));
    }

    /** All rows of a code; several where several units stand in one table. */
    public List<Row> code(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** The row of a code, else of a name; none where several are called so. */
    public Optional<Row> only(String code, String name) {
        List<Row> found = rows.stream()
                .filter(row -> row.code().equals(code)
                        && (!code.isEmpty() || row.name().equals(name)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The first row of a half that is that one of the rows that readers ask for. */
    public Optional<Row> row(Line line, Side side) {
        return rows.stream()
                .filter(row -> row.line() == line && row.side() == side)
                .findFirst();
    }

    /** Where rows stand among the others, by their heads. */
    Map<RowHead, RowPosition> positions() {
        return positions;
    }

    /** Where a row stands among the others. */
    public RowPosition position(Row row) {
        return positions.getOrDefault(row.head(), RowPosition.UNKNOWN);
    }

    /** The rows that are parts of a row, 其中 among them. */
    public List<Row> parts(Row row) {
        return parts.getOrDefault(new Parent(row.head().block(), row.number()), List.of()).stream()
                .filter(part -> !part.equals(row))
                .toList();
    }

    /** The subject codes of its rows. */
    public Set<String> codes() {
        return byCode.keySet();
    }

    /** What the whole table comes to in a column: its total row, else the sum of what nothing else in it sums. */
    public List<Figure> total(Measure measure) {
        Column column = Column.of(measure);
        Optional<Row> printed = isSided() ? ledger(Side.EXPENDITURE).currentTotal() : tree().flatMap(RowTree::total);
        return printed.map(row -> row.cell(column).stream().toList())
                .orElseGet(() -> Branch.figures(tree().map(RowTree::roots).orElse(List.of()), column));
    }

    /** What a 类 comes to: its row, else the rows below it. */
    public List<Figure> ofClass(String classCode, Measure measure) {
        List<Row> printed = code(classCode);
        if (!printed.isEmpty()) {
            return Branch.figures(printed.subList(0, 1), Column.of(measure));
        }
        List<Row> below =
                rows.stream().filter(l -> l.code().startsWith(classCode)).toList();
        return Branch.figures(CodeOrder.leaves(below), Column.of(measure));
    }
}
