package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yusuan.json.JsonNode;
import io.github.yusuan.words.Wordings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What ARCHITECTURE.md says of wordings: those that a stage looks for stand in files. Its code has a few plain words, which
 * its rules are about, and sentences that it says itself.
 */
class WordingsTest {
    private static final Path SOURCES = Path.of("src/main/java/io/github/yusuan");
    private static final Path FILES = Path.of("src/main/resources/io/github/yusuan");

    private static final List<String> STAGES = List.of(
            "layout",
            "locate",
            "stitch",
            "form",
            "government",
            "annex",
            "prose",
            "structure",
            "check",
            "guard",
            "rows");

    /** The two sides, the two phases, money, and what else a rule is about whatever a region calls it. */
    private static final Set<String> PLAIN = Set.of(
            "收入", "支出", "预算", "预算数", "决算", "三公", "合计", "其中", "表", "单位", "部门", "主管", "元", "万", "万元", "亿元", "一般债", "专项债",
            "行次", "序号", "公式", "占", "为", "对", "完成", "12月底");

    private static final Pattern LITERAL =
            Pattern.compile("//[^\\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'");
    private static final Pattern CHINESE = Pattern.compile("[\\u3400-\\u9fff]");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("[a-z]{2,} [a-z]{2,}");

    @Test
    void theCodeOfAStageHasPlainWordsOnly() throws IOException {
        List<String> more = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (String stage : STAGES) {
            for (Path file : files(SOURCES.resolve(stage), ".java")) {
                for (String word : wordsIn(Files.readString(file))) {
                    used.add(word);
                    if (!PLAIN.contains(word)) {
                        more.add(file + ": " + word);
                    }
                }
            }
        }
        assertThat(more).as("wordings that stand in the code").isEmpty();
        assertThat(used).as("plain words that no stage has any more").containsAll(PLAIN);
    }

    @Test
    void aWordingInTheCodeIsSeen() {
        assertThat(wordsIn("// 单位\nPattern.compile(\"(部门|单位)名称\"); '率' /* 款 */ \"x\" \"found 款 and no others\""))
                .containsExactly("(部门|单位)名称", "率");
    }

    @Test
    void everyWordingInAFileIsAConstantOfItsClass() throws IOException, ReflectiveOperationException {
        List<Path> all = files(FILES, "/wordings.json");
        assertThat(all).hasSizeGreaterThan(5);
        for (Path file : all) {
            String name = "io.github.yusuan."
                    + FILES.relativize(file.getParent()).toString().replace('/', '.') + ".";
            JsonNode root = JsonNode.parse(file.toString(), Files.readString(file));
            for (Map.Entry<String, JsonNode> rule : root.properties()) {
                if (rule.getValue().is(JsonNode.Type.OBJECT)) {
                    Set<String> constants = new TreeSet<>();
                    for (var field : Class.forName(name + rule.getKey()).getDeclaredFields()) {
                        constants.add(field.getName());
                    }
                    assertThat(rule.getValue().properties())
                            .as(name + rule.getKey())
                            .extracting(Map.Entry::getKey)
                            .isSubsetOf(constants);
                }
            }
        }
    }

    @Test
    void whatIsNotInTheFileIsAFaultThatNamesIt() {
        assertThatThrownBy(() -> Wordings.pattern(WordingsTest.class, "TITLE"))
                .hasMessage("missing from the jar: wordings.json");
    }

    private static List<String> wordsIn(String source) {
        return LITERAL.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(text -> !text.startsWith("/"))
                .map(text -> text.substring(1, text.length() - 1))
                .filter(text -> CHINESE.matcher(text).find()
                        && !ENGLISH_SENTENCE.matcher(text).find())
                .toList();
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
