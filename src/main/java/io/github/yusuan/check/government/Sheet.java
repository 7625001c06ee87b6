package io.github.yusuan.check.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A government's table as rows of amounts.
 *
 * @param table as printed
 * @param rows those with amounts, block by block, from the top
 */
record Sheet(PrintedTable table, List<Row> rows) {

    /** Copies the list. */
    Sheet {
        rows = List.copyOf(rows);
    }

    /** The government tables among the facts of a document, in order. */
    static List<Sheet> of(List<PrintedTable> tables, List<Fact> facts) {
        Map<Integer, Map<RowHead, Map<Column, Term>>> bySeq = new LinkedHashMap<>();
        Map<RowHead, Line> lines = new HashMap<>();
        Map<String, Integer> scales = scales(facts);
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.kind().isGovernment()) {
                boolean both = tables.get(fact.tableSeq() - 1).coverage() == Coverage.BOTH;
                Coverage coverage = both ? fact.coverage() : Coverage.NONE;
                boolean rate = fact.unit() == MoneyUnit.PERCENT;
                Column column = new Column(fact.measure(), fact.column(), coverage, rate);
                bySeq.computeIfAbsent(fact.tableSeq(), k -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.rowHead(), k -> new LinkedHashMap<>())
                        .putIfAbsent(column, term(i + 1, fact, scales));
                lines.put(fact.rowHead(), fact.line());
            }
        }
        List<Sheet> sheets = new ArrayList<>();
        bySeq.forEach((seq, byRow) -> {
            List<Row> rows = new ArrayList<>();
            byRow.forEach((head, cells) -> rows.add(new Row(head, lines.getOrDefault(head, Line.NONE), cells)));
            sheets.add(new Sheet(tables.get(seq - 1), rows));
        });
        return sheets;
    }

    private static Term term(int number, Fact fact, Map<String, Integer> scales) {
        int scale = scales.getOrDefault(columnKey(fact), 0);
        BigDecimal place = fact.unit().toYuan(BigDecimal.ONE.movePointLeft(scale));
        return new Term(number, fact, fact.amount(), place);
    }

    /** How many decimals a column prints. */
    private static Map<String, Integer> scales(List<Fact> facts) {
        Map<String, Integer> scales = new HashMap<>();
        for (Fact fact : facts) {
            String printed = fact.printed().replace("%", "");
            int point = printed.indexOf('.');
            scales.merge(columnKey(fact), point < 0 ? 0 : printed.length() - point - 1, Math::max);
        }
        return scales;
    }

    private static String columnKey(Fact fact) {
        return fact.tableSeq() + "/" + fact.rowHead().block() + "/" + String.join("/", fact.column());
    }

    TableKind kind() {
        return table.kind();
    }

    /** Whether its rows or columns are insurances, of which the total is the sum. */
    boolean isOfInsurances() {
        return kind() == TableKind.GOV_INSURANCE_REVENUE
                || kind() == TableKind.GOV_INSURANCE_EXPENDITURE
                || kind() == TableKind.GOV_INSURANCE_SURPLUS;
    }

    /** All columns, from the left. */
    Set<Column> columns() {
        Set<Column> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.cells().keySet()));
        return columns;
    }

    /** The first row of a line on a side. */
    Optional<Row> row(Line line, Side side) {
        return rows.stream().filter(r -> r.line() == line && r.side() == side).findFirst();
    }

    /** The row of a code, else of a name; none where several are called so. */
    Optional<Row> only(String code, String name) {
        List<Row> found = rows.stream()
                .filter(r -> r.head().code().equals(code)
                        && (!code.isEmpty() || r.head().name().equals(name)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The rows that a row is the sum of. */
    List<Row> partsOf(Row row) {
        return rows.stream()
                .filter(r -> r.parent() == row.number()
                        && r.head().block() == row.head().block())
                .filter(r -> !r.equals(row))
                .toList();
    }
}
