package io.github.yusuan.export;

import io.github.yusuan.codes.SubjectCatalogue;
import io.github.yusuan.export.schema.RecordKind;
import java.util.ArrayList;
import java.util.List;

/** The writers of all files of a folder. A new kind of record is a line in {@link #records}. */
public final class DisclosureWriters {
    private DisclosureWriters() {}

    /** The writers, in the order in which {@code docs/output.md} lists their files; the descriptor of all comes last. */
    public static List<DisclosureWriter> of(WriteOptions options) {
        List<Records<?>> records = records(options.codes());
        List<DisclosureWriter> writers = new ArrayList<>();
        for (Format format : options.formats()) {
            RecordFormat written = RecordFormat.of(format, options.excel());
            records.forEach(kind -> writers.add(new RecordsWriter(kind, written)));
            writers.add(new TableRowsWriter(written));
        }
        writers.add(new DocumentWriter());
        writers.add(new DataPackageWriter(kindsOf(records), options.formats()));
        return List.copyOf(writers);
    }

    /** The writers of records alone, for who joins those of many documents and throws the parts away. */
    public static List<DisclosureWriter> ofRecords(WriteOptions options) {
        List<Records<?>> records = records(options.codes());
        List<DisclosureWriter> writers = new ArrayList<>();
        for (Format format : options.formats()) {
            RecordFormat written = RecordFormat.of(format, options.excel());
            records.forEach(kind -> writers.add(new RecordsWriter(kind, written)));
        }
        return List.copyOf(writers);
    }

    /** The kinds of record that are written. */
    public static List<RecordKind<?>> kinds() {
        return kindsOf(records(SubjectCatalogue.standard()));
    }

    private static List<RecordKind<?>> kindsOf(List<Records<?>> records) {
        List<RecordKind<?>> kinds = new ArrayList<>();
        records.forEach(kind -> kinds.add(kind.kind()));
        return List.copyOf(kinds);
    }

    static List<Records<?>> records(SubjectCatalogue codes) {
        return List.of(
                FactRecords.matchedWith(codes),
                TableRecords.RECORDS,
                SpendingRecords.RECORDS,
                GovernmentRecords.RECORDS,
                CheckRecords.RECORDS,
                RegisterRecords.ORGANISATIONS,
                ProjectRecords.PROJECTS,
                ProjectRecords.PLAN,
                ProjectRecords.GOALS,
                ProjectRecords.INDICATORS,
                ProcurementRecords.RECORDS,
                RegisterRecords.ASSETS,
                ProseRecords.FIGURES,
                ProseRecords.THREE_PUBLIC,
                ProseRecords.OUTLINE,
                ProblemRecords.RECORDS);
    }
}
