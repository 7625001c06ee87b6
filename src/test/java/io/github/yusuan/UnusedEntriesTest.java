package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.json.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody reads says something that is not so. */
class UnusedEntriesTest {
    private static final Pattern PROPERTY = Pattern.compile("^ {4}<([\\w.-]+)>[^<]*</\\1>$", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"annex", "form", "government", "prose"})
    void everyPatternOfACatalogueIsAskedFor(String name) throws IOException {
        String file = name + (name.equals("form") ? "s" : "") + ".json";
        JsonNode root =
                JsonNode.parse(file, Files.readString(Path.of("src/main/resources/io/github/yusuan", name, file)));
        String sources = sourcesOf(name);
        TreeSet<String> unused = new TreeSet<>();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            boolean named = entry.getKey().equals("patterns");
            for (Map.Entry<String, JsonNode> pattern : named ? entry.getValue().properties() : List.of(entry)) {
                if (!pattern.getKey().equals("about") && !sources.contains('"' + pattern.getKey() + '"')) {
                    unused.add(pattern.getKey());
                }
            }
        }
        assertThat(root.properties()).hasSizeGreaterThan(3);
        assertThat(unused).isEmpty();
    }

    private static String sourcesOf(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/github/yusuan", name))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** Those of other names are read by Maven and its plugins. */
    @Test
    void everyVersionInThePomIsThatOfSomething() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> versions = PROPERTY.matcher(pom)
                .results()
                .map(property -> property.group(1))
                .filter(property -> property.endsWith(".version"))
                .distinct()
                .toList();

        assertThat(versions)
                .hasSizeGreaterThan(20)
                .allSatisfy(version -> assertThat(pom).contains("${" + version + "}"));
    }
}
