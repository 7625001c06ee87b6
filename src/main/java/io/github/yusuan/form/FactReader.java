package io.github.yusuan.form;

import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.TableRef;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.NumberStyle;
import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the amount cells of one table. */
final class FactReader {
    private final FormTable form;
    private final ProblemSink problems;
    private final NumberStyle style;
    private final RowUnits units;

    FactReader(FormTable form, ProblemSink problems) {
        this.form = form;
        this.problems = problems;
        this.style = styleOf(form);
        this.units = new RowUnits(form.table().rows());
    }

    private static NumberStyle styleOf(FormTable form) {
        List<String> texts = new ArrayList<>();
        form.table()
                .rows()
                .forEach(row ->
                        row.cells().stream().filter(BodyCell::isFilled).forEach(cell -> texts.add(cell.compact())));
        return NumberStyle.of(texts);
    }

    /** The amount of a row in a column; nothing for a blank, a placeholder or a number of things, a problem for text. */
    Optional<Fact> read(RowHead head, ColumnBlock.Amount column) {
        BodyRow body = form.table().rows().get(head.number() - 1);
        BodyCell cell = body.cells().get(column.column());
        int row = head.number() - 1;
        boolean money = !units.isCount(row, column.column(), column.path()) && !units.isShare(row, column.column());
        if (!cell.isFilled() || !money) {
            return Optional.empty();
        }
        String text = cell.compact();
        Optional<PrintedNumber> number = style.parse(text).or(() -> PrintedNumber.withRemark(text));
        if (number.isEmpty() && !Placeholder.is(text)) {
            report(head, cell, "expected an amount, found \"" + text + "\"");
        }
        boolean share = number.filter(PrintedNumber::percent).isPresent() && isMoney(column);
        if (share) {
            report(head, cell, "expected an amount of money, found the percentage \"" + text + "\"");
            return Optional.empty();
        }
        return number.map(n -> fact(head, column, cell, n));
    }

    /** What stands in a column of money is money; elsewhere a percentage may be meant. */
    private static boolean isMoney(ColumnBlock.Amount column) {
        return column.measure() != Measure.CHANGE_PCT && column.measure() != Measure.NONE;
    }

    private void report(RowHead head, BodyCell cell, String message) {
        problems.report(new Problem(
                ProblemCode.AMOUNT_UNREADABLE, cell.page(), cell.box(), form.seq(), head.number(), message));
    }

    private Fact fact(RowHead head, ColumnBlock.Amount column, BodyCell cell, PrintedNumber number) {
        boolean unnamed = column.share() && column.measure() == Measure.NONE;
        MoneyUnit unit = unnamed ? MoneyUnit.PERCENT : unitOf(column, head.number() - 1, number);
        boolean share = number.percent() || column.share() || column.measure() == Measure.CHANGE_PCT;
        BigDecimal value = share ? number.value() : unit.toYuan(number.value());
        return new Fact(
                new TableRef(form.seq(), form.kind()),
                head,
                new ColumnHead(column.measure(), column.path(), unit),
                PrintedCell.of(number.printed(), value, cell.page(), cell.box()));
    }

    /**
     * A cell that names 万元 or 亿元 means it. 元 behind an amount is what money is called: in a table of 万元 it says
     * nothing. Then the row has the word, the column and the table.
     */
    private MoneyUnit unitOf(ColumnBlock.Amount column, int row, PrintedNumber number) {
        return number.unit()
                .filter(unit -> unit != MoneyUnit.YUAN)
                .or(() -> units.unitOf(row, column.column()))
                .or(column::unit)
                .orElse(form.unit());
    }
}
