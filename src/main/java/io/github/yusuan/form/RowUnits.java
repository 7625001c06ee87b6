package io.github.yusuan.form;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.CountWords;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit that a row gives to its own figures, in its label (公务用车保有量（辆）) or in a column of units beside it: what the
 * words next to the left of a figure say. Tables of “三公” expenses print numbers of persons and vehicles below the money.
 */
public final class RowUnits {
    private static final Pattern SHARE = Pattern.compile("[%％][）)]?$|(占比|比重)$");

    private RowUnits() {}

    /** Whether the figure of a row in a column is a number of things, by its label or its headings. */
    public static boolean isCount(BodyRow row, int column, List<String> headings) {
        return headings.stream().anyMatch(CountWords::isIn)
                || wordsBefore(row, column).stream().anyMatch(w -> CountWords.isUnit(w) || CountWords.isIn(w));
    }

    /** Whether the figure of a row in a column is a share, by its label: 税收收入占比（%）. */
    public static boolean isShare(BodyRow row, int column) {
        return wordsBefore(row, column).stream()
                .anyMatch(w -> SHARE.matcher(w).find());
    }

    /** The unit of money that the row names for its figure in a column; nothing where the table says it for all. */
    public static Optional<MoneyUnit> unitOf(BodyRow row, int column) {
        return wordsBefore(row, column).stream()
                .flatMap(w -> MoneyWords.unitOf(w).or(() -> MoneyWords.inHeading(w)).stream())
                .findFirst();
    }

    /** Whether the texts of a column are units and nothing else: 万元, 人次, 辆. */
    static boolean areUnits(List<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(text -> Placeholder.is(text) || isUnit(text))
                && texts.stream().anyMatch(RowUnits::isUnit);
    }

    private static boolean isUnit(String text) {
        return CountWords.isUnit(text) || text.matches("[%％]") || MoneyWords.unitOf(text).isPresent();
    }

    /** The label that a figure belongs to, and the unit that stands between both. */
    private static List<String> wordsBefore(BodyRow row, int column) {
        List<String> words = new ArrayList<>();
        for (int c = column - 1; c >= 0; c--) {
            String text = row.covering(c).compact();
            boolean word = !text.isEmpty() && !Placeholder.is(text) && !PrintedNumber.isNumber(text);
            if (word) {
                words.add(text);
            }
            if (word && !isUnit(text)) {
                break;
            }
        }
        return words;
    }
}
