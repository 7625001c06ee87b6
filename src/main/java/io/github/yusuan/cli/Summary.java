package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.model.DocumentStatus;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Help.Ansi;

/** What a batch came to: documents by status, tables by kind, amounts and checks. */
final class Summary {
    private static final int EXAMPLE_LENGTH = 72;

    private final List<DocumentRow> rows;

    Summary(List<DocumentRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Prints it. */
    void print(PrintWriter out, Ansi ansi) {
        List<String> statuses = statuses().lines();
        for (String line : statuses) {
            boolean head = line.equals(statuses.get(0));
            boolean read = line.startsWith(DocumentStatus.OK.id());
            String style = head ? "bold" : read ? "green" : "red";
            out.println(ansi.enabled() ? coloured(ansi, style, line) : line);
        }
        TextTable kinds = kinds();
        if (kinds.lines().size() > 1) {
            out.println();
            kinds.lines().forEach(out::println);
        }
        out.println();
        totals().forEach(out::println);
        out.flush();
    }

    private static String coloured(Ansi ansi, String style, String line) {
        return ansi.new Text("@|" + style + " " + line.replace("|@", "") + "|@").toString();
    }

    private TextTable statuses() {
        TextTable table = new TextTable("status", "documents", "for example");
        for (DocumentStatus status : DocumentStatus.values()) {
            List<DocumentRow> of =
                    rows.stream().filter(row -> row.status() == status).toList();
            if (!of.isEmpty()) {
                table.add(status.id(), of.size(), status.isRead() ? "" : example(of.get(0)));
            }
        }
        return table;
    }

    private static String example(DocumentRow row) {
        String text = Legible.text(row.source() + ": " + row.reason());
        int end = 0;
        int width = 0;
        while (end < text.length() && width < EXAMPLE_LENGTH) {
            int next = text.offsetByCodePoints(end, 1);
            width += DisplayWidth.of(text.substring(end, next));
            end = next;
        }
        return end < text.length() ? text.substring(0, end) + "…" : text;
    }

    private TextTable kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        for (DocumentRow row : originals()) {
            row.counts().tables().forEach((kind, number) -> kinds.merge(kind, number, Integer::sum));
        }
        TextTable table = new TextTable("table", "tables");
        kinds.forEach(table::add);
        return table;
    }

    /** Copies point at data that is counted with their originals. */
    private List<DocumentRow> originals() {
        return rows.stream().filter(row -> row.duplicateOf().isEmpty()).toList();
    }

    private List<String> totals() {
        List<String> lines = new ArrayList<>();
        int copies = rows.size() - originals().size();
        lines.add(String.format(
                Locale.ROOT,
                "documents: %,d, copies among them: %,d, amounts: %,d, problems: %,d",
                rows.size(),
                copies,
                sum(row -> row.counts().amounts()),
                sum(row -> row.counts().problems())));
        lines.add(String.format(
                Locale.ROOT,
                "checks held: %,d, failed: %,d, not assessable: %,d",
                sum(row -> row.counts().checksHeld()),
                sum(row -> row.counts().checksFailed()),
                sum(row -> row.counts().checksNotAssessable())));
        return lines;
    }

    private long sum(java.util.function.ToLongFunction<DocumentRow> number) {
        return originals().stream().mapToLong(number).sum();
    }
}
