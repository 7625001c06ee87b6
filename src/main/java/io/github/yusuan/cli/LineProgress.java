package io.github.yusuan.cli;

import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.DocumentRow;
import java.io.PrintWriter;
import java.util.List;

/** Progress where there is no terminal: a plain line a document, for a log. */
final class LineProgress implements BatchListener {
    private final PrintWriter err;
    private final ErrorLines errors;
    private final boolean quiet;
    private int inputs;
    private int done;

    LineProgress(PrintWriter err, ErrorLines errors, boolean quiet) {
        this.err = err;
        this.errors = errors;
        this.quiet = quiet;
    }

    @Override
    public void leftOut(List<String> hidden) {
        if (!quiet && !hidden.isEmpty()) {
            say("left out, as they are hidden: " + String.join(", ", hidden));
        }
    }

    @Override
    public void ofEarlierRuns(List<String> folders, boolean removed) {
        if (!quiet && !folders.isEmpty()) {
            say(EarlierRuns.words(folders, removed));
        }
    }

    @Override
    public void started(int allInputs, int finishedBefore) {
        inputs = allInputs;
        done = finishedBefore;
        if (!quiet && finishedBefore > 0) {
            say("[" + done + "/" + inputs + "] finished by an earlier run");
        }
    }

    @Override
    public void ended(DocumentRow row) {
        done++;
        if (!quiet && row.status().isRead()) {
            say("[" + done + "/" + inputs + "] " + row.source() + ": "
                    + row.status().id());
        } else {
            errors.print(row);
        }
    }

    private void say(String line) {
        err.println(Legible.text(line));
        err.flush();
    }
}
