package io.github.yusuan.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed numbering of a label, as in an outline: 一、 above （一） above 1.
 *
 * @param style which of the ways of numbering; {@link #NO_STYLE} for none
 * @param text the label without it
 * @param isOfWhich the label begins with 其中
 */
record Numbering(int style, String text, boolean isOfWhich) {
    static final int NO_STYLE = -1;

    /** Every first character of a numbering. */
    private static final String FIRST = "其一二三四五六七八九十（(0123456789";

    private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]?");
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("^[一二三四五六七八九十]+[、.．，,]"),
            Pattern.compile("^[（(][一二三四五六七八九十]+[）)][、.．]?"),
            Pattern.compile("^\\d{1,2}[、.．](?!\\d)"),
            Pattern.compile("^[（(]\\d{1,2}[）)][、.．]?"));

    static Numbering of(String label) {
        if (label.isEmpty() || FIRST.indexOf(label.charAt(0)) < 0) {
            return new Numbering(NO_STYLE, label, false);
        }
        Matcher ofWhich = OF_WHICH.matcher(label);
        boolean part = ofWhich.find();
        String text = part ? label.substring(ofWhich.end()) : label;
        for (int style = 0; style < STYLES.size(); style++) {
            Matcher matcher = STYLES.get(style).matcher(text);
            if (matcher.find()) {
                return new Numbering(style, text.substring(matcher.end()), part);
            }
        }
        return new Numbering(NO_STYLE, text, part);
    }

    /** Any numbering but 一、. */
    boolean isSubordinate() {
        return style > 0;
    }

    boolean isNumbered() {
        return style != NO_STYLE;
    }
}
