package io.github.yusuan.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A view over the records, once with English and once with Chinese names.
 *
 * @param name in English
 * @param nameZh in Chinese
 * @param columns English names and their Chinese ones, in order
 * @param query what it selects
 */
record View(String name, String nameZh, Map<String, String> columns, String query) {
    private static final String MARK = "@ ";

    /** All of them; a view stands behind those that it reads. */
    static List<View> all() {
        try (InputStream in = Objects.requireNonNull(View.class.getResourceAsStream("views.sql"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<View> views = new ArrayList<>();
            for (String block : text.split(";\n")) {
                if (block.contains(MARK)) {
                    views.add(read(block));
                }
            }
            return List.copyOf(views);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View read(String block) {
        List<String[]> marks = block.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()).split(" ", 2))
                .toList();
        Map<String, String> columns = new LinkedHashMap<>();
        marks.subList(1, marks.size()).forEach(mark -> columns.put(mark[0], mark[1]));
        String query = block.lines()
                .filter(line -> !line.startsWith(MARK) && !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .strip();
        return new View(marks.get(0)[0], marks.get(0)[1], columns, query);
    }

    /** The statements that make both, instead of those that an earlier version made. */
    List<String> statements() {
        String chinese = columns.entrySet().stream()
                .map(entry -> entry.getKey() + " AS \"" + entry.getValue() + '"')
                .collect(Collectors.joining(", "));
        return List.of(
                "CREATE VIEW " + name + " AS\n" + query,
                "CREATE VIEW \"" + nameZh + "\" AS SELECT " + chinese + " FROM " + name);
    }

    /** The statements that remove both. */
    List<String> removal() {
        return List.of("DROP VIEW IF EXISTS \"" + nameZh + '"', "DROP VIEW IF EXISTS " + name);
    }
}
