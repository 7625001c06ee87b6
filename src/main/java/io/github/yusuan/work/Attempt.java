package io.github.yusuan.work;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * What came of code that may fail in any way, as the drawing of a damaged page or the reading of a damaged file: a value, or
 * what was thrown in its place. Nowhere else is everything caught.
 *
 * @param value what it gave; empty where it threw
 * @param thrown what it threw; empty where it gave a value
 */
public record Attempt<T>(Optional<T> value, Optional<Throwable> thrown) {

    /** Calls it, in this thread. */
    public static <T> Attempt<T> of(Callable<T> call) {
        try {
            return new Attempt<>(Optional.of(call.call()), Optional.empty());
        } catch (Throwable e) {
            return new Attempt<>(Optional.empty(), Optional.of(e));
        }
    }
}
