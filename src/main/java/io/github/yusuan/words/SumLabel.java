package io.github.yusuan.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The label of a sum: 合计, 本年收入合计, 人员经费小计：, 支出总计（万元）.
 *
 * @param word 合计, 总计, 共计, 总额, 总数 or 小计
 * @param of what is summed, as printed before the word; blank for a bare 合计
 */
public record SumLabel(String word, String of) {
    private static final Pattern PATTERN =
            Pattern.compile("(.*?)(合计|总计|共计|小计|总额|总数)数?(?:[（(](?:" + MoneyWords.WORD + ")[）)])?[:：]?");
    /** How the words of sums end. */
    private static final List<String> LAST = List.of("计", "总额", "总数");

    private static final String OF_AMOUNTS = "计";
    private static final String SMALL = "小计";
    private static final Pattern OF_WHICH = Pattern.compile("^[（(]?其中[:：]?");

    /** The sum that a label names. */
    public static Optional<SumLabel> of(String label) {
        if (!mayBeSum(label)) {
            return Optional.empty(); // as most labels are none
        }
        Matcher matcher = PATTERN.matcher(label);
        return matcher.matches() ? Optional.of(new SumLabel(matcher.group(2), matcher.group(1))) : Optional.empty();
    }

    private static boolean mayBeSum(String label) {
        return LAST.stream().anyMatch(label::contains);
    }

    /** Whether a label ends in a word of a sum. */
    public static boolean isSum(String label) {
        return of(label).isPresent();
    }

    /** Whether a label is such a word and nothing else. */
    public static boolean isBare(String label) {
        return of(label).filter(sum -> sum.of.isEmpty()).isPresent();
    }

    /** Whether a label is the word of a whole and nothing else: 合计, 总计 or 共计. */
    public static boolean isTotal(String label) {
        return of(label)
                .filter(sum -> sum.of.isEmpty() && sum.isOfAmounts() && !sum.isSmall())
                .isPresent();
    }

    /** Whether a label ends in a word that sums amounts alone: 总数 and 总额 are said of goals and limits too, 培训人员总数. */
    public static boolean isOfAmounts(String label) {
        return of(label).filter(SumLabel::isOfAmounts).isPresent();
    }

    /** Whether its word sums amounts alone. */
    public boolean isOfAmounts() {
        return word.endsWith(OF_AMOUNTS);
    }

    /** Whether it sums a part only: 小计. */
    public boolean isSmall() {
        return word.equals(SMALL);
    }

    /** Whether a label begins with 其中: it is a part of what stands before it. */
    public static boolean isOfWhich(String label) {
        return OF_WHICH.matcher(label).find();
    }

    /** The label without 其中 before it. */
    public static String withoutOfWhich(String label) {
        return OF_WHICH.matcher(label).replaceFirst("");
    }
}
