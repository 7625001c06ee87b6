package io.github.yusuan.export;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code problems.csv}: one doubt a row. */
final class ProblemsWriter implements DisclosureWriter {
    private static final List<String> HEAD =
            List.of("document_id", "code", "severity", "page", "x0", "y0", "x1", "y1", "table_seq", "row", "message");

    @Override
    public void write(Disclosure disclosure, Path folder) throws IOException {
        String id = disclosure.info().documentId();
        CsvFile.write(
                folder.resolve("problems.csv"),
                HEAD,
                disclosure.problems().stream().map(problem -> row(id, problem)).toList());
    }

    private static List<String> row(String id, Problem problem) {
        List<String> row = new ArrayList<>(
                List.of(id, problem.code().id(), problem.severity().id(), Printed.known(problem.page())));
        row.addAll(Printed.box(problem.box()));
        row.add(Printed.known(problem.tableSeq()));
        row.add(Printed.known(problem.row()));
        row.add(problem.message());
        return row;
    }
}
