package io.github.yusuan.spark;

import io.github.yusuan.ReadOptions;
import java.time.Duration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Budgets and final accounts as data frames. Rows and columns are those of the files that the command line writes: {@code
 * facts}, {@code tables}, {@code checks} and the others of {@code docs/output.md}, a blank being {@code null}.
 *
 * <pre>{@code
 * Dataset<Row> facts = YusuanSpark.facts(spark, "hdfs:///budgets/2025/*");
 * Dataset<Row> failed = YusuanSpark.status(spark, "hdfs:///budgets/2025/*").where("status like 'c%'");
 * }</pre>
 *
 * <p>A document that cannot be read, or on which the program breaks, is a row of the status table and never ends a job. Each
 * call reads the documents; who wants several kinds of record reads once: {@link SparkDocuments#all}.
 */
public final class YusuanSpark {
    /** As the command line: the standard limits, a minute for a document. */
    public static final ReadOptions OPTIONS = ReadOptions.DEFAULT.withDeadline(Duration.ofSeconds(60));

    private YusuanSpark() {}

    /** Every printed amount of the documents, a row each. */
    public static Dataset<Row> facts(SparkSession spark, String... paths) {
        return records(spark, "facts", paths);
    }

    /**
     * Every record of one kind.
     *
     * @param kind as its file is named, {@code facts} or {@code checks}
     * @throws IllegalArgumentException if there is no such kind, or nothing at a path
     */
    public static Dataset<Row> records(SparkSession spark, String kind, String... paths) {
        return files(spark, paths).records(kind);
    }

    /** Every input and how it ended, also those without data: the rows of {@code documents.csv}. */
    public static Dataset<Row> status(SparkSession spark, String... paths) {
        return files(spark, paths).status();
    }

    /**
     * The documents at some paths of any file system that Spark reads, those within archives and portfolios too; nothing is
     * interpreted yet, but all of them are looked through for equal content. Files of no byte are among them, which Spark's own sources leave out. Documents that
     * make up about the same number of bytes are read by one task.
     *
     * @param paths files, folders with all that lies below them, or globs of both; what begins with a dot is left out
     * @throws IllegalArgumentException if nothing is at one of them
     */
    public static SparkDocuments files(SparkSession spark, String... paths) {
        return FileDocuments.of(spark, paths);
    }

    /**
     * The documents of a frame that has the columns {@code path} and {@code content}, as {@code
     * spark.read().format("binaryFile")} gives them, or a frame of one's own from a table or a queue. Its partitions stay as
     * they are: {@code spark.sql.files.maxPartitionBytes} decides on them, or {@code repartition}. The frame is looked
     * through once for content that is there twice.
     *
     * @throws IllegalArgumentException if it lacks one of the columns
     */
    public static SparkDocuments binaryFiles(Dataset<Row> frame) {
        return FrameDocuments.of(frame);
    }

    /**
     * The columns of a kind of record.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public static StructType schema(String kind) {
        return RecordSchema.of(RecordSchema.kind(kind));
    }
}
