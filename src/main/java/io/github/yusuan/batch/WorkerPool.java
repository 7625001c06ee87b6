package io.github.yusuan.batch;

import io.github.yusuan.batch.Journal.Entry;
import io.github.yusuan.model.DocumentStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Threads that take documents from one queue, each with a worker of its own, and put the results into their places. */
final class WorkerPool {
    private static final ThreadFactory DAEMONS = task -> {
        Thread thread = new Thread(task, "yusuan-batch");
        thread.setDaemon(true);
        return thread;
    };

    private final BatchOptions options;
    private final OutputFolder output;
    private final Journal journal;
    private final String settings;
    private final Map<String, Entry> ends = new ConcurrentHashMap<>();
    private final Object turn = new Object();
    private final AtomicInteger attempts = new AtomicInteger();

    WorkerPool(BatchOptions options, OutputFolder output, Journal journal, String settings) {
        this.options = options;
        this.output = output;
        this.journal = journal;
        this.settings = settings;
    }

    /** Converts all; gives the ends by source. */
    Map<String, Entry> convert(List<PlannedDocument> work, BatchListener listener) throws CannotWriteException {
        Queue<PlannedDocument> queue = new ConcurrentLinkedQueue<>(work);
        int threads = Math.min(options.workers().jobs(), work.size());
        if (threads == 0) {
            return ends;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads, DAEMONS);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(DAEMONS);
        try {
            List<Future<?>> lanes = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                lanes.add(pool.submit(() -> {
                    drain(queue, worker(clock), listener);
                    return null;
                }));
            }
            await(lanes);
        } finally {
            pool.shutdownNow();
            clock.shutdownNow();
        }
        return ends;
    }

    private Worker worker(ScheduledExecutorService clock) {
        return options.workers().inProcess()
                ? new InProcessWorker(options.settings())
                : new ChildWorker(options.settings(), options.workers().timeout(), clock);
    }

    private void drain(Queue<PlannedDocument> queue, Worker worker, BatchListener listener)
            throws CannotWriteException {
        boolean done = false;
        try (worker) {
            PlannedDocument next = queue.poll();
            while (next != null) {
                synchronized (turn) {
                    listener.began(next.file().source());
                }
                String source = next.file().source();
                Entry end = finish(next, worker, () -> {
                    synchronized (turn) {
                        listener.pictureRead(source);
                    }
                });
                synchronized (turn) {
                    listener.ended(end.row());
                }
                next = queue.poll();
            }
            done = true;
        } finally {
            if (!done) {
                queue.clear(); // the other threads end with the document they have in hand
            }
        }
    }

    private Entry finish(PlannedDocument planned, Worker worker, Runnable pictureRead) throws CannotWriteException {
        Path folder = output.workPath("document-" + attempts.incrementAndGet());
        DocumentRow row = settled(worker.convert(planned.file(), folder, pictureRead), planned);
        try {
            String digest = row.hasData() ? Folders.digest(folder, Folders.files(folder)) : "";
            Entry end = new Entry(settings, row.hasData() ? row.in(planned.folder()) : row, digest);
            if (row.hasData()) {
                output.stage(folder, planned.folder());
            } else {
                Folders.delete(folder);
            }
            journal.add(end);
            ends.put(planned.file().source(), end);
            return end;
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            throw new CannotWriteException(
                    "cannot write the data of " + planned.file().source(), e);
        }
    }

    /**
     * Hash, id and facts are those of the same bytes. A file that is another one than when the batch looked at it is told
     * as such: its copies were found by the content that it had then.
     */
    private static DocumentRow settled(DocumentRow row, PlannedDocument planned) {
        if (row.sha256().isEmpty()) {
            return row.withContent(planned.sha256(), planned.bytes());
        }
        return row.sha256().equals(planned.sha256())
                ? row
                : DocumentRow.failed(
                        row.source(),
                        row.sha256(),
                        row.bytes(),
                        DocumentStatus.IO_ERROR,
                        "it was changed while the run went on; convert it again");
    }

    private static void await(List<Future<?>> lanes) throws CannotWriteException {
        @Nullable Throwable failure = null;
        for (Future<?> lane : lanes) {
            try {
                lane.get();
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure = e;
            }
        }
        if (failure instanceof CannotWriteException cannotWrite) {
            throw cannotWrite;
        }
        if (failure != null) {
            throw new IllegalStateException("the batch was broken off", failure);
        }
    }
}
