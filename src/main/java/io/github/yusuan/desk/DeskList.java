package io.github.yusuan.desk;

import io.github.yusuan.batch.DocumentRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of each document so far; hears how the batch goes on. Each change has a number of its own. */
final class DeskList {
    private final TreeMap<String, DeskItem> items = new TreeMap<>();
    private long version = 1;

    /** The list as an earlier desk left it. */
    static DeskList of(DocumentStore store, Path output) throws IOException {
        DeskList list = new DeskList();
        CsvRows.of(output.resolve("documents.csv")).forEach(row -> list.put(DeskItem.of(row)));
        list.addMissing(store.all());
        return list;
    }

    /** Documents that nothing is known of wait. */
    synchronized void addMissing(List<DeskDocument> documents) {
        Set<String> known = items.keySet().stream().map(SourceName::whole).collect(Collectors.toSet());
        for (DeskDocument document : documents) {
            if (!known.contains(document.source())) {
                put(DeskItem.waiting(document.source()));
            }
        }
    }

    private synchronized void put(DeskItem item) {
        items.put(item.source(), item);
        version++;
    }

    /** Something beside the items has changed. */
    synchronized void touch() {
        version++;
    }

    synchronized void began(String source) {
        dropArchiveOf(source);
        put(items.getOrDefault(source, DeskItem.waiting(source)).reading());
    }

    synchronized void ended(DocumentRow row) {
        dropArchiveOf(row.source());
        put(DeskItem.of(row));
    }

    /** An archive stands in the list until its entries are known. */
    private void dropArchiveOf(String source) {
        String whole = SourceName.whole(source);
        DeskItem archive = items.get(whole);
        if (!whole.equals(source) && archive != null && archive.state() != DeskItem.State.DONE) {
            items.remove(whole);
        }
    }

    /** All rows of a batch: what else was said to be done is no more. */
    synchronized void settle(List<DocumentRow> rows) {
        Set<String> told = new HashSet<>();
        rows.forEach(row -> told.add(row.source()));
        items.values().removeIf(item -> item.state() != DeskItem.State.WAITING && !told.contains(item.source()));
        rows.forEach(this::ended);
        version++;
    }

    /** A batch was broken off: what was being read waits again. */
    synchronized void interrupted() {
        items.replaceAll((source, item) -> item.state() == DeskItem.State.READING ? DeskItem.waiting(source) : item);
        version++;
    }

    synchronized long version() {
        return version;
    }

    synchronized List<DeskItem> all() {
        return new ArrayList<>(items.values());
    }

    /** Whether it is the folder of a document's data. */
    synchronized boolean hasFolder(String folder) {
        return !folder.isEmpty()
                && items.values().stream().anyMatch(item -> item.folder().equals(folder));
    }
}
