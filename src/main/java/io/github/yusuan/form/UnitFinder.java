package io.github.yusuan.form;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.MoneyWords;
import java.util.List;
import java.util.Optional;

/**
 * The unit of money of each table of a document: its own, else that of its nearest relative, never that of most.
 * What the text says of all amounts counts where no table says anything.
 */
final class UnitFinder {
    private final List<StitchedTable> tables;
    private final Optional<MoneyUnit> stated;

    UnitFinder(List<StitchedTable> tables, Optional<MoneyUnit> stated) {
        this.tables = List.copyOf(tables);
        this.stated = stated;
    }

    /** What its unit line, its headings, the notes below it or the text of the document say. */
    Optional<MoneyUnit> ownUnit(StitchedTable table) {
        boolean printed = tables.stream().anyMatch(other -> printedUnit(other).isPresent());
        return printed ? printedUnit(table) : stated;
    }

    private static Optional<MoneyUnit> printedUnit(StitchedTable table) {
        return table.heading().moneyUnit().or(() -> unitInHead(table)).or(() -> unitInNotes(table));
    }

    /** The unit of the table before it that names one, else of the next behind it. */
    Optional<MoneyUnit> unitOfRelative(int index) {
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
