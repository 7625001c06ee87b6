package io.github.yusuan.guard;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedTable;
import java.util.List;

/**
 * What a document was read as.
 *
 * @param pages what each page shows, in order
 * @param tables all tables
 * @param facts of the core tables
 */
public record WholeReading(List<PageTrace> pages, List<PrintedTable> tables, List<Fact> facts) {

    /** Copies the lists. */
    public WholeReading {
        pages = List.copyOf(pages);
        tables = List.copyOf(tables);
        facts = List.copyOf(facts);
    }
}
