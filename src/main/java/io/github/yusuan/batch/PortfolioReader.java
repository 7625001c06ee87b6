package io.github.yusuan.batch;

import com.google.common.io.ByteStreams;
import io.github.yusuan.input.ZipContents;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Makes a ZIP file of the PDFs that a PDF carries. */
interface PortfolioReader {
    /** Writes the ZIP file to a place where nothing is; what cannot be opened gives an empty or a broken one. */
    void zip(Path portfolio, Path place) throws IOException;

    /** Opens the PDF here, as documents are read here. */
    static PortfolioReader inProcess() {
        return (portfolio, place) -> {
            try (OutputStream out = Files.newOutputStream(place)) {
                Portfolio.zip(Files.readAllBytes(portfolio), out);
            }
        };
    }

    /** Opens the PDF in a child process, so that none harms the batch; the child is killed when its time is over. */
    static PortfolioReader inChild(Duration timeout) {
        return (portfolio, place) -> {
            Process child = ChildProcess.builder(PortfolioMain.class).start();
            Executor timer = CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> end = CompletableFuture.runAsync(() -> kill(child), timer);
            CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(portfolio, child));
            try (InputStream zip = child.getInputStream();
                    OutputStream out = Files.newOutputStream(place)) {
                ByteStreams.copy(ByteStreams.limit(zip, ZipContents.Limits.ARCHIVE.totalBytes()), out);
            } finally {
                child.destroyForcibly();
                end.cancel(false);
                sent.cancel(false);
            }
        };
    }

    private static void send(Path portfolio, Process child) {
        try (OutputStream in = child.getOutputStream()) {
            Files.copy(portfolio, in);
        } catch (IOException e) {
            kill(child); // it is gone, or the file is: either way nothing comes out
        }
    }

    /** Its output ends then; the other way to kill a process closes the streams as well, under whoever reads them. */
    private static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }
}
