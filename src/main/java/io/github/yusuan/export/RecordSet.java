package io.github.yusuan.export;

import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind that a disclosure holds, as rows for any sink: a database, a data frame, a queue. What the rows
 * say is what the files say; writing files is another matter, {@link DisclosureWriters}.
 *
 * <pre>{@code
 * RecordSet facts = RecordSet.of(disclosure, "facts");
 * facts.kind().fields();   // names, types and meaning of the columns
 * facts.values();          // String, Long, BigDecimal, Boolean or null
 * }</pre>
 *
 * @param kind what they are: name, columns, keys
 * @param rows the values as the CSV file has them, blank for none
 */
public record RecordSet(RecordKind<?> kind, List<List<String>> rows) {

    /** Copies the list. */
    public RecordSet {
        rows = List.copyOf(rows);
    }

    /** All kinds of a disclosure, codes matched by the lists that come with the program. */
    public static List<RecordSet> allOf(Disclosure disclosure) {
        return allOf(disclosure, SubjectCatalogue.standard());
    }

    /** All kinds of a disclosure, codes matched with those of a catalogue. */
    public static List<RecordSet> allOf(Disclosure disclosure, SubjectCatalogue codes) {
        return DisclosureWriters.records(codes).stream()
                .map(records -> new RecordSet(records.kind(), records.rowsOf(disclosure)))
                .toList();
    }

    /**
     * The records of one kind.
     *
     * @param name as the file is named, {@code facts} or {@code checks}
     * @throws IllegalArgumentException if there is no such kind
     */
    public static RecordSet of(Disclosure disclosure, String name) {
        List<Records<?>> all = DisclosureWriters.records(SubjectCatalogue.standard());
        return all.stream()
                .filter(records -> records.kind().name().equals(name))
                .findFirst()
                .map(records -> new RecordSet(records.kind(), records.rowsOf(disclosure)))
                .orElseThrow(() -> new IllegalArgumentException("name: expected one of "
                        + all.stream().map(r -> r.kind().name()).collect(Collectors.joining(", ")) + ", found "
                        + name));
    }

    /** The rows with values of the types of their columns: text, whole and decimal numbers, yes and no; null for none. */
    public List<List<@Nullable Object>> values() {
        List<Field> fields = kind.fields();
        List<List<@Nullable Object>> typed = new ArrayList<>();
        for (List<String> row : rows) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String text = row.get(i);
                values.add(text.isEmpty() ? null : fields.get(i).type().parsed(text));
            }
            typed.add(Collections.unmodifiableList(values));
        }
        return Collections.unmodifiableList(typed);
    }

    /**
     * Writes the records to a stream of characters; flushing and closing are the caller's.
     *
     * @throws IllegalArgumentException for a format that is no text
     */
    public void write(Format format, Appendable out) throws IOException {
        if (RecordFormat.of(format, false) instanceof TextFormat text) {
            text.write(kind, rows, out);
        } else {
            throw new IllegalArgumentException("format: expected one that is text, found " + format.id());
        }
    }
}
