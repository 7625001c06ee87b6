package io.github.yusuan.model;

import java.io.IOException;

/**
 * An input that cannot be read at all: no document, a protected or a broken one. Everything that is wrong inside a
 * document that can be opened is a {@link Problem} instead.
 */
public final class UnreadableInputException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why an input cannot be read. */
    public enum Reason {
        /** It is something else than its name says. */
        NOT_A_PDF,
        /** It wants a password or a certificate. */
        ENCRYPTED,
        /** Its structure cannot be followed. */
        CORRUPT,
        /** Reading it would take more work or memory than the limits allow. */
        RESOURCE_LIMIT,
        /** It cannot be opened or read from the disk. */
        IO_ERROR,
        /** A library of the program is missing, or of another version: no fault of the input. */
        INSTALLATION;

        /** The word in the output: {@code not-a-pdf}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final String source;
    private final Reason reason;

    /**
     * An input that cannot be read.
     *
     * @param source its name
     * @param reason why
     * @param message what was expected and what was found
     */
    public UnreadableInputException(String source, Reason reason, String message) {
        super(source + ": " + message);
        this.source = source;
        this.reason = reason;
    }

    /** The name of the input. */
    public String source() {
        return source;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
