package io.github.yusuan.batch;

import io.github.yusuan.batch.BatchOptions.Output;
import io.github.yusuan.batch.BatchOptions.Workers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Batches as most tests want them. */
public final class Batches {
    static final Workers IN_PROCESS = new Workers(1, true, Duration.ofSeconds(60));
    static final Workers CHILDREN = new Workers(2, false, Duration.ofSeconds(60));
    private static final BatchListener SILENT = new BatchListener() {
        @Override
        public void started(int inputs, int finishedBefore) {}

        @Override
        public void ended(DocumentRow row) {}
    };

    private Batches() {}

    static BatchOptions of(Path input, Path output, Workers workers) {
        return new BatchOptions(List.of(input), "", Output.to(output), workers, DocumentSettings.DEFAULT);
    }

    static BatchOptions resuming(BatchOptions options) {
        return new BatchOptions(
                options.inputs(),
                options.include(),
                new Output(options.output().folder(), options.output().asciiNames(), false, true),
                options.workers(),
                options.settings());
    }

    /** Runs a batch that nobody listens to. */
    public static List<DocumentRow> run(BatchOptions options) throws CannotWriteException {
        return new Batch(options, SILENT).run();
    }
}
