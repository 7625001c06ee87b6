package io.github.yusuan;

import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.source.Source;
import java.util.List;

/** Which pages of a document a reading goes through. */
final class SelectedPages {
    private SelectedPages() {}

    /** Their numbers, in order; a selection that names none of the document's pages is told. */
    static List<Integer> of(Source source, ReadOptions options, ProblemSink problems) {
        PageSelection selection = options.pages();
        List<Integer> numbers = selection.of(source.pageCount());
        if (numbers.isEmpty() && !selection.isAll()) {
            problems.report(Problem.ofDocument(
                    ProblemCode.EMPTY_DOCUMENT,
                    "it has " + MessageWords.count(source.pageCount(), "page") + ", asked for were " + selection));
        }
        return numbers;
    }
}
