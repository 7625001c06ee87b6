package io.github.yusuan.form;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.CountWords;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.Ordinal;
import io.github.yusuan.words.Placeholder;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unit that a row gives to its own figures, in its label (公务用车保有量（辆）) or in a column of units beside it: what the
 * words next to the left of a figure say. Tables of “三公” expenses print numbers of persons and vehicles below the money.
 */
public final class RowUnits {
    private static final Pattern SHARE = Wordings.pattern(RowUnits.class, "SHARE");

    /** How far above an item what it belongs to is looked for. */
    private static final int MAX_ITEMS = 20;

    private final List<BodyRow> rows;

    /** Of the body rows of a table, from the top. */
    public RowUnits(List<BodyRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Whether the figure of a row in a column is a number of things, by its headings, its label or what it is a part of. */
    public boolean isCount(int row, int column, List<String> headings) {
        List<String> words = wordsBefore(row, column);
        return headings.stream().anyMatch(CountWords::isIn)
                || words.stream().anyMatch(w -> CountWords.isUnit(w) || CountWords.isIn(w))
                || words.size() == 1 && isPartOfCount(row, column, words.get(0));
    }

    /** 1.机要通信用车 below （一）车辆数（辆）: an item goes on with what the item above it counts. */
    private boolean isPartOfCount(int row, int column, String label) {
        Optional<Ordinal> own = Ordinal.of(label);
        boolean money = MoneyWords.inHeading(label).isPresent();
        int last = Math.max(0, row - MAX_ITEMS);
        for (int above = row - 1; above >= last && own.isPresent() && !money; above--) {
            List<String> words = wordsBefore(above, column);
            String text = words.isEmpty() ? "" : words.get(words.size() - 1);
            Optional<Ordinal> other = Ordinal.of(text);
            if (other.filter(o -> o.style().compareTo(own.get().style()) < 0).isPresent()) {
                return CountWords.isIn(text);
            }
        }
        return false;
    }

    /** Whether the figure of a row in a column is a share, by its label: 税收收入占比（%）. */
    public boolean isShare(int row, int column) {
        return wordsBefore(row, column).stream().anyMatch(w -> SHARE.matcher(w).find());
    }

    /** The unit of money that the row names for its figure in a column; nothing where the table says it for all. */
    public Optional<MoneyUnit> unitOf(int row, int column) {
        return wordsBefore(row, column).stream()
                .flatMap(w -> MoneyWords.unitOf(w).or(() -> MoneyWords.inHeading(w)).stream())
                .findFirst();
    }

    /** Whether the texts of a column are units and nothing else: 万元, 人次, 辆. */
    static boolean areUnits(List<String> texts) {
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> Placeholder.is(text) || isUnit(text))
                && texts.stream().anyMatch(RowUnits::isUnit);
    }

    private static boolean isUnit(String text) {
        return CountWords.isUnit(text)
                || text.matches("[%％]")
                || MoneyWords.unitOf(text).isPresent();
    }

    /** The label that a figure belongs to, and before it the unit that stands between both. */
    private List<String> wordsBefore(int row, int column) {
        List<String> words = new ArrayList<>();
        for (int c = column - 1; c >= 0; c--) {
            String text = rows.get(row).covering(c).compact();
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
