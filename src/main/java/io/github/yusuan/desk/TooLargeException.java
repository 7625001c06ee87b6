package io.github.yusuan.desk;

import java.io.IOException;

/** A file has more bytes than the desk takes. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long most) {
        super(words(most));
    }

    static String words(long most) {
        return "the file is too large: at most " + most + " bytes are taken";
    }
}
