package io.github.yusuan.spark;

import io.github.yusuan.ReadOptions;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;

/**
 * Documents that are to be read, and how. Immutable; each frame that it gives reads them again unless that is kept:
 *
 * <pre>{@code
 * Dataset<Row> all = YusuanSpark.files(spark, "budgets/*").all().persist(StorageLevel.DISK_ONLY());
 * Dataset<Row> facts = all.selectExpr("inline(facts)");
 * Dataset<Row> status = all.selectExpr("documents.*");
 * }</pre>
 */
public final class SparkDocuments {
    private final Dataset<Row> inputs;
    private final Content content;
    private final Map<String, String> copies;
    private final ReadOptions options;

    /**
     * Documents that nobody has read.
     *
     * @param inputs one a row
     * @param content names it and has its bytes
     * @param copies by the name of an input that of an earlier one with the same bytes
     */
    SparkDocuments(Dataset<Row> inputs, Content content, Map<String, String> copies, ReadOptions options) {
        this.inputs = inputs;
        this.content = content;
        this.copies = copies;
        this.options = options;
    }

    /**
     * The same, read with other options: limits, a deadline for each document, a password, wordings. A listener must be
     * serialisable.
     */
    public SparkDocuments with(ReadOptions others) {
        return new SparkDocuments(inputs, content, copies, others);
    }

    /** Every printed amount, a row each. */
    public Dataset<Row> facts() {
        return records("facts");
    }

    /**
     * Every record of one kind.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public Dataset<Row> records(String kind) {
        return read(Output.records(kind));
    }

    /** Every input and how it ended: the rows of {@code documents.csv}, without the folders that are not written. */
    public Dataset<Row> status() {
        return read(Output.status());
    }

    /** One row a document with all that was read: {@code documents} is its status, the other columns are its records. */
    public Dataset<Row> all() {
        return read(Output.all());
    }

    private Dataset<Row> read(Output output) {
        return inputs.flatMap(new ReadRows(content, copies, options, output), Encoders.row(output.schema()))
                .select(Arrays.stream(output.schema().fields())
                        .map(SparkDocuments::described)
                        .toArray(Column[]::new));
    }

    /** With its comment, which the encoder of the rows drops. */
    private static Column described(StructField field) {
        return functions.col(field.name()).as(field.name(), field.metadata());
    }
}
