package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Wording;
import io.github.yusuan.report.Language;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import picocli.CommandLine.Help.Ansi;

/** What a batch came to: documents by status, tables by kind, amounts and checks, and what is worth a look. */
final class Summary {
    private static final int EXAMPLE_LENGTH = 72;
    private static final int MOST_NAMED = 5;

    private final List<DocumentRow> rows;
    private final Words words;

    Summary(List<DocumentRow> rows, Words words) {
        this.rows = List.copyOf(rows);
        this.words = words;
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
    }

    private static String coloured(Ansi ansi, String style, String line) {
        return ansi.new Text("@|" + style + " " + line.replace("|@", "") + "|@").toString();
    }

    private TextTable statuses() {
        TextTable table =
                new TextTable(words.say("head-status"), words.say("head-documents"), words.say("head-example"));
        for (DocumentStatus status : DocumentStatus.values()) {
            List<DocumentRow> of =
                    rows.stream().filter(row -> row.status() == status).toList();
            if (!of.isEmpty()) {
                table.add(words.name(status), of.size(), status.isRead() ? "" : example(of.get(0)));
            }
        }
        return table;
    }

    private String example(DocumentRow row) {
        return shortened(row.source() + ": " + words.said(row.reason()));
    }

    private static String shortened(String said) {
        String text = Legible.text(said);
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
        if (words.language() == Language.EN) {
            TextTable table = new TextTable(words.say("head-table"), words.say("head-tables"));
            kinds.forEach(table::add);
            return table;
        }
        Wording names = Wording.ofNames(words.language().locale());
        TextTable table = new TextTable(words.say("head-table"), words.say("head-tables"), "");
        kinds.forEach((kind, number) ->
                table.add(kind, number, names.find("kind." + kind).orElse("")));
        return table;
    }

    /** Copies point at data that is counted with their originals. */
    private List<DocumentRow> originals() {
        return rows.stream().filter(row -> row.duplicateOf().isEmpty()).toList();
    }

    private List<String> totals() {
        int copies = rows.size() - originals().size();
        return List.of(
                words.say(
                        "totals",
                        words.count("documents", rows.size()),
                        words.count("copies", copies),
                        words.count("amounts", sum(row -> row.counts().amounts())),
                        words.count("problems", sum(row -> row.counts().problems()))),
                words.say(
                        "checks",
                        Words.number(sum(row -> row.counts().checksHeld())),
                        Words.number(checksFailed()),
                        Words.number(sum(row -> row.counts().checksNotAssessable()))));
    }

    /** How many identities that must hold do not. */
    long checksFailed() {
        return sum(row -> row.counts().checksFailed());
    }

    private long sum(ToLongFunction<DocumentRow> number) {
        return originals().stream().mapToLong(number).sum();
    }

    /** The documents that are worth a look, the worst first: what was not read, then by failed checks, then by problems. */
    List<String> worst(String format) {
        List<DocumentRow> doubtful = originals().stream()
                .filter(row -> row.status() != DocumentStatus.OK)
                .sorted(Comparator.comparing((DocumentRow row) -> row.status().isRead())
                        .thenComparing(row -> -row.counts().checksFailed())
                        .thenComparing(row -> -row.counts().problems())
                        .thenComparing(DocumentRow::source))
                .toList();
        List<String> lines = new ArrayList<>();
        doubtful.stream().limit(MOST_NAMED).forEach(row -> lines.add(row.source() + ": " + doubts(row)));
        if (doubtful.size() > MOST_NAMED) {
            lines.add(words.count("more", doubtful.size() - MOST_NAMED) + "; " + words.say("all-worst", format));
        }
        return lines.stream().map(Summary::shortened).toList();
    }

    private String doubts(DocumentRow row) {
        String reason = words.said(row.reason());
        if (!row.status().isRead()) {
            return words.name(row.status()) + ": " + reason;
        }
        String problems = words.count("problems", row.counts().problems()) + " (" + reason + ")";
        int failed = row.counts().checksFailed();
        return failed == 0 ? problems : words.count("checks-failed", failed) + ", " + problems;
    }
}
