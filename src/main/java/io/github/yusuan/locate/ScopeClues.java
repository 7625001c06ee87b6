package io.github.yusuan.locate;

import io.github.yusuan.model.UnitScope;
import io.github.yusuan.words.Wordings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines say of whose budget it is: 部门预算 or 单位预算; the cover first, then what headings say more often. */
final class ScopeClues {
    private static final Pattern WORDS = Wordings.pattern(ScopeClues.class, "WORDS");
    private static final Pattern PARENT = Wordings.pattern(ScopeClues.class, "PARENT");
    private static final String UNIT = "单位";

    private int cover;
    private int heading;
    private String parent = "";

    /** Takes in a line that is no sentence. */
    void add(String line, boolean onCover) {
        Matcher words = WORDS.matcher(line);
        while (words.find()) {
            int sign = words.group(1).equals(UNIT) ? 1 : -1;
            heading += sign;
            cover = onCover && cover == 0 ? sign : cover;
        }
        Matcher named = PARENT.matcher(line);
        if (parent.isEmpty() && onCover && named.matches()) {
            parent = named.group(1);
        }
    }

    UnitScope scope() {
        int sign = cover == 0 ? heading : cover;
        return sign == 0 ? UnitScope.UNKNOWN : sign > 0 ? UnitScope.UNIT : UnitScope.DEPARTMENT;
    }

    /** What the cover names as 主管部门; blank where it does not. */
    String parent() {
        return parent;
    }
}
