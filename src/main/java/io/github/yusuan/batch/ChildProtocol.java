package io.github.yusuan.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.primitives.Bytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What a batch and its child processes say to each other. To the child: its settings; then for each document its
 * name, the URI of the folder to write (which is ASCII in any locale) and its bytes in chunks, ended by an empty one.
 * From the child: a line when it is ready, then the {@link Answer}s of a document, of which the last is that it is done.
 */
final class ChildProtocol {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** The first word of a child. */
    static final String READY = "ready";

    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_MESSAGE = 16 << 20;

    private ChildProtocol() {}

    /** How far a document is. */
    enum Stage {
        /** One more of its pages was read from its picture. */
        PICTURE_READ,
        /** Its data is written, its report is still to come. */
        DATA_WRITTEN,
        /** No other answer follows. */
        DONE
    }

    /**
     * How a document is going, or how it ended.
     *
     * @param stage how far it is
     * @param row its row; of no meaning before its data is written, and where there is a failure
     * @param failure why its folder cannot be written; blank if it could
     */
    record Answer(Stage stage, DocumentRow row, String failure) {}

    static void writeMessage(DataOutputStream out, Object message) throws IOException {
        byte[] json = JSON.writeValueAsBytes(message);
        out.writeInt(json.length);
        out.write(json);
        out.flush();
    }

    static <T> T readMessage(DataInputStream in, Class<T> type) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_MESSAGE) {
            throw new EOFException("no message"); // something else was written to the pipe: the process is lost
        }
        return JSON.readValue(in.readNBytes(length), type);
    }

    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST_MESSAGE) {
            throw new EOFException("no text");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    /**
     * Sends a document.
     *
     * @throws UncheckedIOException if the document cannot be read, to tell it from a pipe that is broken
     */
    static void writeContent(DataOutputStream out, InputStream content) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int length = fill(chunk, content);
        while (length > 0) {
            out.writeInt(length);
            out.write(chunk, 0, length);
            length = fill(chunk, content);
        }
        out.writeInt(0);
        out.flush();
    }

    private static int fill(byte[] chunk, InputStream content) {
        try {
            return content.readNBytes(chunk, 0, chunk.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] readContent(DataInputStream in) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        int length = in.readInt();
        while (length > 0) {
            chunks.add(in.readNBytes(length));
            length = in.readInt();
        }
        return Bytes.concat(chunks.toArray(new byte[0][]));
    }
}
