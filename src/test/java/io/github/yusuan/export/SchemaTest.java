package io.github.yusuan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.export.schema.ParquetSchema;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.export.schema.SparkSchema;
import io.github.yusuan.export.schema.SqliteSchema;
import io.github.yusuan.export.schema.TableSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All schemas follow from one declaration of columns. */
class SchemaTest {
    private static final RecordKind<String> NOTES = new RecordKind<>(
            "notes",
            "附注",
            "One note",
            List.of(
                    new Column<>(Field.text("id").titled("Id", "标识").mandatory(), row -> row),
                    new Column<>(Field.text("kind").oneOf(List.of("long", "", "it's")), row -> ""),
                    new Column<>(Field.decimal("amount", Digits.YUAN).fiscal("value"), row -> ""),
                    new Column<>(Field.integer("page").describedAs("from 1"), row -> ""),
                    new Column<>(Field.flag("old"), row -> "")),
            List.of("id"),
            List.of(new ForeignKey(List.of("id"), "documents")));

    @Test
    void tableSchemaHasTypesTitlesKeysAndMissingValues() {
        JsonNode schema = TableSchema.of(NOTES, List.of("notes", "documents"));

        assertThat(schema.at("/fields").findValuesAsText("type"))
                .containsExactly("string", "string", "number", "integer", "boolean");
        assertThat(schema.at("/fields/0"))
                .hasToString("{\"name\":\"id\",\"type\":\"string\",\"title\":\"标识\",\"titleEn\":\"Id\","
                        + "\"constraints\":{\"required\":true}}");
        assertThat(schema.at("/fields/1/constraints/enum")).hasToString("[\"long\",\"it's\"]");
        assertThat(schema.at("/fields/2/columnType").asText()).isEqualTo("value");
        assertThat(schema.at("/missingValues")).hasToString("[\"\"]");
        assertThat(schema.at("/primaryKey")).hasToString("[\"id\"]");
        assertThat(schema.at("/foreignKeys"))
                .hasToString("[{\"fields\":[\"id\"],\"reference\":{\"resource\":\"documents\",\"fields\":[\"id\"]}}]");
    }

    @Test
    void sqliteLeavesOutForeignKeysToAbsentTables() {
        assertThat(SqliteSchema.of(NOTES, List.of("notes"))).isEqualTo("""
                CREATE TABLE "notes" (
                  "id" TEXT NOT NULL,
                  "kind" TEXT CHECK ("kind" IN ('long', 'it''s', '')),
                  "amount" NUMERIC,
                  "page" INTEGER,
                  "old" TEXT,
                  PRIMARY KEY ("id")
                );
                """);
        assertThat(SqliteSchema.of(NOTES, List.of("notes", "documents")))
                .contains("  FOREIGN KEY (\"id\") REFERENCES \"documents\" (\"id\")\n");
    }

    @Test
    void parquetDecimalsHaveAFixedSize() {
        assertThat(ParquetSchema.of(NOTES)).isEqualTo("""
                message notes {
                  required binary id (STRING);
                  optional binary kind (STRING);
                  optional fixed_len_byte_array(12) amount (DECIMAL(24,6));
                  optional int64 page;
                  optional boolean old;
                }
                """);
    }

    @Test
    void sparkStructNamesEveryColumn() {
        JsonNode struct = SparkSchema.of(NOTES);

        assertThat(struct.at("/fields").findValuesAsText("type"))
                .containsExactly("string", "string", "decimal(24,6)", "long", "boolean");
        assertThat(struct.at("/fields/0/nullable").asBoolean()).isFalse();
        assertThat(struct.at("/fields/3"))
                .hasToString("{\"name\":\"page\",\"type\":\"long\",\"nullable\":true,"
                        + "\"metadata\":{\"comment\":\"from 1\"}}");
    }

    @Test
    void refusesAKeyThatIsNoColumn() {
        assertThatThrownBy(() -> new RecordKind<>("x", "", "", NOTES.columns(), List.of("seq"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[seq]");
    }

    @Test
    void refusesAColumnTwice() {
        List<Column<String>> twice =
                List.of(NOTES.columns().get(0), NOTES.columns().get(0));
        assertThatThrownBy(() -> new RecordKind<>("x", "", "", twice, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
