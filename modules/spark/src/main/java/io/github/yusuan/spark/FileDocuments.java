package io.github.yusuan.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Inputs that are files: listed here, opened by the task that reads them. */
final class FileDocuments implements Content {
    private static final long serialVersionUID = 1L;
    private static final StructType SCHEMA =
            new StructType().add("path", DataTypes.StringType).add("length", DataTypes.LongType);

    private final Broadcast<SerializableConfiguration> settings;

    private FileDocuments(Broadcast<SerializableConfiguration> settings) {
        this.settings = settings;
    }

    static SparkDocuments of(SparkSession spark, String... paths) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration hadoop = context.hadoopConfiguration();
        List<FileEntry> files = FileList.of(hadoop, List.of(paths));
        Content content = new FileDocuments(context.broadcast(new SerializableConfiguration(hadoop)));
        Dataset<Row> inputs = frame(spark, context, files);
        return new SparkDocuments(inputs, content, Copies.among(inputs, content), YusuanSpark.OPTIONS);
    }

    /** One partition for each bundle, the heaviest first, so that no long task begins last. */
    private static Dataset<Row> frame(SparkSession spark, JavaSparkContext context, List<FileEntry> files) {
        List<List<FileEntry>> bundles = Bundles.of(files, context.defaultParallelism());
        return spark.createDataFrame(
                context.parallelize(bundles, bundles.size())
                        .flatMap(List::iterator)
                        .map(file -> RowFactory.create(file.path(), file.length())),
                SCHEMA);
    }

    @Override
    public String nameOf(Row input) {
        return input.getString(0);
    }

    @Override
    public long lengthOf(Row input) {
        return input.getLong(1);
    }

    @Override
    public InputStream open(Row input) throws IOException {
        Path path = new Path(nameOf(input));
        return path.getFileSystem(settings.value().value()).open(path);
    }
}
