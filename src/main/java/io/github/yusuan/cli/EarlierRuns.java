package io.github.yusuan.cli;

import java.util.List;

/** What is said of documents in the output folder that are no inputs of the run. */
final class EarlierRuns {
    private EarlierRuns() {}

    static String words(List<String> folders, boolean removed) {
        String what = removed
                ? "removed, as they are of an earlier run: "
                : "of an earlier run, and in no file of all documents (--clean removes them): ";
        return what + String.join(", ", folders);
    }
}
