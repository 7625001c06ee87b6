package io.github.yusuan.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.yusuan.batch.Journal.Entry;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written field by field is what an object mapper would write, and reads. */
class EntryJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final DocumentRow READ = new DocumentRow(
            new DocumentRow.Input("a/预算 \"1\".pdf", "ab12", 1L << 40),
            "预算",
            new DocumentRow.Outcome(DocumentStatus.OK_WITH_PROBLEMS, "line\nline", "b.pdf"),
            new DocumentRow.About(
                    12,
                    "Writer",
                    2026,
                    "budget",
                    "department",
                    new DocumentRow.Publisher("101", "局", "430000", "湖南省", "unit", "上级")),
            new DocumentRow.Counts(Map.of("revenue", 2, "other", 1), 10, 9, 8, 7, 6, "1.5", "-2"),
            List.of(
                    new PublishedPart(RequiredPart.values()[0], PublishedPart.Status.FOUND, 3, "一、", 2, ""),
                    new PublishedPart(RequiredPart.values()[1], PublishedPart.Status.EMPTY_WITH_NOTE, 0, "", 0, "无")));

    private static final DocumentRow FAILED = DocumentRow.failed("x.pdf", "", 0, DocumentStatus.TIMEOUT, "late");

    @Test
    void anEntryIsWrittenAsAnObjectMapperWouldAndReadAgain() throws IOException {
        for (DocumentRow row : List.of(READ, FAILED)) {
            Entry entry = new Entry("settings", row, "digest");
            String line = EntryJson.lineOf(entry);

            assertThat(line).doesNotContain("\n").isEqualTo(JSON.writeValueAsString(entry));
            assertThat(JSON.readValue(line, Entry.class)).isEqualTo(entry);
        }
    }
}
