package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of {@code --forms}: wordings of the user's own. */
final class FormsFile {
    private FormsFile() {}

    /** Its text; blank where none is given or it cannot be read, which {@link #fault} says. */
    static String text(@Nullable Path file) {
        try {
            return file == null ? "" : Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** What is wrong with it, in words; blank if it is right. */
    static String fault(@Nullable Path file) {
        if (file == null) {
            return "";
        }
        try {
            ReadOptions.DEFAULT.withForms(Files.readString(file));
            return "";
        } catch (IOException e) {
            return "--forms: '" + file + "' cannot be read: " + MessageWords.ofFailure(e);
        } catch (IllegalArgumentException e) {
            return "--forms: " + file + ": " + e.getMessage();
        }
    }
}
