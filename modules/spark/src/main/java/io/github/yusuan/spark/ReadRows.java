package io.github.yusuan.spark;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.batch.DocumentReading;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.ReadDocument;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;

/** Reads the documents of an input and gives the rows that are wanted of them. Whatever is wrong with one is told by its status. */
final class ReadRows implements FlatMapFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final Content content;
    private final Map<String, String> copies;
    private final ReadOptions options;
    private final Output output;

    ReadRows(Content content, Map<String, String> copies, ReadOptions options, Output output) {
        this.content = content;
        this.copies = copies;
        this.options = options;
        this.output = output;
    }

    @Override
    public Iterator<Row> call(Row input) {
        ParserLogs.keepToOurselves();
        Parts parts = Parts.of(input, content);
        Optional.ofNullable(TaskContext.get())
                .ifPresent(task -> task.addTaskCompletionListener((TaskCompletionListener) ended -> parts.close()));
        return new RowsOfParts(parts, this::rowsOf);
    }

    private Iterator<Row> rowsOf(Part part) {
        Iterator<Row> rows = output.rowsOf(read(part));
        if (Optional.ofNullable(TaskContext.get())
                .filter(TaskContext::isInterrupted)
                .isPresent()) {
            throw new TaskKilledException("the job was cancelled"); // the reading noticed it as well, and is not whole
        }
        return rows;
    }

    private ReadDocument read(Part part) {
        String name = part.name();
        Optional<DocumentRow> tooLarge = DocumentReading.tooLarge(name, part.length());
        if (tooLarge.isPresent()) {
            return ReadDocument.failed(tooLarge.get());
        }
        String original = copies.getOrDefault(name, "");
        try {
            byte[] bytes = part.content().get();
            ReadDocument read = new DocumentReading(options).read(original.isEmpty() ? name : original, bytes);
            return original.isEmpty() ? read : ReadDocument.failed(read.row().sameAs(name));
        } catch (IOException e) {
            return ReadDocument.failed(
                    DocumentRow.failed(name, "", part.length(), DocumentStatus.IO_ERROR, String.valueOf(e)));
        }
    }
}
