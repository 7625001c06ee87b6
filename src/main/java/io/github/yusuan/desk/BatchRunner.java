package io.github.yusuan.desk;

import io.github.yusuan.batch.Batch;
import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.BatchOptions;
import io.github.yusuan.batch.CannotWriteException;
import io.github.yusuan.batch.DocumentRow;
import io.github.yusuan.batch.DocumentSettings;
import io.github.yusuan.batch.ReportSettings;
import io.github.yusuan.work.Attempt;
import java.io.Closeable;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Lets the batch of {@code convert} go over all documents whenever there are new ones. What it has finished before it does
 * not read again, so that a desk that was killed goes on where it was.
 */
final class BatchRunner implements BatchListener, Closeable {
    /** Files of a dropped folder come one after the other: a run begins when none has come for so long. */
    private static final Duration LULL = Duration.ofMillis(300);
    /** What comes without a lull is not waited for longer. */
    private static final int MOST_LULLS = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DeskFolder folder;
    private final DocumentStore store;
    private final DeskList list;
    private final BatchOptions options;
    private final Semaphore wanted = new Semaphore(0);
    private final ReadWriteLock output = new ReentrantReadWriteLock();
    private final Thread thread = new Thread(this::serve, "yusuan-desk");
    private volatile boolean running;
    private volatile boolean pending;
    private volatile String failure = "";

    BatchRunner(DeskFolder folder, DocumentStore store, DeskList list, DeskOptions options) {
        this.folder = folder;
        this.store = store;
        this.list = list;
        DocumentSettings plain = DocumentSettings.DEFAULT;
        this.options = new BatchOptions(
                List.of(),
                "",
                new BatchOptions.Output(folder.output(), false, false, true),
                new BatchOptions.Workers(options.jobs(), false, options.timeout()),
                plain.with(new ReportSettings(true, options.language(), false)));
    }

    /** Begins with what is there; goes on in a thread of its own that ends with the program. */
    void start() {
        thread.setDaemon(true);
        thread.start();
        wake();
    }

    /** Breaks off; what is finished is kept, and a next desk goes on with the rest. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** There is something new to read. */
    void wake() {
        pending = true;
        list.addMissing(store.all());
        wanted.release();
    }

    private void serve() {
        try {
            while (true) {
                wanted.acquire();
                int lulls = 0;
                while (lulls < MOST_LULLS && wanted.tryAcquire(LULL.toMillis(), TimeUnit.MILLISECONDS)) {
                    lulls += wanted.drainPermits() + 1;
                }
                run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        output.writeLock().lock();
        try {
            running = true;
            pending = false; // what comes from now on wakes once more
            failure = "";
            list.touch();
            failure = settled().thrown().map(BatchRunner::why).orElse("");
            running = false;
        } finally {
            output.writeLock().unlock();
        }
        list.interrupted();
    }

    /** The batch, kept from ending this thread, which would read nothing more. */
    private Attempt<Boolean> settled() {
        return Attempt.of(() -> {
            list.settle(new Batch(options, this).run(store.inputs()));
            return true;
        });
    }

    /** A full disk is told in words; what else ended a run by its name too. */
    private static String why(Throwable thrown) {
        return thrown instanceof CannotWriteException ? String.valueOf(thrown.getMessage()) : thrown.toString();
    }

    @Override
    public void started(int inputs, int finishedBefore) {
        list.touch();
    }

    @Override
    public void kept(DocumentRow row) {
        list.ended(row);
    }

    @Override
    public void began(String source) {
        list.began(source);
    }

    @Override
    public void ended(DocumentRow row) {
        list.ended(row);
    }

    /** Whether documents are being read. */
    boolean isRunning() {
        return running || pending;
    }

    /** Why the last run was broken off; blank where it was not. */
    String failure() {
        return failure;
    }

    /**
     * The files of all documents for who reads them: held until {@link #release}, so that no batch writes them meanwhile.
     * Whether they can be had now.
     */
    boolean tryHold() {
        return !pending && output.readLock().tryLock();
    }

    /** Gives them back. */
    void release() {
        output.readLock().unlock();
    }

    DeskFolder folder() {
        return folder;
    }
}
