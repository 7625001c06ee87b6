package io.github.yusuan.batch;

import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.schema.RecordKind;
import java.util.ArrayList;
import java.util.List;

/** Every kind of record in an output folder: those of documents, and those that speak of all of them. */
public final class AllRecords {
    /** Those that speak of all documents and stand in no folder of one. */
    static final List<RecordKind<?>> OF_ALL = List.of(DocumentRecords.KIND, Completeness.KIND);

    /** The inputs; a record of another kind names one by its {@code document_id}, which tells the read ones apart. */
    public static final RecordKind<DocumentRow> DOCUMENTS = withKey(DocumentRecords.KIND);

    private AllRecords() {}

    /** All of them, {@code documents} first. */
    public static List<RecordKind<?>> kinds() {
        List<RecordKind<?>> kinds = new ArrayList<>(List.of(DOCUMENTS));
        kinds.addAll(DisclosureWriters.kinds());
        OF_ALL.stream().filter(kind -> !kind.equals(DocumentRecords.KIND)).forEach(kinds::add);
        return List.copyOf(kinds);
    }

    private static RecordKind<DocumentRow> withKey(RecordKind<DocumentRow> kind) {
        return new RecordKind<>(
                kind.name(),
                kind.titleZh(),
                kind.description(),
                kind.columns(),
                List.of("document_id"),
                kind.foreignKeys());
    }
}
