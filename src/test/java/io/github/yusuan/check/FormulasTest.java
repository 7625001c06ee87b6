package io.github.yusuan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The reports say in words what each identity says. */
class FormulasTest {
    private static final String GOVERNMENT = "government.";
    private static final Path FORMULAS = Path.of("src/main/resources/io/github/yusuan/report/formulas.properties");
    /** A line of the table of a government's identities: {@code | D1 D2 | must | …}. */
    private static final Pattern LISTED =
            Pattern.compile("^\\| ((?:[GDP]\\d ?)+) \\| (?:must|should)", Pattern.MULTILINE);

    @Test
    void everyIdentityHasItsFormulaAndNothingElseHas() throws IOException {
        assertThat(keys(false))
                .containsExactlyInAnyOrderElementsOf(
                        IdentityEngine.IDENTITIES.stream().map(Identity::id).toList());
    }

    @Test
    void everyIdentityOfAGovernmentHasItsFormula() throws IOException {
        Matcher listed = LISTED.matcher(Files.readString(Path.of("docs/identities.md")));
        Set<String> documented = listed.results()
                .flatMap(line -> List.of(line.group(1).strip().split(" ")).stream())
                .map(GOVERNMENT::concat)
                .collect(Collectors.toSet());

        assertThat(keys(true)).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(documented);
    }

    private static Set<String> keys(boolean government) throws IOException {
        Properties formulas = new Properties();
        try (Reader reader = Files.newBufferedReader(FORMULAS)) {
            formulas.load(reader);
        }
        return formulas.stringPropertyNames().stream()
                .filter(key -> key.startsWith(GOVERNMENT) == government)
                .collect(Collectors.toSet());
    }
}
