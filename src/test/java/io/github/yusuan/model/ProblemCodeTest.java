package io.github.yusuan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of problems and its documentation are one list. */
class ProblemCodeTest {

    @Test
    void everyCodeHasAParagraphAndEveryParagraphACode() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("docs/problems.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3))
                .toList();

        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
    }
}
