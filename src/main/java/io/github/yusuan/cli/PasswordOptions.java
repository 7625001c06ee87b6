package io.github.yusuan.cli;

import com.google.common.base.Strings;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * Where the password of encrypted PDFs comes from. What stands in the arguments of a program can be read by every user of
 * the machine; a file, a prompt and the environment cannot.
 */
final class PasswordOptions {
    /** The variable that is asked where no option names a password. */
    static final String VARIABLE = "YUSUAN_PASSWORD";

    @Option(
            names = "--password",
            paramLabel = "P",
            arity = "0..1",
            interactive = true,
            echo = false,
            description = {
                "Opens encrypted PDFs; without P it is asked for. Others can see P in the list of processes:",
                "--password-file and the variable " + VARIABLE + " keep it from them."
            })
    private Optional<String> password = Optional.empty();

    @Option(names = "--password-file", paramLabel = "FILE", description = "File whose first line is the password.")
    private Optional<String> file = Optional.empty();

    /** What is wrong with them, in words; blank if nothing is. */
    String fault() {
        if (password.isPresent() && file.isPresent()) {
            return "--password, --password-file: expected one of them, found both";
        }
        try {
            value();
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /**
     * The password; blank for none.
     *
     * @throws IllegalArgumentException if its file cannot be read
     */
    String value() {
        if (file.isEmpty()) {
            return password.orElseGet(() -> Strings.nullToEmpty(System.getenv(VARIABLE)));
        }
        try {
            byte[] bytes = Files.readAllBytes(PathText.path(file.get()));
            return new String(bytes, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "--password-file: '" + file.get() + "' cannot be read: " + MessageWords.ofFailure(e), e);
        }
    }
}
