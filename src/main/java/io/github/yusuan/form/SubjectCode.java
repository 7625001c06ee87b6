package io.github.yusuan.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A subject code and the label printed with it.
 *
 * @param digits full code; 3 digits 类, 5 款, 7 项
 * @param label what follows the code in its cell; blank where nothing does
 */
record SubjectCode(String digits, String label) {
    /** Digits that another digit, a point or a comma follows are the beginning of an amount. */
    private static final Pattern PRINTED = Pattern.compile("[\\[【(（]?(\\d{3,9}+)[\\]】)）]?+[-—－_.、]?+(?![\\d.,，．])(.*)");

    /** The code at the beginning of a cell's text, free of white space. */
    static Optional<SubjectCode> parse(String compact) {
        Matcher matcher = PRINTED.matcher(compact);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return CodeSystem.ofCode(matcher.group(1)).map(system -> new SubjectCode(matcher.group(1), matcher.group(2)));
    }

    /** 1 类, 2 款, 3 项, 4 below. */
    int level() {
        return levelOf(digits);
    }

    static int levelOf(String digits) {
        return (digits.length() - 1) / 2;
    }

    /** The codes of all ancestors and its own, from the top. */
    static List<String> path(String digits) {
        List<String> path = new ArrayList<>();
        for (int length = 3; length < digits.length(); length += 2) {
            path.add(digits.substring(0, length));
        }
        if (!digits.isEmpty()) {
            path.add(digits);
        }
        return path;
    }
}
