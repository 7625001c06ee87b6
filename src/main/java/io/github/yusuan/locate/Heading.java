package io.github.yusuan.locate;

import io.github.yusuan.model.Mark;
import io.github.yusuan.model.MoneyUnit;
import java.util.List;
import java.util.Optional;

/**
 * What stands above a table or in its first full-width rows.
 *
 * @param title name of the table without white space; blank where none is printed
 * @param printedNumber the number the publisher gives it, as 公开01表; blank where none
 * @param unitCode code of the publishing unit; blank where not printed
 * @param unitName name of the publishing unit; blank where not printed
 * @param moneyUnit 万元 or 元, where a unit line says so
 * @param lines all lines, from the top, without white space
 * @param marks where title, number, publisher and unit line stand
 */
public record Heading(
        String title,
        String printedNumber,
        String unitCode,
        String unitName,
        Optional<MoneyUnit> moneyUnit,
        List<String> lines,
        List<Mark> marks) {

    /** Copies the lines. */
    public Heading {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /** The same below the title of a table above it, and in its unit of money where it names none. */
    public Heading under(Heading above) {
        return new Heading(
                above.title, printedNumber, unitCode, unitName, moneyUnit.or(above::moneyUnit), lines, marks);
    }

    /** Whether a title is printed. */
    public boolean hasTitle() {
        return !title.isEmpty();
    }
}
