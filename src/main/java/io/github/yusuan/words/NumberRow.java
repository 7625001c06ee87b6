package io.github.yusuan.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The row of a head that numbers its columns: 栏次 1 2 3, 1 2 3=1+2, {@code ** ** 1 2}, 甲 乙 1 2, 栏次 A B C=B/A. */
public final class NumberRow {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(（]?(\\d{1,2})[)）]?栏?([=＝].*)?");
    private static final Pattern COLUMN_LETTER = Pattern.compile("([A-Z])([=＝][A-Z\\d+＋()（）*×/÷%％－-]+)?");
    private static final Pattern LABEL = Pattern.compile("栏次.*|栏目|栏号|\\*+|[—-]+|甲|乙|丙|丁|序号|行次|类|款|项");
    private static final Pattern WEAK_LABEL = Pattern.compile("序号|行次|类|款|项");
    private static final Pattern STARS = Pattern.compile("\\*+");
    private static final int HIGHEST_FIRST = 3;
    private static final int ENOUGH = 3;

    private NumberRow() {}

    /** Whether a text can number a column. */
    public static boolean isColumnNumber(String text) {
        return COLUMN_NUMBER.matcher(text).matches();
    }

    /** Whether a text stands over or beside numbers of columns, or is all that heads a column of codes: 栏次, 甲, 类. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /**
     * Numbers that count up by one, perhaps again from 1 on the other side of the table; nothing else but labels. Three
     * of them suffice, one beside a label, or two that are all there is.
     */
    public static boolean is(List<String> texts) {
        return isNumbered(texts) || isLettered(texts);
    }

    /** Letters in their order, three of them or two beside a label, and nothing else but labels. */
    private static boolean isLettered(List<String> texts) {
        int letters = 0;
        boolean labelled = false;
        for (String text : texts) {
            Matcher matcher = COLUMN_LETTER.matcher(text);
            boolean next = matcher.matches() && matcher.group(1).charAt(0) == 'A' + letters;
            if (!next && !text.isEmpty() && !isLabel(text)) {
                return false;
            }
            letters += next ? 1 : 0;
            labelled |= !next && isLabel(text) && !WEAK_LABEL.matcher(text).matches();
        }
        return letters >= ENOUGH || letters == 2 && labelled;
    }

    private static boolean isNumbered(List<String> texts) {
        int last = 0;
        int numbers = 0;
        boolean labelled = false;
        for (String text : texts) {
            Matcher matcher = COLUMN_NUMBER.matcher(text);
            if (matcher.matches()) {
                int number = Integer.parseInt(matcher.group(1));
                boolean again = number == 1 && last > 1;
                boolean counts = numbers == 0 ? number <= HIGHEST_FIRST : number == last + 1 || again;
                if (!counts) {
                    return false;
                }
                last = number;
                numbers++;
            } else if (LABEL.matcher(text).matches()) {
                labelled |= !WEAK_LABEL.matcher(text).matches();
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return numbers >= ENOUGH
                || numbers >= 1 && labelled
                || numbers == 2 && texts.equals(List.of("1", "2"))
                || labelled
                        && texts.stream()
                                        .filter(t -> STARS.matcher(t).matches())
                                        .count()
                                > 1;
    }
}
