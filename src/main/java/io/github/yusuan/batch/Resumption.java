package io.github.yusuan.batch;

import io.github.yusuan.batch.Journal.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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

    Resumption(OutputFolder output, String settings, Map<String, Entry> entries) {
        this.output = output;
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
        Path place = output.place(planned.folder());
        if (!row.hasData()) {
            return !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        }
        try {
            return row.folder().equals(planned.folder())
                    && Files.isDirectory(place)
                    && Folders.digest(place).equals(entry.digest());
        } catch (IOException e) {
            throw new CannotWriteException("cannot read " + PathText.text(place), e);
        }
    }
}
