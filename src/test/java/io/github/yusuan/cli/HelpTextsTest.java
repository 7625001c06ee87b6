package io.github.yusuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

class HelpTextsTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** All commands, the program itself first, with Chinese texts. */
    static Stream<CommandLine> commands() {
        CommandLine program = Main.commandLine("--help", "--lang", "zh");
        return Stream.concat(Stream.of(program), program.getSubcommands().values().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyPartOfTheHelpIsSaidInChinese(CommandLine command) {
        List<String> texts = new ArrayList<>();
        texts.add(String.join("", command.getCommandSpec().usageMessage().description()));
        texts.addAll(command.getCommandSpec().usageMessage().exitCodeList().values());
        Stream.<Collection<? extends ArgSpec>>of(
                        command.getCommandSpec().options(),
                        command.getCommandSpec().positionalParameters())
                .flatMap(Collection::stream)
                .forEach(arg -> texts.add(String.join("", arg.description())));

        assertThat(texts)
                .hasSizeGreaterThan(2)
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE).doesNotContain("Default"));
        assertThat(usage(command)).doesNotContain("Usage:", "Commands:", "Exit codes:", "Examples:");
    }

    /** A text that no command says is one whose option was renamed. */
    @Test
    void everyTextIsSaid() {
        String said = compact(commands().map(HelpTextsTest::usage).collect(Collectors.joining()));
        ResourceBundle texts = HelpTexts.chinese();

        assertThat(Collections.list(texts.getKeys()))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(said)
                        .contains(compact(texts.getString(key))
                                .replaceFirst("^\\d+:", "")
                                .replace("%n", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help --lang en", "convert --help --lang en", "convert --lang zh"})
    void englishStays(String arguments) {
        assertThat(usage(Main.commandLine(arguments.split(" ", -1))))
                .contains("Usage:")
                .doesNotContain("用法");
    }

    private static String usage(CommandLine command) {
        StringWriter text = new StringWriter();
        command.usage(new PrintWriter(text, true));
        return text.toString();
    }

    private static String compact(String text) {
        return text.replaceAll("\\s", "");
    }
}
