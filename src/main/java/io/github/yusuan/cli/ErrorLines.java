package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Verdict;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Says of each document that could not be read as it should why not: a line of text, or of JSON. */
final class ErrorLines {
    /** How much is said. */
    enum Manner {
        /** Why, in a line, and below the first of a kind what helps. */
        HELPING,
        /** Why, in a line. */
        SHORT,
        /** An object of JSON for each. */
        JSON
    }

    private final PrintWriter err;
    private final Words words;
    private final Manner manner;
    private final Set<DocumentStatus> helped = EnumSet.noneOf(DocumentStatus.class);

    ErrorLines(PrintWriter err, Words words, Manner manner) {
        this.err = err;
        this.words = words;
        this.manner = manner;
    }

    /** Says it, if there is something to say. */
    void print(DocumentRow row) {
        if (!row.status().isRead()) {
            print(row.source(), new Verdict(row.status(), row.reason()));
        }
    }

    /** Says why an input was not read. */
    void print(String source, Verdict verdict) {
        DocumentStatus status = verdict.status();
        if (manner == Manner.JSON) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("source", source);
            fields.put("status", status.id());
            fields.put("reason", verdict.reason());
            err.println(JsonLine.of(fields));
        } else {
            err.println(Legible.text(source + ": " + words.name(status) + ": " + words.said(verdict.reason())));
        }
        err.flush();
        if (helped.add(status)) {
            help(status);
        }
    }

    /** What is wrong with the program is said in any case: else the documents would be blamed. */
    private void help(DocumentStatus status) {
        if (status == DocumentStatus.INSTALLATION) {
            say(words.say("installation"));
        } else if (manner == Manner.HELPING) {
            words.wayOut(status).ifPresent(help -> say("  " + help));
        }
    }

    /** Says something that is no document's end; in lines of JSON there is no room for it. */
    void say(String line) {
        if (manner != Manner.JSON) {
            err.println(Legible.text(line));
            err.flush();
        }
    }
}
