package io.github.yusuan.form;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.ProblemSink;
import java.util.List;

/** Turns the rows of a table into facts by what its columns mean. */
interface ColumnMapper {

    /** The facts of a table in order of rows; what cannot be read goes to the sink. */
    List<Fact> map(FormTable table, ProblemSink problems);
}
