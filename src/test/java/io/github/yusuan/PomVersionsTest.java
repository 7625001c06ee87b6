package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The build at the top compiles the parts too, but a POM of packaging jar can be no parent of theirs: what they say of
 * versions is held to what it says.
 */
class PomVersionsTest {
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+\\.version)>([^<]+)</");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(maven-[\\w-]+-plugin)</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern OWN = Pattern.compile("<artifactId>yusuan[\\w-]*</artifactId>\\s*<version>([^<$]+)<");

    private static List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("modules"), 2)) {
            return files.filter(file -> file.endsWith("pom.xml")).sorted().toList();
        }
    }

    private static Map<String, Set<String>> versions(Path pom, Pattern stated) throws IOException {
        Map<String, Set<String>> versions = new TreeMap<>();
        stated.matcher(Files.readString(pom))
                .results()
                .forEach(match -> versions.computeIfAbsent(match.group(1), name -> new TreeSet<>())
                        .add(match.group(2)));
        return versions;
    }

    /** Each name has one version in all POMs that state it. */
    private static void assertSame(Pattern stated) throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        int compared = 0;
        List<Path> poms = new ArrayList<>(parts());
        poms.add(Path.of("pom.xml"));
        for (Path pom : poms) {
            for (Map.Entry<String, Set<String>> own : versions(pom, stated).entrySet()) {
                compared += all.containsKey(own.getKey()) ? 1 : 0;
                all.computeIfAbsent(own.getKey(), name -> new TreeSet<>()).addAll(own.getValue());
            }
        }
        assertThat(compared).isGreaterThan(5);
        assertThat(all)
                .allSatisfy((name, versions) -> assertThat(versions).as(name).hasSize(1));
    }

    @Test
    void librariesHaveOneVersion() throws IOException {
        assertSame(PROPERTY);
    }

    @Test
    void pluginsHaveOneVersion() throws IOException {
        assertSame(PLUGIN);
    }

    @Test
    void allPartsHaveTheVersionOfTheLibrary() throws IOException {
        String top = first(Path.of("pom.xml"));
        assertThat(parts())
                .hasSizeGreaterThan(3)
                .allSatisfy(part -> assertThat(first(part)).isEqualTo(top));
    }

    private static String first(Path pom) throws IOException {
        return OWN.matcher(Files.readString(pom))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }
}
