package io.github.yusuan.locate;

import io.github.yusuan.words.Wordings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose money the papers of a government are about: a title names the government itself (海南省省级政府), or its place
 * before the year (山东省2023年决算), or the office under the title begins with it (黑龙江省财政厅).
 */
final class GovernmentClues {
    private static final Pattern TITLE = Wordings.pattern(GovernmentClues.class, "TITLE");
    private static final Pattern PLACE = Wordings.pattern(GovernmentClues.class, "PLACE");

    private String title = "";
    private String place = "";

    /** Takes in a line of the first pages that is no sentence. */
    void add(String line) {
        title = title.isEmpty() ? named(TITLE.matcher(line)) : title;
        place = place.isEmpty() ? named(PLACE.matcher(line)) : place;
    }

    private static String named(Matcher matcher) {
        return matcher.matches() ? matcher.group(1) : "";
    }

    String place() {
        return place;
    }

    String name() {
        return title.isEmpty() ? place : title;
    }
}
