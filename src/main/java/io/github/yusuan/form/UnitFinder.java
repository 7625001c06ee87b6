package io.github.yusuan.form;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.MoneyWords;
import java.util.List;
import java.util.Optional;

/**
 * The unit of money of each table of a document: its own, else that of its nearest relative, never that of most.
 * What the text says of all amounts counts where no table says anything.
 */
public final class UnitFinder {
    private final List<StitchedTable> tables;
    private final Optional<MoneyUnit> stated;

    /** For the tables of a document, in order; {@code stated} is what its text says of all amounts. */
    public UnitFinder(List<StitchedTable> tables, Optional<MoneyUnit> stated) {
        this.tables = List.copyOf(tables);
        this.stated = stated;
    }

    /** What its unit line, its headings, the notes below it or the text of the document say. */
    public Optional<MoneyUnit> ownUnit(StitchedTable table) {
        boolean printed = tables.stream().anyMatch(other -> printedUnit(other).isPresent());
        return printed ? printedUnit(table) : stated;
    }

    private static Optional<MoneyUnit> printedUnit(StitchedTable table) {
        return table.heading().moneyUnit().or(() -> unitInHead(table)).or(() -> unitInNotes(table));
    }

    /** The unit of the table before it that names one, else of the next behind it. */
    public Optional<MoneyUnit> unitOfRelative(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = printedUnit(tables.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        for (int i = index + 1; i < tables.size(); i++) {
            Optional<MoneyUnit> unit = printedUnit(tables.get(i));
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    /** What is told of a table that names no unit of money, with the one that was taken from a relative. */
    public static Problem assumed(StitchedTable table, int seq, Optional<MoneyUnit> related) {
        String found = related.map(unit -> "; took " + unit.printed() + " of the nearest table that names one")
                .orElse(" in the whole document; took " + MoneyUnit.WAN_YUAN.printed());
        return new Problem(
                ProblemCode.UNIT_ASSUMED,
                table.firstPage(),
                table.box(),
                seq,
                0,
                "expected a unit line (单位：万元), found none" + found);
    }

    private static Optional<MoneyUnit> unitInHead(StitchedTable table) {
        return table.columns().stream()
                .flatMap(List::stream)
                .flatMap(heading -> MoneyWords.inHeading(heading).stream())
                .findFirst();
    }

    private static Optional<MoneyUnit> unitInNotes(StitchedTable table) {
        return table.notes().stream()
                .flatMap(note -> MoneyWords.inText(note).or(() -> MoneyWords.inLine(note)).stream())
                .findFirst();
    }
}
