package io.github.yusuan.desk;

import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the page shows, as values of JSON. */
final class DeskState {
    private final DeskFolder folder;
    private final DocumentStore store;
    private final DeskList list;
    private final BatchRunner runner;
    private final Notes notes;
    private final DeskOptions options;

    DeskState(DocumentStore store, DeskList list, BatchRunner runner, Notes notes, DeskOptions options) {
        this.folder = runner.folder();
        this.store = store;
        this.list = list;
        this.runner = runner;
        this.notes = notes;
        this.options = options;
    }

    /** The list, and how far the work is. */
    Map<String, Object> all() throws IOException {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("version", list.version());
        state.put("running", runner.isRunning());
        state.put("failure", runner.failure());
        state.put("failureZh", Phrasebook.chinese().of(runner.failure()));
        state.put("folder", PathText.text(folder.root()));
        state.put("language", options.language().name().toLowerCase(Locale.ROOT));
        state.put("mostBytes", options.mostBytes());
        state.put("index", Files.exists(folder.output().resolve("index.html")));
        List<Object> items = new ArrayList<>();
        Map<String, String> noted = notes.bySource(store.all());
        for (DeskItem item : list.all()) {
            items.add(of(item, noted));
        }
        state.put("items", items);
        return state;
    }

    private static Map<String, Object> of(DeskItem item, Map<String, String> noted) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("source", item.source());
        values.put("state", item.state().name().toLowerCase(Locale.ROOT));
        values.put("status", item.status());
        values.put("reason", item.reason());
        values.put("reasonZh", Phrasebook.chinese().of(item.reason()));
        values.put("folder", item.folder());
        values.put("unit", item.about().unit());
        values.put("division", item.about().division());
        values.put("year", item.about().year());
        values.put("phase", item.about().phase());
        values.put("amounts", item.counts().amounts());
        values.put("failed", item.counts().failed());
        values.put("problems", item.counts().problems());
        values.put("duplicateOf", item.duplicateOf());
        values.put("note", noted.getOrDefault(SourceName.whole(item.source()), ""));
        return values;
    }

    /** What is published of what is required: each document that a batch has finished, with the state of each part. */
    List<Object> completeness() throws IOException {
        Map<String, Map<String, List<String>>> parts = new HashMap<>();
        for (Map<String, String> row : CsvRows.of(folder.output().resolve("completeness.csv"))) {
            parts.computeIfAbsent(row.getOrDefault("document_id", ""), id -> new LinkedHashMap<>())
                    .put(row.getOrDefault("part", ""), part(row));
        }
        List<Object> documents = new ArrayList<>();
        for (Map<String, String> row : CsvRows.of(folder.output().resolve("documents.csv"))) {
            Map<String, List<String>> found = parts.get(row.getOrDefault("document_id", ""));
            if (found != null && row.getOrDefault("duplicate_of", "").isEmpty()) {
                Map<String, Object> document = new LinkedHashMap<>();
                for (String column : List.of("source", "folder", "unit_name", "fiscal_year", "phase")) {
                    document.put(column, row.getOrDefault(column, ""));
                }
                document.put("parts", found);
                documents.add(document);
            }
        }
        return documents;
    }

    private static List<String> part(Map<String, String> row) {
        boolean elsewhere = !row.getOrDefault("found_in", "").isEmpty();
        String status = elsewhere ? "elsewhere" : row.getOrDefault("status", "");
        return List.of(status, row.getOrDefault("page", ""), row.getOrDefault("note", ""));
    }
}
