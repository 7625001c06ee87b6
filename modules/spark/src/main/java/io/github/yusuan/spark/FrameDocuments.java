package io.github.yusuan.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Inputs whose bytes are in a frame. */
final class FrameDocuments implements Content {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "path";
    private static final String CONTENT = "content";

    private FrameDocuments() {}

    static SparkDocuments of(Dataset<Row> frame) {
        List<String> columns = List.of(frame.columns());
        if (!columns.containsAll(List.of(PATH, CONTENT))) {
            throw new IllegalArgumentException("frame: expected the columns path and content, found " + columns);
        }
        Dataset<Row> inputs = frame.select(PATH, CONTENT);
        Content content = new FrameDocuments();
        return new SparkDocuments(inputs, content, Copies.among(inputs, content), YusuanSpark.OPTIONS);
    }

    @Override
    public String nameOf(Row input) {
        return input.isNullAt(0) ? "" : input.getString(0);
    }

    @Override
    public long lengthOf(Row input) {
        return input.isNullAt(1) ? 0 : input.<byte[]>getAs(1).length;
    }

    @Override
    public InputStream open(Row input) throws IOException {
        if (input.isNullAt(1)) {
            throw new IOException("there is no content");
        }
        return new ByteArrayInputStream(input.<byte[]>getAs(1));
    }
}
