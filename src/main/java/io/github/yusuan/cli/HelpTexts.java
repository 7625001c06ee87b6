package io.github.yusuan.cli;

import io.github.yusuan.model.Wording;
import io.github.yusuan.report.Language;
import java.util.List;
import java.util.ListResourceBundle;
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
        Wording texts = Wording.beside(HelpTexts.class, "help_" + Language.ZH.locale());
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return texts.keys().stream()
                        .map(key -> new Object[] {key, texts.get(key)})
                        .toArray(Object[][]::new);
            }
        };
    }
}
