package io.github.yusuan.desk;

import io.github.yusuan.report.Language;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a desk is set up.
 *
 * @param folder that holds all it keeps; made if missing
 * @param port of the loopback address; 0 for any that is free
 * @param language of the reports, and of the page until its reader chooses
 * @param jobs how many documents are read at the same time
 * @param timeout for one document
 * @param mostBytes of one file that is handed over; archives may be larger than the documents in them
 */
public record DeskOptions(Path folder, int port, Language language, int jobs, Duration timeout, long mostBytes) {
    /** A county's archive of a year is a tenth of this. */
    public static final long MOST_BYTES = 1L << 30;

    private static final int HIGHEST_PORT = 65_535;

    /** Checks the numbers. */
    public DeskOptions {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("port: expected 0 to " + HIGHEST_PORT + ", found " + port);
        }
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: expected at least 1, found " + jobs);
        }
        if (mostBytes < 1) {
            throw new IllegalArgumentException("mostBytes: expected at least 1, found " + mostBytes);
        }
    }
}
