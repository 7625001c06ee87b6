package io.github.yusuan.input;

import io.github.yusuan.model.UnreadableInputException;
import java.util.Optional;

/**
 * Reads a kind of input that is neither PDF nor plain text. A provider is named in {@code META-INF/services} and has a
 * public constructor without arguments; it keeps no state and may be called from any number of threads.
 *
 * <p>It says what a file shows and where. What a table is, what its columns mean and which row is a sum is found
 * afterwards, in the same way for all inputs.
 */
public interface InputReader {

    /**
     * What a file is, in words ("a web page"), where this reader reads such files; its name is never asked.
     *
     * @param head its first 64 KiB, or all of it
     */
    Optional<String> kindOf(byte[] head);

    /**
     * Opens a file that {@link #kindOf} has recognised.
     *
     * @throws UnreadableInputException if it is protected, broken, larger than the limits of the reader, or something
     *     else after all
     */
    InputDocument open(Input input) throws UnreadableInputException;

    /**
     * Whether all pages of such files are pictures, which people can look at as they are. Of a document that is opened for
     * them pages are asked for in any order and more than once.
     */
    default boolean showsPictures() {
        return false;
    }
}
