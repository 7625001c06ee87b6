package io.github.yusuan.source;

import io.github.yusuan.input.InputReader;
import java.util.Optional;
import java.util.ServiceLoader;

/** The readers of other kinds of input that stand on the class path or the module path. */
final class InputReaders {
    private InputReaders() {}

    /** The first reader that reads such files. */
    static Optional<InputReader> readerOf(byte[] head) {
        for (InputReader reader : ServiceLoader.load(InputReader.class, InputReaders.class.getClassLoader())) {
            if (reader.kindOf(head).isPresent()) {
                return Optional.of(reader);
            }
        }
        return Optional.empty();
    }
}
