package io.github.yusuan.words;

import java.util.regex.Pattern;

/**
 * Units in which persons and things are counted or measured: 公务用车保有量（辆）, 接待批次（个）, 面积（平方米）. What stands
 * under or beside them is no money. 项, 款 and 类 are none of them: so subjects of the classification are called.
 */
public final class CountWords {
    private static final String UNIT = "(?:平方米|平方公里|立方米|公里|㎡|人次数?|人数|批次|场次|[个人名辆台套件批次场户亩吨栋幢份只])";
    private static final String UNITS = UNIT + "(?:[、,，/／]?" + UNIT + ")*";
    private static final Pattern ALONE = Pattern.compile(UNITS);
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(【\\[](?:(?:计量)?单位[:：]?)?" + UNITS + "[）)】\\]]$");
    private static final Pattern COUNTED = Pattern.compile("(?:保有量|团组个?数|批次数?|人次数?|人数|辆数|台数|编制数)$");

    private CountWords() {}

    /** Whether a text is nothing but such a unit: 辆, 台、套. */
    public static boolean isUnit(String text) {
        return ALONE.matcher(text).matches();
    }

    /** Whether a label or heading says that it is about a number of things, by a unit at its end or by what it counts. */
    public static boolean isIn(String label) {
        return IN_BRACKETS.matcher(label).find() || COUNTED.matcher(label).find();
    }
}
