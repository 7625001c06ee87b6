package io.github.yusuan.batch;

import io.github.yusuan.batch.Journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what an earlier run has really finished: the same bytes, read with the same settings, and the folder is there
 * as it was written. All else is done again, also what failed for want of time or memory.
 */
final class Resumption {
    private final OutputFolder output;
    private final String settings;
    private final Map<String, Entry> entries;
    private final WrittenFiles written;

    Resumption(OutputFolder output, String settings, Map<String, Entry> entries) throws CannotWriteException {
        this.output = output;
        this.written = output.written();
        this.settings = settings;
        this.entries = entries;
    }

    /** What of the plan is finished, by source. */
    Map<String, Entry> finished(List<PlannedDocument> plan) throws CannotWriteException {
        Map<String, Entry> finished = new HashMap<>();
        for (PlannedDocument planned : plan) {
            Entry entry = entries.get(planned.file().source());
            if (planned.isWork() && entry != null && isFinished(entry, planned)) {
                finished.put(planned.file().source(), entry);
            }
        }
        return finished;
    }

    private boolean isFinished(Entry entry, PlannedDocument planned) throws CannotWriteException {
        DocumentRow row = entry.row();
        boolean same = entry.settings().equals(settings) && row.sha256().equals(planned.sha256());
        if (!same || row.status().isWorthAnotherTry()) {
            return false;
        }
        if (!row.hasData()) {
            return true;
        }
        try {
            return row.folder().equals(planned.folder())
                    && digest(planned.folder()).equals(entry.digest());
        } catch (IOException e) {
            throw new CannotWriteException("cannot read the data of " + row.source(), e);
        }
    }

    /** Of what waits to be published, else of what is published; files that a reader laid there do not count. */
    private String digest(String folder) throws IOException {
        Path waiting = output.staged(folder);
        return Files.isDirectory(waiting)
                ? Folders.digest(waiting, Folders.files(waiting))
                : Folders.digest(output.place(folder), written.below(folder));
    }
}
