package io.github.yusuan.batch;

import java.util.Optional;

/**
 * An input that was looked at before the work begins.
 *
 * @param file the input
 * @param folder for its data; blank where it needs none
 * @param sha256 of its bytes; blank where they cannot be read
 * @param bytes its size
 * @param settled how it ended, where that is known already
 * @param original the earlier input with the same content, if there is one
 */
record PlannedDocument(
        InputFile file,
        String folder,
        String sha256,
        long bytes,
        Optional<DocumentRow> settled,
        Optional<PlannedDocument> original) {

    /** Whether it is to be read. */
    boolean isWork() {
        return settled.isEmpty() && original.isEmpty();
    }
}
