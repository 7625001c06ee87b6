package io.github.yusuan.cli;

import io.github.yusuan.batch.BatchListener;
import io.github.yusuan.batch.DocumentRow;
import java.util.ArrayList;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Progress on a terminal: a bar with the time that is left. What went wrong is said below it at the end. */
final class BarProgress implements BatchListener, AutoCloseable {
    private final ErrorLines errors;
    private final Words words;
    private final List<DocumentRow> failed = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private String earlier = "";
    private int pictures;
    private @Nullable ProgressBar bar;

    BarProgress(ErrorLines errors, Words words) {
        this.errors = errors;
        this.words = words;
    }

    @Override
    public void started(int inputs, int finishedBefore) {
        bar = new ProgressBarBuilder()
                .setTaskName("yusuan")
                .setUnit(" documents", 1)
                .setInitialMax(inputs)
                .startsFrom(finishedBefore, java.time.Duration.ZERO)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .continuousUpdate() // a long document shows that it goes on
                .build();
    }

    @Override
    public void pictureRead(String source) {
        pictures++;
        if (bar != null) {
            bar.setExtraMessage(words.say("pictures-read", String.valueOf(pictures)));
        }
    }

    @Override
    public void ended(DocumentRow row) {
        if (bar != null) {
            bar.step();
        }
        if (!row.status().isRead()) {
            failed.add(row);
        }
    }

    @Override
    public void leftOut(List<String> names) {
        hidden.addAll(names);
    }

    @Override
    public void ofEarlierRuns(List<String> folders, boolean removed) {
        if (!folders.isEmpty()) {
            earlier = EarlierRuns.words(words, folders, removed);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (!hidden.isEmpty()) {
            errors.say(words.say("left-out", String.join(", ", hidden)));
        }
        if (!earlier.isEmpty()) {
            errors.say(earlier);
        }
        failed.forEach(errors::print);
    }
}
