package io.github.yusuan.cli;

import io.github.yusuan.batch.DocumentRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a batch came to, for programs. */
final class BatchReport {
    private BatchReport() {}

    /** The place of the files, and how each input ended. */
    static Map<String, Object> of(String output, List<DocumentRow> rows) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("output", output);
        report.put("documents", rows.stream().map(BatchReport::of).toList());
        return report;
    }

    private static Map<String, Object> of(DocumentRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("source", row.source());
        fields.put("status", row.status().id());
        fields.put("reason", row.reason());
        fields.put("folder", row.folder());
        fields.put("duplicate_of", row.duplicateOf());
        fields.put("tables", row.counts().allTables());
        fields.put("amounts", row.counts().amounts());
        fields.put("problems", row.counts().problems());
        fields.put("checks_held", row.counts().checksHeld());
        fields.put("checks_failed", row.counts().checksFailed());
        return fields;
    }
}
