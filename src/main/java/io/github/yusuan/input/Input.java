package io.github.yusuan.input;

import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;

/**
 * A file to read.
 *
 * @param name for messages only
 * @param bytes its content, not to be changed
 * @param password opens a protected file; blank for none
 * @param problems where goes what is doubtful, hidden or left out
 */
public record Input(String name, byte[] bytes, String password, ProblemSink problems) {

    /**
     * Refuses a file that is too large for what it is.
     *
     * @param kind in words: a web page
     * @throws UnreadableInputException if it has more bytes
     */
    public void requireAtMost(int most, String kind) throws UnreadableInputException {
        if (bytes.length > most) {
            throw new UnreadableInputException(
                    name,
                    UnreadableInputException.Reason.RESOURCE_LIMIT,
                    "expected " + kind + " of at most " + most + " bytes, found " + bytes.length);
        }
    }
}
