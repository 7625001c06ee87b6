package io.github.yusuan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/output.md} says of every file and column what the code declares. {@code -Dgolden.update=true} writes that
 * part of the page anew.
 */
class OutputPageTest {
    private static final Path PAGE = Path.of("docs/output.md");
    private static final String BEGIN = "<!-- columns: written by OutputPageTest -->\n";
    private static final String END = "<!-- end of the columns -->";

    @Test
    void repeatsTheDeclaredColumns() throws IOException {
        String page = Files.readString(PAGE);
        String declared =
                AllRecords.kinds().stream().map(OutputPageTest::section).collect(Collectors.joining("\n"));
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page.substring(0, from) + declared + page.substring(to));
            return;
        }

        assertThat(page.substring(from, to)).isEqualTo(declared);
    }

    @Test
    void explainsEveryKindOfTableAndEveryMeasure() throws IOException {
        String page = Files.readString(PAGE);
        List<String> words = Stream.concat(
                        Stream.of(Measure.values()).map(Measure::id),
                        Stream.of(TableKind.values()).map(TableKind::id))
                .filter(id -> !id.isEmpty())
                .filter(id -> !page.contains("| `" + id + "` |"))
                .toList();

        assertThat(words).isEmpty();
        assertThat(page).doesNotContain("/**", "*/", "{@code");
    }

    private static String section(RecordKind<?> kind) {
        String keys = kind.primaryKey().isEmpty() ? "" : " Key: " + names(kind.primaryKey()) + ".";
        String references =
                kind.foreignKeys().stream().map(OutputPageTest::reference).collect(Collectors.joining());
        String columns = kind.fields().stream().map(OutputPageTest::line).collect(Collectors.joining());
        return "### " + kind.name() + ".csv\n\n" + kind.titleZh() + ". " + kind.description() + "." + keys + references
                + "\n\n| column | type | meaning |\n|---|---|---|\n" + columns;
    }

    private static String reference(ForeignKey key) {
        return " " + names(key.fields()) + " names a row of `" + key.resource() + "`.";
    }

    private static String names(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String line(Field field) {
        String type = field.type().name().toLowerCase(Locale.ROOT) + (field.required() ? ", never blank" : "");
        String title = field.titleZh().equals(field.name()) ? "" : field.titleZh() + ": " + field.title();
        String words =
                field.name().equals("measure") || field.name().equals("table") ? "see above" : names(field.allowed());
        String meaning = Stream.of(title, field.description(), field.allowed().isEmpty() ? "" : words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return "| `" + field.name() + "` | " + type + " | " + meaning.replace("|", "\\|") + " |\n";
    }
}
