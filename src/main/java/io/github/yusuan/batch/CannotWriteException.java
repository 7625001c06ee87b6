package io.github.yusuan.batch;

import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.file.FileSystemException;

/** The output folder cannot be written to: the batch stops. */
public final class CannotWriteException extends IOException {
    private static final long serialVersionUID = 1L;

    CannotWriteException(String message) {
        super(message);
    }

    CannotWriteException(String what, IOException cause) {
        super(what + ": " + MessageWords.ofFailure(cause) + place(cause), cause);
    }

    private static String place(IOException e) {
        String file = e instanceof FileSystemException failure ? failure.getFile() : null;
        return file == null ? "" : " (" + file + ")";
    }
}
