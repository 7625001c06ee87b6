package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record of many components is one of several records that nobody has named yet. */
class RecordPartsTest {
    private static final int MOST = 8;
    private static final Pattern RECORD = Pattern.compile("\\brecord\\s+(\\w+)(?:<[^(;{]*>)?\\s*\\(");

    @Test
    void noRecordHasMoreThanEightComponents() throws IOException {
        List<String> large = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            String code = Files.readString(file);
            for (MatchResult found : RECORD.matcher(code).results().toList()) {
                seen++;
                if (componentsFrom(code, found.end()) > MOST) {
                    large.add(file.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertThat(seen).isPositive();
        assertThat(large).isEmpty();
    }

    /** How many there are behind the opening bracket; what stands in brackets of its own parts nothing. */
    private static int componentsFrom(String code, int start) {
        int depth = 1;
        int commas = 0;
        for (int i = start; depth > 0; i++) {
            char c = code.charAt(i);
            if (c == '(' || c == '<') {
                depth++;
            } else if (c == ')' || c == '>') {
                depth--;
            } else if (c == ',' && depth == 1) {
                commas++;
            }
        }
        return commas + 1;
    }

    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("modules"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".java")
                                && !file.toString().replace('\\', '/').contains("src/test/"))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
