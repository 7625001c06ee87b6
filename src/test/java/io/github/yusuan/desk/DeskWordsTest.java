package io.github.yusuan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import io.github.yusuan.batch.PublishedPart;
import io.github.yusuan.batch.RequiredPart;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Phase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word that the page of the desk asks for is there in each language, and none is left over. */
class DeskWordsTest {
    private static final Pattern ASKED =
            Pattern.compile("\\bt\\('([a-z.-]+)'|data-t=\"([a-z.-]+)\"|number\\('([a-z]+)'|'(mark\\.[a-z]+)'");
    private static final Pattern PLACES = Pattern.compile("\\{\\d}");
    /** Reasons are English as they are. */
    private static final String WHY = "why.";

    private final Map<String, String> chinese = DeskPage.words().getOrDefault("zh", Map.of());
    private final Map<String, String> english = DeskPage.words().getOrDefault("en", Map.of());

    private static String file(String name) throws IOException {
        return Resources.toString(Resources.getResource(DeskPage.class, name), StandardCharsets.UTF_8);
    }

    private static <T> Set<String> keys(String group, T[] values, Function<T, String> id) {
        return Stream.of(values).map(value -> group + id.apply(value)).collect(Collectors.toSet());
    }

    private static Set<String> wanted() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String name : new String[] {"desk.js", "desk.html"}) {
            for (MatchResult match : ASKED.matcher(file(name)).results().toList()) {
                for (int group = 1; group <= match.groupCount(); group++) {
                    if (match.group(group) != null) {
                        keys.add(match.group(group));
                    }
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(30);
        keys.addAll(keys("ended.", DocumentStatus.values(), DocumentStatus::id));
        keys.addAll(keys("phase.", Phase.values(), Phase::id));
        keys.addAll(keys("part.", RequiredPart.values(), RequiredPart::id));
        keys.addAll(keys("published.", PublishedPart.Status.values(), PublishedPart.Status::id));
        keys.add("published.elsewhere");
        keys.add("state.waiting");
        keys.add("state.reading");
        return keys;
    }

    @Test
    void everyWordIsThereAndEachIsAskedFor() throws IOException {
        assertThat(english.keySet()).containsExactlyInAnyOrderElementsOf(wanted());
        assertThat(chinese.keySet().stream().filter(key -> !key.startsWith(WHY)))
                .containsExactlyInAnyOrderElementsOf(wanted());
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        assertThat(english)
                .allSatisfy((key, words) ->
                        assertThat(places(words)).as(key).isEqualTo(places(chinese.getOrDefault(key, ""))));
    }

    private static Set<String> places(String words) {
        return PLACES.matcher(words).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void whatIsNotReadIsExplainedInChinese() {
        assertThat(chinese.keySet().stream().filter(key -> key.startsWith(WHY)))
                .containsExactlyInAnyOrderElementsOf(keys(
                        WHY,
                        Stream.of(DocumentStatus.values())
                                .filter(status -> !status.isRead())
                                .toArray(DocumentStatus[]::new),
                        DocumentStatus::id));
    }

    @Test
    void thePageBringsThem() {
        String html = new String(DeskPage.load().html(), StandardCharsets.UTF_8);

        assertThat(html)
                .doesNotContain("/*WORDS*/", "/*SCRIPT*/", "/*STYLE*/")
                .contains('"' + "ended.encrypted" + "\":\"" + chinese.get("ended.encrypted") + '"');
    }
}
