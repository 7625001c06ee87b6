package io.github.yusuan.words;

/**
 * A number as nearly every cell prints it: 1,234.50 or -86.53. Tables are looked at several times before their columns are
 * known, so that such a cell is read without the whole grammar; what this does not know is left to {@link PrintedNumber}.
 */
final class PlainNumber {
    private static final int GROUP = 3;

    private PlainNumber() {}

    /** Its digits without commas, with its point and its minus; blank for any other text. */
    static String of(String text) {
        int begin = text.startsWith("-") ? 1 : 0;
        int whole = Digits.endOf(text, begin);
        int end = whole == begin || whole > begin + GROUP ? whole : groupsFrom(text, whole);
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = Digits.endOf(text, end + 1);
            end = fraction > end + 1 ? fraction : end;
        }
        boolean plain = whole > begin && end == text.length();
        return plain ? text.replace(",", "") : "";
    }

    private static int groupsFrom(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) == ',' && Digits.endOf(text, end + 1) == end + 1 + GROUP) {
            end += 1 + GROUP;
        }
        return end;
    }
}
