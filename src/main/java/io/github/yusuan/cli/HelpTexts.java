package io.github.yusuan.cli;

import io.github.yusuan.report.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import picocli.CommandLine;

/**
 * What {@code --help} says in the language of who asks: the English of each option stands beside it in the code, the
 * Chinese in a file that is opened only when it is asked for.
 */
final class HelpTexts {
    private static final Set<String> ASKING = Set.of("-h", "--help");

    private HelpTexts() {}

    /** Gives the commands Chinese texts if the arguments, or the machine, speak Chinese and ask for help. */
    static void use(CommandLine commandLine, String... args) {
        boolean asked = args.length == 0 || List.of(args).stream().anyMatch(ASKING::contains);
        if (asked && Words.of(args).language() == Language.ZH) {
            commandLine.setResourceBundle(chinese());
        }
    }

    /** The Chinese texts by the keys of picocli. */
    static ResourceBundle chinese() {
        String file = "help_" + Language.ZH.locale() + ".properties";
        try (InputStream in = HelpTexts.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("expected " + file + " beside " + HelpTexts.class);
            }
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
