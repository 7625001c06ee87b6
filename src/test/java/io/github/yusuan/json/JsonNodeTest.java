package io.github.yusuan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonNodeTest {

    @Test
    void readsEveryTypeOfValue() {
        JsonNode node = JsonNode.parse(
                "test",
                " {\"list\": [1, -0.5e+3, \"合\\u8ba1\\n\\\"\\\\\"], \"yes\": true, \"no\": false, \"nothing\": null}\r\n");

        assertThat(node.path("list")).extracting(JsonNode::asText).containsExactly("1", "-0.5e+3", "合计\n\"\\");
        assertThat(node.path("yes").asBoolean()).isTrue();
        assertThat(node.path("no").asBoolean()).isFalse();
        assertThat(node.path("nothing").is(JsonNode.Type.NULL)).isTrue();
        assertThat(node.properties()).extracting(Map.Entry::getKey).isEqualTo(List.of("list", "yes", "no", "nothing"));
    }

    @Test
    void whatIsMissingHasNothing() {
        JsonNode missing = JsonNode.parse("test", "{}").path("a").path("b");

        assertThat(missing.is(JsonNode.Type.MISSING)).isTrue();
        assertThat(missing.asText()).isEmpty();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,{\"b\":\"\\u0001 \\\"\\\\\"}],\"c\":null}", "[]", "{}", "\"\"", "-1.50"})
    void writesWhatItReads(String json) {
        assertThat(JsonNode.parse("test", json)).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1, column 1: the end where a value",
                "`{` | line 1, column 2: the end where \"",
                "`{\"a\": 1,}` | column 9: } where \"",
                "`[1, 2,]` | column 7: ] where a value",
                "`[1 2]` | column 4: 2 where ,",
                "`{\"a\" 1}` | column 6: 1 where :",
                "`{\"a\": 1, \"a\": 2}` | column 10: \" where each name once",
                "`{} {}` | column 4: { where the end",
                "`[01]` | column 3: 1 where ,",
                "`[1.]` | column 3: . where ,",
                "`[tru]` | column 2: t where a value",
                "`[// why\n1]` | line 1, column 2: / where a value",
                "`{\n  \"a\": \"b\nc\"}` | line 2, column 10",
                "`[\"\\x\"]` | column 4: x where one of",
                "`[\"\\u12g4\"]` | where four hexadecimal digits",
                "`[\"a]` | column 5: the end where \"",
            })
    void saysWhereSomethingIsNoJson(String json, String message) {
        assertThatThrownBy(() -> JsonNode.parse("own.json", json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("own.json: expected JSON, found at line ")
                .hasMessageContaining(message);
    }

    @Test
    void depthIsNoDanger() {
        assertThatThrownBy(() -> JsonNode.parse("test", "[".repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("column 65: [ where at most 64 levels");
        assertThat(JsonNode.parse("test", "[".repeat(64) + "]".repeat(64))).isNotEmpty();
    }
}
