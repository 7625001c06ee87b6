package io.github.yusuan.batch;

import java.util.Locale;

/**
 * Whether a document publishes something that is required.
 *
 * @param part what is required
 * @param status whether it is there
 * @param page where it stands; 0 where it does not
 * @param announcedBy heading that announces it; blank where none does
 * @param announcedPage page that the contents give for that heading, or where it stands; 0 for neither
 * @param note printed in place of amounts; blank where there is none
 */
public record PublishedPart(
        RequiredPart part, Status status, int page, String announcedBy, int announcedPage, String note) {

    /** Whether a part is there. */
    public enum Status {
        /** It is there. */
        FOUND,
        /** A table without amounts and a note that says why. */
        EMPTY_WITH_NOTE,
        /** A table without amounts. */
        EMPTY_WITHOUT_NOTE,
        /** It was not found in what was read. */
        MISSING,
        /** It was not found, and was not to be expected here: in a file of tables no text, in a text no tables. */
        NOT_ASSESSABLE;

        /** The word in the output. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the part is published. */
        boolean isPublished() {
            return this == FOUND || this == EMPTY_WITH_NOTE;
        }
    }
}
