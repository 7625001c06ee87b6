package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.model.DocumentStatus;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says of each document that could not be read as it should why not: a line of text, or of JSON. */
final class ErrorLines {
    private final PrintWriter err;
    private final boolean json;
    private boolean toldOfInstallation;

    ErrorLines(PrintWriter err, boolean json) {
        this.err = err;
        this.json = json;
    }

    /** Says it, if there is something to say. */
    void print(DocumentRow row) {
        if (row.status().isRead()) {
            return;
        }
        if (json) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("source", row.source());
            fields.put("status", row.status().id());
            fields.put("reason", row.reason());
            err.println(JsonLine.of(fields));
        } else {
            err.println(Legible.text(row.source() + ": " + row.status().id() + ": " + row.reason()));
        }
        err.flush();
        if (row.status() == DocumentStatus.INSTALLATION && !toldOfInstallation) {
            toldOfInstallation = true;
            say(
                    "yusuan is not installed as it should be; the documents are not to blame, and --resume reads them again");
        }
    }

    /** Says something that is no document's end; in lines of JSON there is no room for it. */
    void say(String line) {
        if (!json) {
            err.println(Legible.text(line));
            err.flush();
        }
    }
}
