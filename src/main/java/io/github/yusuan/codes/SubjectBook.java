package io.github.yusuan.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads lists of subjects: a CSV with the columns {@code code,name} and, if wanted, {@code from,to,evidence}. */
final class SubjectBook {
    private static final Pattern CODE = Pattern.compile("\\d{3,9}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private SubjectBook() {}

    /**
     * Reads a list; rows that do not say their evidence get the given one.
     *
     * @throws IllegalArgumentException if a row has no code of digits or no name
     */
    static List<Subject> read(Reader csv, Evidence evidence) throws IOException {
        List<Subject> subjects = new ArrayList<>();
        for (Map<String, String> row : CsvRows.of(csv)) {
            subjects.add(subject(row, subjects.size() + 1, evidence));
        }
        return subjects;
    }

    /** Reads a list that comes with the program. */
    static List<Subject> ofResource(String name) {
        try (InputStream in = Objects.requireNonNull(SubjectBook.class.getResourceAsStream(name), name);
                Reader csv = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return read(csv, Evidence.MEMORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subject subject(Map<String, String> row, int number, Evidence evidence) {
        String code = value(row, "code");
        String name = SPACE.matcher(value(row, "name")).replaceAll("");
        if (!CODE.matcher(code).matches() || name.isEmpty()) {
            throw new IllegalArgumentException("book, row " + number
                    + ": expected a code of 3 to 9 digits and a name, found \"" + code + "\" and \"" + name + "\"");
        }
        String own = value(row, "evidence");
        return new Subject(
                code,
                name,
                new Years(year(row, number, "from"), year(row, number, "to")),
                own.isEmpty() ? evidence : Evidence.of(own));
    }

    private static int year(Map<String, String> row, int number, String column) {
        String value = value(row, column);
        if (!value.isEmpty() && !YEAR.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "book, row " + number + ": expected a year in column " + column + ", found \"" + value + "\"");
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
