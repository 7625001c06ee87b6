package io.github.yusuan.batch;

import java.io.IOException;

/** The output folder cannot be written to: the batch stops. */
public final class CannotWriteException extends IOException {
    private static final long serialVersionUID = 1L;

    CannotWriteException(String message) {
        super(message);
    }

    CannotWriteException(String what, IOException cause) {
        super(what + ": " + describe(cause), cause);
    }

    /** The file system's exceptions carry a bare path as their message. */
    static String describe(IOException e) {
        String name = e.getClass().getSimpleName().replace("Exception", "");
        return name.equals("IO") ? String.valueOf(e.getMessage()) : name + ": " + e.getMessage();
    }
}
