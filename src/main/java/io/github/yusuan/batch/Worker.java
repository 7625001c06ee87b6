package io.github.yusuan.batch;

import java.io.Closeable;
import java.nio.file.Path;

/** Converts one document after the other; each belongs to one thread. */
interface Worker extends Closeable {

    /**
     * Converts a document into a folder that does not exist yet.
     *
     * @param pictureRead is run for each page that was read from its picture
     * @throws CannotWriteException if the folder cannot be written
     */
    DocumentRow convert(InputFile file, Path folder, Runnable pictureRead) throws CannotWriteException;

    @Override
    void close();
}
