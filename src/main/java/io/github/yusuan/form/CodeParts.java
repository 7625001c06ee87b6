package io.github.yusuan.form;

import io.github.yusuan.words.Digits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Full codes of rows whose 类, 款 and 项 stand in columns of their own. Keeps the parts above, so that a row which prints
 * only its own level gets its full code; rows are given from the top.
 */
public final class CodeParts {
    private final List<String> above = new ArrayList<>();

    /**
     * The full code of the next row; blank where it prints no part.
     *
     * @param printed what stands in the columns of 类, 款, 项 and further levels, in this order, as many as there are; blank
     *     where nothing does
     */
    public String next(List<String> printed) {
        while (above.size() < printed.size()) {
            above.add("");
        }
        int lowest = -1;
        for (int level = 0; level < printed.size(); level++) {
            String text = printed.get(level);
            if (Digits.are(text)) {
                above.set(level, level == 0 ? text : padded(text));
                Collections.fill(above.subList(level + 1, above.size()), "");
                lowest = level;
            }
        }
        return lowest < 0 ? "" : codeOf(lowest);
    }

    private String codeOf(int lowest) {
        String own = above.get(lowest);
        boolean full = lowest > 0 && own.length() >= 3;
        if (full) {
            above.set(0, own.substring(0, 3));
            return own;
        }
        StringBuilder code = new StringBuilder();
        for (int level = 0; level <= lowest; level++) {
            String part = above.get(level);
            code.append(level > 0 && part.length() > 2 ? part.substring(part.length() - 2) : part);
        }
        return code.toString();
    }

    /** A leading zero that a spreadsheet dropped. */
    private static String padded(String part) {
        return part.length() == 1 ? "0" + part : part;
    }
}
