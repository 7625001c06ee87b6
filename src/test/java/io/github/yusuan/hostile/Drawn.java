package io.github.yusuan.hostile;

import io.github.yusuan.model.PdfLimits;
import io.github.yusuan.model.ScanOptions;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.source.Opening;
import io.github.yusuan.source.PageViews;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Draws the first pages of every file of a folder, in a process that has little memory; prints a line for each. */
final class Drawn {
    private static final Opening HOW = new Opening("", PdfLimits.DEFAULT, ScanOptions.DEFAULT);
    private static final int PAGES = 3;
    private static final double PIXELS_PER_POINT = 1.5;

    private Drawn() {}

    public static void main(String[] arguments) throws IOException {
        Outcome.print(Path.of(arguments[0]), Drawn::of);
    }

    private static Outcome of(Path file) throws IOException {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String status = "drawn";
        StringBuilder pictures = new StringBuilder();
        try (PageViews views = PageViews.open(file.toString(), Files.readAllBytes(file), HOW)) {
            for (int page = 1; page <= Math.min(PAGES, views.count()); page++) {
                pictures.append(views.picture(page, PIXELS_PER_POINT)
                        .map(picture -> picture.width() + "x" + picture.height() + " ")
                        .orElse("none "));
            }
        } catch (UnreadableInputException e) {
            status = e.reason().id();
        } catch (RuntimeException | Error e) {
            status = Outcome.UNCAUGHT;
            pictures.append(e).append(List.of(e.getStackTrace()));
        }
        long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        return new Outcome(String.valueOf(file.getFileName()), status, millis, heap, pictures.toString());
    }
}
