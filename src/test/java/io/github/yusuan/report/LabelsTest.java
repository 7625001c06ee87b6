package io.github.yusuan.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Mark;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.Severity;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word that a page asks for has a label in each language, and no label is left over. */
class LabelsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/io/github/yusuan");
    private static final Pattern ASKED = Pattern.compile("\\b(?:t|labels\\.of)\\(\"([a-z][a-z._-]*[a-z])\"");
    /** Keys that stand in a map of {@link IndexPage}. */
    private static final List<String> INDEX_COUNTS = List.of("index.failed-checks", "index.errors", "index.warnings");

    private static final Pattern PLACES = Pattern.compile("\\{[0-9]}");

    @Test
    void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws IOException {
        Properties chinese = labels("zh_CN");
        Properties english = labels("en");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyWordHasALabelAndEveryLabelIsUsed(String language) throws IOException {
        Set<String> wanted = asked();
        wanted.addAll(words());
        Set<String> found = new TreeSet<>(labels(language).stringPropertyNames());
        found.addAll(properties("model/names_" + language).stringPropertyNames());

        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void aNameThatAllShareStandsInOneFile(String language) throws IOException {
        assertThat(labels(language).stringPropertyNames())
                .doesNotContainAnyElementsOf(
                        properties("model/names_" + language).stringPropertyNames());
    }

    @Test
    void everyProblemIsExplainedInChinese() throws IOException {
        Set<String> codes = keys("", ProblemCode.values(), ProblemCode::id);

        assertThat(properties("report/problems_zh_CN").stringPropertyNames()).isEqualTo(codes);
    }

    private static Properties labels(String language) throws IOException {
        return properties("report/labels_" + language);
    }

    private static Properties properties(String name) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name + ".properties"))) {
            labels.load(reader);
        }
        return labels;
    }

    private static Set<String> places(String label) {
        return PLACES.matcher(label).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** The keys that stand in templates and code. */
    private static Set<String> asked() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/jte"), Path.of("src/main/java/io/github/yusuan/report"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    ASKED.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        return keys;
    }

    /** The keys that are made of words of the output. */
    private static Set<String> words() throws IOException {
        Set<String> keys = new TreeSet<>();
        keys.addAll(keys("kind.", TableKind.values(), TableKind::id));
        keys.addAll(keys("measure.", Measure.values(), Measure::id));
        keys.remove("measure.");
        keys.addAll(keys("phase.", Phase.values(), Phase::id));
        keys.addAll(keys("scope.", Scope.values(), Scope::id));
        keys.addAll(keys("severity.", Severity.values(), Severity::id));
        keys.addAll(keys("force.", Force.values(), Force::id));
        keys.addAll(keys("mark.", Mark.Kind.values(), Mark.Kind::id));
        keys.addAll(keys("status.", FactStatus.values(), FactStatus::id));
        keys.addAll(keys("problem.", ProblemCode.values(), ProblemCode::id));
        keys.addAll(keys("ended.", DocumentStatus.values(), DocumentStatus::id));
        keys.addAll(keys("flow.", Flow.Nature.values(), Flow.Nature::id));
        keys.addAll(INDEX_COUNTS);
        keys.addAll(List.of("total." + Side.REVENUE.id(), "total." + Side.EXPENDITURE.id()));
        keys.addAll(items("form/forms.json"));
        keys.addAll(items("prose/prose.json"));
        return keys;
    }

    private static <T> Set<String> keys(String group, T[] values, Function<T, String> id) {
        return Stream.of(values).map(value -> group + id.apply(value)).collect(Collectors.toSet());
    }

    private static Set<String> items(String catalogue) throws IOException {
        Set<String> keys = new TreeSet<>();
        JsonNode items = new ObjectMapper()
                .readTree(RESOURCES.resolve(catalogue).toFile())
                .get("items");
        items.forEach(item -> keys.add("item." + item.get("item").textValue()));
        assertThat(keys).hasSizeGreaterThan(5);
        return keys;
    }
}
