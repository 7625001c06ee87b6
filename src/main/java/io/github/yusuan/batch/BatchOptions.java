package io.github.yusuan.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to convert, and how.
 *
 * @param inputs files, and folders of them
 * @param include glob that the files of folders must match; blank for all
 * @param output where to
 * @param workers who does the work
 * @param settings how a document is read and written
 */
public record BatchOptions(
        List<Path> inputs, String include, Output output, Workers workers, DocumentSettings settings) {

    /** Copies the list. */
    public BatchOptions {
        inputs = List.copyOf(inputs);
    }

    /**
     * Where to write.
     *
     * @param folder made if missing
     * @param asciiNames whether the folders of documents get names of ASCII characters only
     * @param intoExisting whether a folder that holds files of somebody else may be written into, beside them
     * @param resume whether what an earlier run has finished is kept
     * @param clean whether the data of documents that are no inputs of this run is removed
     */
    public record Output(Path folder, boolean asciiNames, boolean intoExisting, boolean resume, boolean clean) {

        /** Keeps the data of documents of earlier runs, beside the files of all documents of this one. */
        public Output(Path folder, boolean asciiNames, boolean intoExisting, boolean resume) {
            this(folder, asciiNames, intoExisting, resume, false);
        }

        /** A new or an empty folder, or one that this program wrote. */
        public static Output to(Path folder) {
            return new Output(folder, false, false, false);
        }
    }

    /**
     * Who does the work.
     *
     * @param jobs how many documents are read at the same time
     * @param inProcess whether they are read by threads of this process instead of child processes: faster to begin,
     *     but a document can bring down all, and no time limit holds
     * @param timeout processor time of one document after which its child process is killed
     */
    public record Workers(int jobs, boolean inProcess, Duration timeout) {

        /** Checks the numbers. */
        public Workers {
            if (jobs < 1) {
                throw new IllegalArgumentException("jobs: expected at least 1, found " + jobs);
            }
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("timeout: expected more than nothing, found " + timeout);
            }
        }
    }
}
