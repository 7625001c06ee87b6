package io.github.yusuan.cli;

import java.util.List;

/** What is said of documents in the output folder that are no inputs of the run. */
final class EarlierRuns {
    private EarlierRuns() {}

    static String words(Words words, List<String> folders, boolean removed) {
        return words.say(removed ? "earlier-removed" : "earlier-kept", String.join(", ", folders));
    }
}
