package io.github.yusuan.spark;

import io.github.yusuan.batch.AllRecords;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.ReadDocument;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.RecordSet;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Which rows are made of a document.
 *
 * @param schema of the rows
 * @param rows makes them
 */
record Output(StructType schema, Rows rows) implements Serializable {

    /** Makes rows; goes to the executors. */
    interface Rows extends Serializable {
        Iterator<Row> of(ReadDocument document);
    }

    Iterator<Row> rowsOf(ReadDocument document) {
        return rows.of(document);
    }

    /** The records of one kind. */
    static Output records(String kind) {
        StructType schema = RecordSchema.of(RecordSchema.kind(kind));
        return new Output(
                schema,
                document -> document.disclosure()
                        .map(disclosure -> rows(RecordSet.of(disclosure, kind)).iterator())
                        .orElse(Collections.emptyIterator()));
    }

    /** How the reading ended. */
    static Output status() {
        return new Output(
                RecordSchema.of(AllRecords.DOCUMENTS),
                document -> List.of(status(document.row())).iterator());
    }

    /** Both, and all kinds, in one row. */
    static Output all() {
        StructType schema = new StructType().add(AllRecords.DOCUMENTS.name(), RecordSchema.of(AllRecords.DOCUMENTS));
        for (RecordKind<?> kind : DisclosureWriters.kinds()) {
            schema = schema.add(kind.name(), DataTypes.createArrayType(RecordSchema.of(kind)));
        }
        return new Output(schema, document -> List.of(whole(document)).iterator());
    }

    private static Row whole(ReadDocument document) {
        List<Object> columns = new ArrayList<>();
        columns.add(status(document.row()));
        List<RecordSet> sets = document.disclosure().map(RecordSet::allOf).orElse(List.of());
        sets.forEach(set -> columns.add(rows(set).toArray(Row[]::new)));
        while (columns.size() < DisclosureWriters.kinds().size() + 1) {
            columns.add(new Row[0]);
        }
        return RowFactory.create(columns.toArray());
    }

    private static Row status(DocumentRow row) {
        return RecordSchema.row(AllRecords.DOCUMENTS.fields(), AllRecords.DOCUMENTS.valuesOf(row));
    }

    private static List<Row> rows(RecordSet set) {
        List<Field> fields = set.kind().fields();
        return set.rows().stream()
                .map(values -> RecordSchema.row(fields, values))
                .toList();
    }
}
