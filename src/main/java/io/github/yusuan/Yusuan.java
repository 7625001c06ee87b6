package io.github.yusuan;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import io.github.yusuan.source.InputBytes;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.Source;
import io.github.yusuan.source.Sources;
import io.github.yusuan.work.ReadingStoppedException;
import io.github.yusuan.work.Work;
import io.github.yusuan.work.WorkLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import java.util.function.Function;

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
        return read(path.toString(), InputBytes.read(path, options.limits()), options);
    }

    /** Reads a published budget or final account from a stream, to its end; closing it is the caller's. */
    public static Disclosure read(String name, InputStream in, ReadOptions options) throws UnreadableInputException {
        return read(name, bytes(name, in, options), options);
    }

    private static byte[] bytes(String name, InputStream in, ReadOptions options) throws UnreadableInputException {
        try {
            return InputBytes.read(name, in, options.limits());
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be read: " + MessageWords.ofFailure(e));
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
        DisclosureReader reader = new DisclosureReader(options);
        return reading(name, bytes, options, reader::report, reader.work(), source -> reader.read(name, bytes, source));
    }

    /**
     * Reads the tables of a document of any content, those of the pages that belong together as one.
     *
     * @throws UnreadableInputException if there is nothing to read: no document, a protected or a broken one
     */
    public static Extraction tables(Path path) throws UnreadableInputException {
        return tables(path, ReadOptions.DEFAULT);
    }

    /** Reads the tables of a document of any content. */
    public static Extraction tables(Path path, ReadOptions options) throws UnreadableInputException {
        return tables(path.toString(), InputBytes.read(path, options.limits()), options);
    }

    /** Reads the tables of a document of any content from a stream, to its end; closing it is the caller's. */
    public static Extraction tables(String name, InputStream in, ReadOptions options) throws UnreadableInputException {
        return tables(name, bytes(name, in, options), options);
    }

    /** Reads the tables of a document of any content from its bytes; {@code name} is for messages only. */
    public static Extraction tables(String name, byte[] bytes, ReadOptions options) throws UnreadableInputException {
        ExtractionReader reader = new ExtractionReader(options);
        return reading(name, bytes, options, reader::report, reader.work(), source -> reader.read(name, source));
    }

    private static <T> T reading(
            String name, byte[] bytes, ReadOptions options, ProblemSink problems, Work work, Function<Source, T> reader)
            throws UnreadableInputException {
        Opening how = new Opening(options.password(), options.limits(), options.scans());
        try (Source source = Sources.open(name, bytes, how, problems, work)) {
            return reader.apply(source);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(name, Reason.IO_ERROR, "cannot be closed: " + MessageWords.ofFailure(e));
        } catch (WorkLimitException e) {
            throw new UnreadableInputException(
                    name, Reason.RESOURCE_LIMIT, "the document goes beyond the limit of " + e.getMessage());
        } catch (ReadingStoppedException e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, e.reason());
        } catch (OutOfMemoryError e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, "it needs more memory than there is");
        } catch (StackOverflowError e) {
            throw new UnreadableInputException(name, Reason.RESOURCE_LIMIT, "its structures are nested too deeply");
        } catch (LinkageError | ServiceConfigurationError e) {
            throw new UnreadableInputException(name, Reason.INSTALLATION, Installation.describe(e));
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
