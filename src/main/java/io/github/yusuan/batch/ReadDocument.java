package io.github.yusuan.batch;

import io.github.yusuan.model.Disclosure;
import java.util.Optional;

/**
 * One document of many, when the reading of it has ended.
 *
 * @param row how it ended
 * @param disclosure what was read; nothing where the row says why
 */
public record ReadDocument(DocumentRow row, Optional<Disclosure> disclosure) {

    /** An input that gave no data. */
    public static ReadDocument failed(DocumentRow row) {
        return new ReadDocument(row, Optional.empty());
    }
}
