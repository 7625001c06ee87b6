package io.github.yusuan.form;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.ColumnHead;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedCell;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableRef;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the amount cells of one table. */
final class FactReader {
    private final FormTable form;
    private final ProblemSink problems;

    FactReader(FormTable form, ProblemSink problems) {
        this.form = form;
        this.problems = problems;
    }

    /** The amount of a row (from 0) in a column; nothing for a blank or a placeholder, nothing but a problem for text. */
    Optional<Fact> read(int row, RowIdentity identity, ColumnBlock.Amount column) {
        BodyRow body = form.table().rows().get(row);
        BodyCell cell = body.cells().get(column.column());
        if (!cell.isFilled()) {
            return Optional.empty();
        }
        String text = cell.compact();
        Optional<String> printed = Amounts.normalised(text);
        if (printed.isEmpty() && !Amounts.isPlaceholder(text)) {
            problems.report(new Problem(
                    ProblemCode.AMOUNT_UNREADABLE,
                    cell.page(),
                    cell.box(),
                    form.seq(),
                    row + 1,
                    "expected an amount, found \"" + text + "\""));
        }
        return printed.map(amount -> new Fact(
                new TableRef(form.seq(), form.kind()),
                identity.inRow(row + 1),
                new ColumnHead(column.measure(), column.path(), form.unit()),
                PrintedCell.of(amount, valueOf(column.measure(), amount), cell.page(), cell.box())));
    }

    /** Percentages have no unit of money. */
    private BigDecimal valueOf(Measure measure, String printed) {
        BigDecimal value = Amounts.valueOf(printed);
        return measure == Measure.CHANGE_PCT ? value : form.unit().toYuan(value);
    }
}
