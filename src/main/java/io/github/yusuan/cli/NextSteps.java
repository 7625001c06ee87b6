package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.report.IndexWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** What is said at the end of a conversion: where its files are, which documents to look at, and the commands for that. */
final class NextSteps {
    private static final int MOST_INPUTS = 3;

    private final Words words;
    private final List<String> inputs;
    private final String output;
    private final String format;
    private final boolean flat;

    /**
     * The end of a conversion.
     *
     * @param inputs as they were typed
     * @param output where the files are
     * @param format of the first kind of files
     * @param flat whether there are files of all documents only
     */
    NextSteps(Words words, List<String> inputs, String output, String format, boolean flat) {
        this.words = words;
        this.inputs = List.copyOf(inputs);
        this.output = output;
        this.format = format;
        this.flat = flat;
    }

    /** Says where the files are and which documents to look at. */
    void print(Summary summary, PrintWriter out) {
        out.println();
        out.println(Legible.text(words.say("written", output, format, flat ? "" : words.say("written-folders"))));
        List<String> worst = summary.worst(format);
        if (!worst.isEmpty()) {
            out.println();
            out.println(words.say("worst"));
            worst.forEach(line -> out.println("  " + line));
        }
    }

    /** Says which commands go on from here. */
    void printCommands(Summary summary, List<DocumentRow> rows, boolean hasPages, PrintWriter out) {
        TextTable commands = new TextTable(words.say("next"), "");
        String typed = inputs.stream().map(NextSteps::quoted).collect(Collectors.joining(" "));
        String all = inputs.size() > MOST_INPUTS || inputs.contains(InputsAndOutput.PIPE) ? "INPUT…" : typed;
        if (hasPages) {
            commands.add("  " + output.replaceFirst("/+$", "") + "/" + IndexWriter.FILE, words.say("next-index"));
        } else if (rows.stream().anyMatch(row -> row.status().isRead())) {
            commands.add(
                    "  " + ProgramName.typed() + " report " + all + " -o " + quoted(output), words.say("next-report"));
        }
        if (summary.checksFailed() > 0) {
            commands.add("  " + ProgramName.typed() + " check " + all, words.say("next-check"));
        }
        if (commands.lines().size() > 1) {
            out.println();
            commands.lines().forEach(out::println);
        }
    }

    /** As a shell takes it. */
    static String quoted(String word) {
        return word.codePoints()
                        .allMatch(c -> c >= 0x80 || Character.isLetterOrDigit(c) || "/._-+=:,@%".indexOf(c) >= 0)
                ? word
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
