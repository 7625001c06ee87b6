package io.github.yusuan.cli;

import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.DocumentRow;
import java.io.PrintWriter;
import java.util.List;

/** Progress where there is no terminal: a plain line a document, for a log. */
final class LineProgress implements BatchListener {
    private final PrintWriter err;
    private final ErrorLines errors;
    private final Words words;
    private final boolean quiet;
    private int inputs;
    private int done;

    LineProgress(PrintWriter err, ErrorLines errors, Words words, boolean quiet) {
        this.err = err;
        this.words = words;
        this.errors = errors;
        this.quiet = quiet;
    }

    @Override
    public void leftOut(List<String> hidden) {
        if (!quiet && !hidden.isEmpty()) {
            say(words.say("left-out", String.join(", ", hidden)));
        }
    }

    @Override
    public void ofEarlierRuns(List<String> folders, boolean removed) {
        if (!quiet && !folders.isEmpty()) {
            say(EarlierRuns.words(words, folders, removed));
        }
    }

    @Override
    public void started(int allInputs, int finishedBefore) {
        inputs = allInputs;
        done = finishedBefore;
        if (!quiet && finishedBefore > 0) {
            say(words.say("finished-before", done, inputs));
        }
    }

    @Override
    public void ended(DocumentRow row) {
        done++;
        if (!quiet && row.status().isRead()) {
            say("[" + done + "/" + inputs + "] " + row.source() + ": " + words.name(row.status()));
        } else {
            errors.print(row);
        }
    }

    private void say(String line) {
        err.println(Legible.text(line));
        err.flush();
    }
}
