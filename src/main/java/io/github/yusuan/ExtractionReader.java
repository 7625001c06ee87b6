package io.github.yusuan;

import io.github.yusuan.model.ExtractedTable;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.Problem;
import io.github.yusuan.source.Source;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.stitch.TableCells;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;

/** The path of the data up to whole tables, whatever they are about. One reading of one document. */
final class ExtractionReader {
    private final ReadOptions options;
    private final Work work;
    private final List<Problem> problems = new ArrayList<>();

    ExtractionReader(ReadOptions options) {
        this.options = options;
        this.work = Work.within(options.deadline());
    }

    /** What reading the document is counted against. */
    Work work() {
        return work;
    }

    void report(Problem problem) {
        problems.add(problem);
        options.listener().problemFound(problem);
    }

    Extraction read(String name, Source source) {
        PageTables pages = new PageTables(work);
        for (int number : SelectedPages.of(source, options, this::report)) {
            pages.add(source.page(number), this::report);
            options.listener().pageRead(number, source.pageCount());
        }
        List<ExtractedTable> tables = new ArrayList<>();
        for (StitchedTable table : pages.stitched()) {
            tables.add(TableCells.of(table, tables.size() + 1, source::place));
        }
        return new Extraction(name, source.pageCount(), tables, problems);
    }
}
