package io.github.yusuan.check;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.BudgetOwner;
import io.github.yusuan.model.Check;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.PublishingUnit;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.TablePart;
import io.github.yusuan.model.TableRef;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.structure.StructureReader;
import io.github.yusuan.structure.StructureReader.Structured;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document drawn as text: {@code # kind} begins a table; every other line is {@code side | code | name | measure
 * amount, ...}. A row called 合计 or 总计 is a total; {@code @2} behind a side puts the row into the second block;
 * {@code measure:heading/under/heading} prints that heading; {@code # kind @unit} is a table of that unit; {@code
 * name{60,bold}} is indented by 60 points and bold.
 */
public record Ledger(Phase phase, List<PrintedTable> tables, List<Fact> facts) {
    private static final double COLUMN_WIDTH_PT = 50;
    private static final Pattern LOOK = Pattern.compile("(.*)\\{(\\d+)(,bold)?}");

    public static Ledger of(String text) {
        return of(Phase.BUDGET, text);
    }

    public static Ledger of(Phase phase, String text) {
        List<PrintedTable> tables = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        int row = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("#")) {
                String[] head = line.substring(1).strip().split(" @", -1);
                TableKind kind = TableKind.of(head[0]).orElseThrow();
                tables.add(table(tables.size() + 1, kind, phase, head.length > 1 ? head[1] : ""));
                row = 0;
            } else if (!line.isEmpty()) {
                row++;
                facts.addAll(row(tables.get(tables.size() - 1), row, line.split("\\s*\\|\\s*", -1)));
            }
        }
        return new Ledger(phase, tables, facts);
    }

    private static PrintedTable table(int seq, TableKind kind, Phase phase, String unitName) {
        return new PrintedTable(
                seq,
                kind,
                new PrintedTable.Heading("", ""),
                new FiscalPeriod(2025, phase),
                new PublishingUnit("", unitName),
                BudgetOwner.DEPARTMENT,
                Optional.of(MoneyUnit.YUAN),
                new PrintedTable.Content(
                        List.of(new TablePart(1, Box.NONE, List.of())), List.of(), List.of(), false, "", 1));
    }

    private static List<Fact> row(PrintedTable table, int row, String[] cells) {
        String[] side = cells[0].split("@", -1);
        int block = side.length > 1 ? Integer.parseInt(side[1]) : 0;
        List<Fact> facts = new ArrayList<>();
        for (String cell : cells[3].split(",\\s*")) {
            String[] parts = cell.split(" ");
            String[] names = parts[0].split(":", -1);
            Measure measure = Measure.of(names[0]).orElse(Measure.NONE);
            int column = measure.ordinal() + block * 100;
            List<String> heading = List.of(names[names.length - 1].split("/"));
            Side half = Stream.of(Side.values())
                    .filter(s -> s.id().equals(side[0]))
                    .findFirst()
                    .orElseThrow();
            Box box = new Box(column * COLUMN_WIDTH_PT, row * 10, (column + 1) * COLUMN_WIDTH_PT, row * 10 + 10);
            facts.add(new Fact(
                    new TableRef(table.seq(), table.kind()),
                    head(row, half, block, cells),
                    new ColumnHead(measure, heading, MoneyUnit.YUAN),
                    PrintedCell.of(parts[1], new BigDecimal(parts[1]), 1, box)));
        }
        return facts;
    }

    private static RowHead head(int row, Side side, int block, String[] cells) {
        Matcher look = LOOK.matcher(cells[2]);
        if (!look.matches()) {
            return new RowHead(row, side, block, cells[1], cells[2], LabelLook.UNKNOWN, RowPosition.UNKNOWN);
        }
        LabelLook shown = new LabelLook(Double.parseDouble(look.group(2)), look.group(3) != null, false);
        return new RowHead(row, side, block, cells[1], look.group(1), shown, RowPosition.UNKNOWN);
    }

    /** The same document with one of its amounts changed by that much. */
    Ledger with(int fact, String change) {
        List<Fact> changed = new ArrayList<>(facts);
        changed.set(fact, moved(facts.get(fact), new BigDecimal(change)));
        return new Ledger(phase, tables, changed);
    }

    /** The same document with one amount changed by that much. */
    Ledger with(TableKind kind, String row, String measure, String change) {
        List<Fact> changed = new ArrayList<>();
        int found = 0;
        for (Fact fact : facts) {
            boolean meant = fact.kind() == kind
                    && (fact.code().equals(row) || fact.name().equals(row))
                    && fact.measure().id().equals(measure);
            found += meant ? 1 : 0;
            changed.add(meant && found == 1 ? moved(fact, new BigDecimal(change)) : fact);
        }
        if (found == 0) {
            throw new IllegalArgumentException("no amount " + kind + " " + row + " " + measure);
        }
        return new Ledger(phase, tables, changed);
    }

    /** The fact with another amount, so many yuan more. */
    public static Fact moved(Fact fact, BigDecimal yuan) {
        PrintedCell cell = fact.cell();
        BigDecimal amount = cell.amount().add(yuan);
        return new Fact(
                fact.table(),
                fact.rowHead(),
                fact.columnHead(),
                new PrintedCell(cell.printed(), amount, cell.page(), cell.box(), cell.place(), cell.certainty()),
                fact.sense());
    }

    /** Its tables in their order. */
    public List<Sheet> sheets() {
        return structured().sheets();
    }

    /** Its tables in their order, its facts with the position of their rows. */
    public Structured structured() {
        return new StructureReader().read(tables, List.of(), facts);
    }

    List<Check> checks() {
        return new IdentityEngine().check(phase, structured(), Annexes.NONE, problem -> {});
    }

    public List<Check> checks(String identity) {
        return checks().stream().filter(c -> c.identity().equals(identity)).toList();
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        new IdentityEngine().check(phase, structured(), Annexes.NONE, problems::add);
        return problems;
    }
}
