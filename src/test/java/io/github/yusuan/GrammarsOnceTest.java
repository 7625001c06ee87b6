package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of {@code words}: numerals, years alone and words of a whole are cut in no other package. */
class GrammarsOnceTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/yusuan");
    private static final Path WORDS = SOURCES.resolve("words");
    private static final Map<String, Pattern> GRAMMARS = Map.of(
            "Chinese numerals", Pattern.compile("\"[^\"]*一二三四[^\"]*\""),
            "a year alone", Pattern.compile("\"\\(?20(\\\\\\\\d|\\[0-9]|\\[0-4])[^\"]{0,12}(年\\??)?(\\.\\*)?\\)?\""),
            "the word of a whole", Pattern.compile("\"\\(合\\|总|\"(\\.\\*)?\\(?(合计|小计|总计)(\\|(合计|小计|总计|共计))+\\)?\""));

    @Test
    void standInThePackageOfWordsAlone() throws IOException {
        assertThat(found(SOURCES, file -> !file.startsWith(WORDS))).isEmpty();
        assertThat(found(WORDS, file -> true)).as("what is looked for is there").isNotEmpty();
    }

    private static List<String> found(Path folder, Predicate<Path> where) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(where)
                    .sorted()
                    .flatMap(GrammarsOnceTest::found)
                    .collect(Collectors.toList());
        }
    }

    private static Stream<String> found(Path file) {
        try {
            String text = Files.readString(file);
            return GRAMMARS.entrySet().stream()
                    .filter(grammar -> grammar.getValue().matcher(text).find())
                    .map(grammar -> file + ": " + grammar.getKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
