package io.github.yusuan.annex;

import io.github.yusuan.model.Goal;
import io.github.yusuan.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the goals of one cell apart: they are numbered (1. 2. 3.) and may carry the marks of a web editor. */
final class GoalText {
    private static final Pattern MARKS = Pattern.compile("</?[a-zA-Z]{1,10}[^<>]{0,200}>");
    private static final Pattern NUMBER = Pattern.compile("[（(]?(\\d{1,2})(?:[）)][.、．]?|[.、．])");
    private static final Pattern BEFORE = Pattern.compile(".*[\\d.．]", Pattern.DOTALL);

    private GoalText() {}

    /** The goals of a cell; those before it in the same form go on with their numbers. */
    static List<Goal> goals(Place place, String heading, String printed, int before) {
        String text = MARKS.matcher(printed).replaceAll("").strip();
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.lookingAt() || !isMark(text, matcher)) {
            return text.isEmpty() ? List.of() : List.of(new Goal(place, heading, before + 1, text));
        }
        List<Goal> goals = new ArrayList<>();
        int number = Integer.parseInt(matcher.group(1));
        int from = matcher.end();
        while (matcher.find()) {
            boolean next = Integer.parseInt(matcher.group(1)) == number + 1
                    && isMark(text, matcher)
                    && !BEFORE.matcher(text.substring(from, matcher.start())).matches();
            if (next) {
                goals.add(new Goal(
                        place,
                        heading,
                        number,
                        text.substring(from, matcher.start()).strip()));
                number++;
                from = matcher.end();
            }
        }
        goals.add(new Goal(place, heading, number, text.substring(from).strip()));
        return goals;
    }

    /** No decimal. */
    private static boolean isMark(String text, Matcher matcher) {
        return matcher.end() == text.length() || !Character.isDigit(text.charAt(matcher.end()));
    }
}
