package io.github.yusuan.spark;

import java.util.Arrays;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * What {@code yusuan convert} is on one machine, for {@code spark-submit}: documents become Parquet, {@code OUT/facts}, {@code
 * OUT/documents} and a folder of each other kind of record. Each document is read once.
 */
public final class ConvertFolder {
    private static final String STATUS = "documents";

    private ConvertFolder() {}

    /**
     * Paths of documents, then the folder to write, which must not be there.
     *
     * @throws IllegalArgumentException for fewer than two
     */
    public static void main(String... arguments) {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "arguments: expected documents and a folder to write, found " + Arrays.toString(arguments));
        }
        String[] paths = Arrays.copyOf(arguments, arguments.length - 1);
        String out = arguments[paths.length];
        SparkSession spark = SparkSession.builder().appName("yusuan").getOrCreate();
        Dataset<Row> all = YusuanSpark.files(spark, paths).all().persist(StorageLevel.MEMORY_AND_DISK());
        all.count(); // every document is read by now, in small tasks; what is written is little and wants few files
        int files = spark.sparkContext().defaultParallelism();
        for (String kind : all.columns()) {
            String columns = kind.equals(STATUS) ? STATUS + ".*" : "inline(" + kind + ")";
            all.selectExpr(columns).coalesce(files).write().parquet(out + "/" + kind);
        }
        all.unpersist();
    }
}
