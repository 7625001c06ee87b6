package io.github.yusuan;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import java.io.Serializable;
import java.util.function.Function;

/**
 * What came of an input: a disclosure, or why there is none. For engines that call once a row and must not stop at a bad
 * one:
 *
 * <pre>{@code
 * int amounts = Yusuan.tryRead(name, bytes, ReadOptions.DEFAULT)
 *         .fold(disclosure -> disclosure.facts().size(), refused -> 0);
 * }</pre>
 */
public sealed interface ReadOutcome extends Serializable {

    /** One value of either case. */
    <T> T fold(Function<? super Disclosure, ? extends T> read, Function<? super Refused, ? extends T> refused);

    /**
     * The input was read; what is doubtful in it stands among the problems.
     *
     * @param disclosure what was read
     */
    record Read(Disclosure disclosure) implements ReadOutcome {
        @Override
        public <T> T fold(
                Function<? super Disclosure, ? extends T> read, Function<? super Refused, ? extends T> refused) {
            return read.apply(disclosure);
        }
    }

    /**
     * The input cannot be read at all.
     *
     * @param source its name
     * @param status why, as a word
     * @param reason why, in words: what was expected, what was found
     */
    record Refused(String source, UnreadableInputException.Reason status, String reason) implements ReadOutcome {
        @Override
        public <T> T fold(
                Function<? super Disclosure, ? extends T> read, Function<? super Refused, ? extends T> refused) {
            return refused.apply(this);
        }
    }
}
