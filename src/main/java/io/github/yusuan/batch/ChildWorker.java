package io.github.yusuan.batch;

import io.github.yusuan.batch.ChildProtocol.Answer;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.MessageWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Converts through a child process, which is killed at the time limit and replaced when it is old or broken. */
final class ChildWorker implements Worker {
    /** After so many documents a child is replaced: what they leave behind ends there. Its first hundred are slow. */
    private static final int LIFE = 800;

    private final DocumentSettings settings;
    private final Duration timeout;
    private final ScheduledExecutorService clock;
    private @Nullable ChildProcess child;
    private int served;

    ChildWorker(DocumentSettings settings, Duration timeout, ScheduledExecutorService clock) {
        this.settings = settings;
        this.timeout = timeout;
        this.clock = clock;
    }

    @Override
    public DocumentRow convert(InputFile file, Path folder, Runnable pictureRead) throws CannotWriteException {
        try (InputStream content = Files.newInputStream(file.path())) {
            return convert(file, folder, content, pictureRead);
        } catch (CannotWriteException e) {
            throw e;
        } catch (IOException e) {
            return unreadable(file, e);
        }
    }

    private static DocumentRow unreadable(InputFile file, IOException e) {
        return DocumentRow.failed(file.source(), "", 0, DocumentStatus.IO_ERROR, MessageWords.ofFailure(e));
    }

    private DocumentRow convert(InputFile file, Path folder, InputStream content, Runnable pictureRead)
            throws CannotWriteException {
        ChildProcess hand = readyChild();
        Alarm alarm = Alarm.set(Alarm.Timer.of(clock), timeout, hand);
        AtomicReference<@Nullable DocumentRow> early = new AtomicReference<>(null);
        Consumer<Answer> onTheWay = answer -> {
            switch (answer.stage()) {
                case PICTURE_READ -> {
                    alarm.prolong();
                    pictureRead.run();
                }
                case DATA_WRITTEN -> early.set(answer.row());
                case DONE -> throw new IllegalArgumentException("expected an answer before the last one");
            }
        };
        try {
            Answer answer = hand.convert(file.source(), folder, content, onTheWay);
            served++;
            boolean killed = !alarm.stop();
            if (killed || answer.row().status() == DocumentStatus.CRASHED || served >= LIFE) {
                close();
            }
            if (!answer.failure().isEmpty()) {
                throw new CannotWriteException("cannot write the data of " + file.source() + ": " + answer.failure());
            }
            return answer.row();
        } catch (CannotWriteException e) {
            throw e;
        } catch (UncheckedIOException e) {
            close(); // it waits for the rest of a document that cannot be read
            return unreadable(file, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            DocumentRow lost = lost(file, hand, alarm);
            return withData(lost, early.get(), folder);
        } finally {
            alarm.stop();
        }
    }

    /** Who dies over the report of a document whose data is written costs the report alone. */
    static DocumentRow withData(DocumentRow lost, @Nullable DocumentRow early, Path folder)
            throws CannotWriteException {
        if (early == null) {
            return lost;
        }
        try {
            DocumentReports.discard(folder);
            return early.withoutReport(lost.reason());
        } catch (IOException e) {
            throw new CannotWriteException("cannot write the data of " + early.source(), e);
        }
    }

    private ChildProcess readyChild() throws CannotWriteException {
        ChildProcess current = child;
        if (current != null) {
            return current;
        }
        try {
            ChildProcess fresh = ChildProcess.start(settings);
            child = fresh;
            served = 0;
            return fresh;
        } catch (IOException e) {
            throw new CannotWriteException("cannot start a child process; --in-process does without", e);
        }
    }

    private DocumentRow lost(InputFile file, ChildProcess hand, Alarm alarm) {
        boolean late = !alarm.stop();
        close();
        try {
            String end = hand.end();
            DocumentStatus status = late ? DocumentStatus.TIMEOUT : DocumentStatus.CRASHED;
            String reason = late
                    ? String.format(Locale.ROOT, "not done after %s s", seconds(alarm.allowed()))
                    : "the process that read it was " + end;
            return DocumentRow.failed(file.source(), "", 0, status, reason);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DocumentRow.failed(file.source(), "", 0, DocumentStatus.CRASHED, "interrupted");
        }
    }

    private static String seconds(Duration time) {
        return java.math.BigDecimal.valueOf(time.toMillis(), 3)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Override
    public void close() {
        ChildProcess current = child;
        if (current != null) {
            current.close();
        }
        child = null;
    }
}
