package io.github.yusuan.words;

import java.util.regex.Pattern;

/** The label of an item behind what ties it to the rows above: its ordinal, and 其中：, 加： or 减：. */
public final class ItemLabel {
    private static final Pattern LESS = Pattern.compile("^减[:：]");
    private static final Pattern SIGN = Pattern.compile("^(其中|加|减)[:：]");

    private ItemLabel() {}

    /** Whether it is taken away from the row above: 减：上解支出. */
    public static boolean isLess(String label) {
        return LESS.matcher(label).find();
    }

    /** The label without the one sign before it. */
    public static String withoutSign(String label) {
        return SIGN.matcher(label).replaceFirst("");
    }

    /** The label without all signs and ordinals before it: 其中：1.一般债务 is 一般债务. */
    public static String bare(String label) {
        String rest = label;
        String before;
        do {
            before = rest;
            rest = Ordinal.without(withoutSign(rest));
        } while (!rest.equals(before));
        return rest;
    }
}
