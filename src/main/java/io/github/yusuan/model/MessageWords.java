package io.github.yusuan.model;

import java.io.FileNotFoundException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What messages say of failures and numbers, once for all who write them: no name of a class, which tells a reader
 * nothing, and no "1 tables".
 */
public final class MessageWords {
    /** Java's exceptions of the file system have a bare path as their message. */
    private static final Map<Class<?>, String> OF_FILES = Map.of(
            NoSuchFileException.class, "there is no such file or folder",
            FileNotFoundException.class, "there is no such file or folder",
            AccessDeniedException.class, "permission denied",
            NotDirectoryException.class, "it is no folder",
            FileAlreadyExistsException.class, "something of that name is there already",
            DirectoryNotEmptyException.class, "the folder is not empty",
            FileSystemLoopException.class, "the links lead in a circle");

    private static final Pattern CLASS_NAMES =
            Pattern.compile("^(?:(?:[a-z]\\w*\\.)*[A-Z]\\w*(?:Exception|Error)(?:: |$))+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private MessageWords() {}

    /** Why something failed: {@code there is no such file or folder}. */
    public static String ofFailure(Throwable failure) {
        String known = OF_FILES.get(failure.getClass());
        if (known != null) {
            return known;
        }
        if (failure instanceof CharacterCodingException) {
            return "expected text in UTF-8, found other bytes";
        }
        String said = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        String words = plain(said);
        return words.isEmpty() ? ofName(failure) : words;
    }

    private static String plain(@Nullable String said) {
        return said == null ? "" : CLASS_NAMES.matcher(said).replaceFirst("").strip();
    }

    /** {@code IndexOutOfBoundsException} is an index out of bounds. */
    private static String ofName(Throwable failure) {
        String name = failure.getClass().getSimpleName().replaceFirst("(Exception|Error)$", "");
        return name.isEmpty() || name.equals("IO")
                ? "the system does not say why"
                : String.join(" ", HUMP.split(name)).toLowerCase(Locale.ROOT);
    }

    /** So many of a thing: {@code 1 table}, {@code 2 tables}. */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
