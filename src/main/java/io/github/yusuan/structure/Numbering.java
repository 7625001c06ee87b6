package io.github.yusuan.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The printed numbering of a label, as in an outline: 一、 above （一） above 1.
 *
 * @param style which of the ways of numbering, from 0 for the highest; {@link #NO_STYLE} for none
 * @param value the number: 3 for 三、; 0 for none
 * @param text the label without it
 * @param isOfWhich the label begins with 其中
 */
public record Numbering(int style, int value, String text, boolean isOfWhich) {
    static final int NO_STYLE = -1;

    /** Every first character of a numbering. */
    private static final String FIRST = "其一二三四五六七八九十（(0123456789";

    private static final String DIGITS = "零一二三四五六七八九";
    private static final Pattern OF_WHICH = Pattern.compile("^其中[:：]?");
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile("^([一二三四五六七八九十]+)[、.．，,]"),
            Pattern.compile("^[（(]([一二三四五六七八九十]+)[）)][、.．]?"),
            Pattern.compile("^(\\d{1,2})[、.．](?!\\d)"),
            Pattern.compile("^[（(](\\d{1,2})[）)][、.．]?"));

    /** Of a label without white space. */
    public static Numbering of(String label) {
        if (label.isEmpty() || FIRST.indexOf(label.charAt(0)) < 0) {
            return new Numbering(NO_STYLE, 0, label, false);
        }
        Matcher ofWhich = OF_WHICH.matcher(label);
        boolean part = ofWhich.find();
        String text = part ? label.substring(ofWhich.end()) : label;
        for (int style = 0; style < STYLES.size(); style++) {
            Matcher matcher = STYLES.get(style).matcher(text);
            if (matcher.find()) {
                return new Numbering(style, valueOf(matcher.group(1)), text.substring(matcher.end()), part);
            }
        }
        return new Numbering(NO_STYLE, 0, text, part);
    }

    /** 十二 is 12, 二十 is 20. */
    private static int valueOf(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(number.length() - 1));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(ten - 1));
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
        return 10 * tens + ones;
    }

    /** Any numbering but 一、. */
    boolean isSubordinate() {
        return style > 0;
    }

    boolean isNumbered() {
        return style != NO_STYLE;
    }
}
