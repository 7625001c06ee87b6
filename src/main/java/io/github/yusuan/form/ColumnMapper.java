package io.github.yusuan.form;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowHead;
import java.util.List;

/** Turns the rows of a table into facts by what its columns mean. */
interface ColumnMapper {

    /** Labels and facts of a table in order of rows; what cannot be read goes to the sink. */
    Mapped map(FormTable table, ProblemSink problems);

    /**
     * What a table says.
     *
     * @param rows labels of all rows, also those without amounts
     * @param facts amounts
     */
    record Mapped(List<RowHead> rows, List<Fact> facts) {}
}
