package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point at is there. */
class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(Path.of("."));
                Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document))
                        .results()
                        .map(link -> link.group(1))
                        .filter(link -> !link.contains("://"))
                        .map(document::resolveSibling))
                .allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @EnumSource(DocumentStatus.class)
    void theCommandLinePageExplainsEveryStatus(DocumentStatus status) throws IOException {
        assertThat(Files.readString(Path.of("docs/command-line.md"))).contains("| `" + status.id() + "` | ");
    }

    @Test
    void theArchitectureNamesEveryPackage() throws IOException {
        String architecture = Files.readString(Path.of("ARCHITECTURE.md"));
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/io/github/yusuan"))) {
            assertThat(packages.filter(Files::isDirectory).map(folder -> "| `" + folder.getFileName() + "` |"))
                    .allSatisfy(row -> assertThat(architecture).contains(row));
        }
    }

    @Test
    void classesThatTheArchitectureNamesAreThere() throws IOException {
        Stream<String> names = Pattern.compile("`([A-Z]\\w+)`")
                .matcher(Files.readString(Path.of("ARCHITECTURE.md")))
                .results()
                .map((MatchResult name) -> name.group(1));
        try (Stream<Path> library = Files.walk(Path.of("src"));
                Stream<Path> parts = Files.walk(Path.of("modules"))) {
            String all = Stream.concat(library, parts)
                    .map(Path::toString)
                    .filter(f -> f.endsWith(".java"))
                    .toList()
                    .toString();
            assertThat(names.filter(name -> !name.matches("OUT|JDK")))
                    .allSatisfy(name -> assertThat(all).contains("/" + name.replaceAll("s$", "")));
        }
    }
}
