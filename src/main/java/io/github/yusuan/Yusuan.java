package io.github.yusuan;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.source.InputFile;
import io.github.yusuan.source.Source;
import io.github.yusuan.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;

/**
 * The way in. {@code DisclosureReader} shows the whole path of the data.
 *
 * <p>Stateless and safe for any number of threads.
 */
public final class Yusuan {
    private Yusuan() {}

    /**
     * Reads a published budget or final account.
     *
     * @throws UnreadableInputException if there is nothing to read: no document, a protected or a broken one
     */
    public static Disclosure read(Path path) throws UnreadableInputException {
        return read(path, ReadOptions.DEFAULT);
    }

    /** Reads a published budget or final account. */
    public static Disclosure read(Path path, ReadOptions options) throws UnreadableInputException {
        return read(path.toString(), InputFile.read(path, options.limits()), options);
    }

    /** Reads a published budget or final account from a stream, to its end; closing it is the caller's. */
    public static Disclosure read(String name, InputStream in, ReadOptions options) throws UnreadableInputException {
        try {
            return read(name, InputFile.read(name, in, options.limits()), options);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be read: " + e);
        }
    }

    /** Reads without throwing for what is in the file, or for a file that is not there. */
    public static ReadOutcome tryRead(Path path, ReadOptions options) {
        return outcome(() -> read(path, options));
    }

    /** Reads without throwing for what is in the stream, or for a stream that breaks. */
    public static ReadOutcome tryRead(String name, InputStream in, ReadOptions options) {
        return outcome(() -> read(name, in, options));
    }

    /** Reads without throwing for what is in the bytes. */
    public static ReadOutcome tryRead(String name, byte[] bytes, ReadOptions options) {
        return outcome(() -> read(name, bytes, options));
    }

    /** Reads a published budget or final account from its bytes; {@code name} is for messages only. */
    public static Disclosure read(String name, byte[] bytes, ReadOptions options) throws UnreadableInputException {
        try {
            return readOnce(name, bytes, options);
        } catch (StackOverflowError e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, "its structures are nested too deeply");
        } catch (LinkageError | ServiceConfigurationError e) {
            throw new UnreadableInputException(name, Reason.INSTALLATION, Installation.describe(e));
        }
    }

    private static Disclosure readOnce(String name, byte[] bytes, ReadOptions options) throws UnreadableInputException {
        DisclosureReader reader = new DisclosureReader(options);
        try (Source source = Sources.open(name, bytes, options.password(), options.limits(), reader::report)) {
            return reader.read(name, bytes, source);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be closed: " + e);
        }
    }

    private static ReadOutcome outcome(Reading reading) {
        try {
            return new ReadOutcome.Read(reading.read());
        } catch (UnreadableInputException e) {
            return new ReadOutcome.Refused(e.source(), e.reason(), String.valueOf(e.getMessage()));
        }
    }

    /** One of the ways to read. */
    private interface Reading {
        Disclosure read() throws UnreadableInputException;
    }
}
