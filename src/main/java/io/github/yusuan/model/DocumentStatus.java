package io.github.yusuan.model;

import java.util.Locale;

/** How the reading of one input ended: the column {@code status} of {@code documents.csv}. */
public enum DocumentStatus {
    /** Read; nothing was doubtful. */
    OK,
    /** Read; {@code problems.csv} says what was doubtful. */
    OK_WITH_PROBLEMS,
    /** It can be opened, but it shows nothing: no page, or only blank ones. */
    EMPTY_DOCUMENT,
    /** Read, but none of the nine budget tables stands in it. */
    NO_BUDGET_TABLE,
    /** Its pages are images: a scan. */
    NO_TEXT_LAYER,
    /** Five per cent or more of its characters have no known meaning. */
    GARBLED_TEXT,
    /** It wants a password or a certificate. */
    ENCRYPTED,
    /** It is something else: a web page, an office document, an image, an empty file. */
    NOT_A_PDF,
    /** Its structure cannot be followed. */
    CORRUPT,
    /** It asks for more work than the limits allow. */
    RESOURCE_LIMIT,
    /** It took longer than the time limit. */
    TIMEOUT,
    /** Reading it broke the program; the other documents did not notice. */
    CRASHED,
    /** It cannot be opened or read from the disk. */
    IO_ERROR,
    /** A library of the program is missing, or of another version: no fault of the document. */
    INSTALLATION;

    /** Whether its amounts can be used. */
    public boolean isRead() {
        return this == OK || this == OK_WITH_PROBLEMS;
    }

    /** Whether another try may end otherwise: it depended on the machine, not on the content alone. */
    public boolean isWorthAnotherTry() {
        return this == TIMEOUT || this == CRASHED || this == IO_ERROR || this == INSTALLATION;
    }

    /** The word in the output: {@code no-text-layer}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
