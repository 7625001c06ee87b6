package io.github.yusuan.source;

import io.github.yusuan.model.MessageWords;
import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file into memory, unless it is too large for what its first bytes say it is. */
public final class InputBytes {
    /** One more than what tells the character set of a text. */
    private static final int HEAD = 64 * 1024 + 1;

    private InputBytes() {}

    /**
     * The bytes of the file.
     *
     * @throws UnreadableInputException if it cannot be read or is larger than the limits allow
     */
    public static byte[] read(Path path, PdfLimits limits) throws UnreadableInputException {
        try (InputStream in = Files.newInputStream(path)) {
            long size = Files.size(path);
            byte[] head = in.readNBytes(HEAD);
            InputKind kind = InputKind.of(head);
            boolean wanted =
                    kind != InputKind.PDF && InputReaders.readerOf(head).isPresent();
            if (kind != InputKind.PDF && kind != InputKind.TEXT && !wanted) {
                return head; // enough to say what it is
            }
            int limit = kind == InputKind.TEXT && !wanted
                    ? TextLimits.MAX_BYTES
                    : limits.document().inputBytes();
            if (size > limit) {
                throw tooLarge(path.toString(), size, limit);
            }
            byte[] bytes = new byte[(int) Math.max(size, head.length)];
            System.arraycopy(head, 0, bytes, 0, head.length);
            int length = head.length + in.readNBytes(bytes, head.length, bytes.length - head.length);
            return length == bytes.length ? bytes : java.util.Arrays.copyOf(bytes, length);
        } catch (UnreadableInputException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableInputException(
                    path.toString(), Reason.IO_ERROR, "cannot be read: " + MessageWords.ofFailure(e));
        }
    }

    /**
     * The bytes of the stream, to its end.
     *
     * @throws UnreadableInputException if there are more than the limits allow
     */
    public static byte[] read(String name, InputStream in, PdfLimits limits) throws IOException {
        int limit = limits.document().inputBytes();
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw tooLarge(name, limit + 1L, limit);
        }
        return bytes;
    }

    /** The first bytes, which say what a file is. */
    static byte[] head(byte[] bytes) {
        return bytes.length <= HEAD ? bytes : java.util.Arrays.copyOf(bytes, HEAD);
    }

    static UnreadableInputException tooLarge(String name, long size, long limit) {
        return new UnreadableInputException(
                name, Reason.RESOURCE_LIMIT, "expected at most " + limit + " bytes, found " + size);
    }
}
