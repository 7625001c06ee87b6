package io.github.yusuan.batch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Paths from text and back, in any locale. Under {@code LC_ALL=C} Java 17 can make no path of a Chinese name and prints
 * one as question marks; but on Unix a path is its bytes, and its URI shows and takes them. The bytes are UTF-8, as
 * everywhere today, or GB18030, as old archives unpack.
 */
public final class PathText {
    private static final boolean UNIX = "/".equals(FileSystems.getDefault().getSeparator());
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\ufffd';
    private static final Charset OF_PATHS = ofPaths();

    private PathText() {}

    private static Charset ofPaths() {
        String name = System.getProperty("sun.jnu.encoding", "");
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }

    /** The path of that text. */
    public static Path path(String text) {
        if (!UNIX || OF_PATHS.newEncoder().canEncode(text)) {
            Path path = Path.of(text);
            return Files.exists(path) || !UNIX || isAscii(text) ? path : existing(path, text);
        }
        return existing(ofBytes(text, StandardCharsets.UTF_8), text);
    }

    private static Path existing(Path path, String text) {
        if (Files.exists(path)) {
            return path;
        }
        Path old = ofBytes(text, GB18030);
        return Files.exists(old) ? old : path;
    }

    private static Path ofBytes(String text, Charset charset) {
        if (text.indexOf('\0') >= 0) {
            throw new InvalidPathException(text, "a path holds no NUL");
        }
        StringBuilder uri = new StringBuilder(text.startsWith("/") ? "file://" : "file:///");
        for (byte b : text.getBytes(charset)) {
            uri.append(b == '/' ? "/" : String.format("%%%02X", b & 0xff));
        }
        Path absolute = Path.of(URI.create(uri.toString()));
        return text.startsWith("/") ? absolute : absolute.subpath(0, absolute.getNameCount());
    }

    /** The child of that name. */
    public static Path child(Path folder, String name) {
        return !UNIX || OF_PATHS.newEncoder().canEncode(name)
                ? folder.resolve(name)
                : folder.resolve(ofBytes(name, StandardCharsets.UTF_8));
    }

    /** The text of a path, its names joined with a slash. */
    public static String text(Path path) {
        StringJoiner names = new StringJoiner("/", path.isAbsolute() && UNIX ? "/" : "", "");
        if (path.isAbsolute() && !UNIX) {
            names.add(String.valueOf(path.getRoot()).replace("\\", ""));
        }
        path.forEach(name -> names.add(nameText(name)));
        return names.toString();
    }

    /** The text of a path with the bytes of names that are no UTF-8 escaped as in a URI: no two paths have the same. */
    static String bytesText(Path path) {
        StringJoiner names = new StringJoiner("/");
        for (Path name : path) {
            byte[] bytes = bytesOf(lastOf(name));
            names.add(decode(bytes, StandardCharsets.UTF_8).orElseGet(() -> lastOf(name)));
        }
        return names.toString();
    }

    private static String lastOf(Path name) {
        String uri = name.toUri().getRawPath();
        String last = uri.substring(uri.lastIndexOf('/', uri.length() - 2) + 1);
        return last.endsWith("/") ? last.substring(0, last.length() - 1) : last;
    }

    private static String nameText(Path name) {
        String text = name.toString();
        if (!UNIX || isAscii(text) || (OF_PATHS.equals(StandardCharsets.UTF_8) && text.indexOf(REPLACEMENT) < 0)) {
            return text;
        }
        return decode(bytesOf(lastOf(name)));
    }

    private static byte[] bytesOf(String escaped) {
        ByteBuffer bytes = ByteBuffer.allocate(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            if (escaped.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(escaped, i + 1, i + 3, 16));
                i += 2;
            } else {
                bytes.put((byte) escaped.charAt(i));
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** Bytes of a name as text: UTF-8, or else GB18030, or else one character a byte. */
    public static String decode(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8)
                .or(() -> decode(bytes, GB18030))
                .orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
