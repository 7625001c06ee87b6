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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Word> known = new HashMap<>();
    private int lastRow = -1;
    private int lastColumn = -1;
    private List<String> lastWords = List.of();

    /** Of the body rows of a table, from the top. */
    public RowUnits(List<BodyRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** What a text says of the figures behind or below it; each is asked for every one of them. */
    private record Word(boolean unit, boolean countUnit, boolean counted, boolean share, Optional<Ordinal> ordinal) {
        static Word of(String text) {
            return new Word(
                    isUnit(text),
                    CountWords.isUnit(text),
                    CountWords.isIn(text),
                    SHARE.matcher(text).find(),
                    Ordinal.of(text));
        }

        boolean counts() {
            return countUnit || counted;
        }
    }

    /** Whether the figure of a row in a column is a number of things, by its headings, its label or what it is a part of. */
    public boolean isCount(int row, int column, List<String> headings) {
        List<String> words = wordsBefore(row, column);
        return headings.stream().anyMatch(heading -> meaning(heading).counted())
                || words.stream().anyMatch(word -> meaning(word).counts())
                || words.size() == 1 && isPartOfCount(row, column, words.get(0));
    }

    /** 1.机要通信用车 below （一）车辆数（辆）: an item goes on with what the item above it counts. */
    private boolean isPartOfCount(int row, int column, String label) {
        Optional<Ordinal> own = meaning(label).ordinal();
        if (own.isEmpty() || MoneyWords.inHeading(label).isPresent()) {
            return false;
        }
        int last = Math.max(0, row - MAX_ITEMS);
        for (int above = row - 1; above >= last; above--) {
            List<String> words = wordsBefore(above, column);
            Word item = meaning(words.isEmpty() ? "" : words.get(words.size() - 1));
            if (item.ordinal()
                    .filter(o -> o.style().compareTo(own.get().style()) < 0)
                    .isPresent()) {
                return item.counted();
            }
        }
        return false;
    }

    /** Whether the figure of a row in a column is a share, by its label: 税收收入占比（%）. */
    public boolean isShare(int row, int column) {
        return wordsBefore(row, column).stream().anyMatch(word -> meaning(word).share());
    }

    /** The unit of money that the row names for its figure in a column; nothing where the table says it for all. */
    public Optional<MoneyUnit> unitOf(int row, int column) {
        return wordsBefore(row, column).stream()
                .flatMap(w -> MoneyWords.unitOf(w).or(() -> MoneyWords.inHeading(w)).stream())
                .findFirst();
    }

    private Word meaning(String text) {
        return known.computeIfAbsent(text, Word::of);
    }

    /** Whether the texts of a column are units and nothing else: 万元, 人次, 辆. */
    static boolean areUnits(List<String> texts) {
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> Placeholder.is(text) || isUnit(text))
                && texts.stream().anyMatch(RowUnits::isUnit);
    }

    private static boolean isUnit(String text) {
        return CountWords.isUnit(text)
                || text.equals("%")
                || text.equals("％")
                || MoneyWords.unitOf(text).isPresent();
    }

    /** The label that a figure belongs to, and before it the unit that stands between both: asked for thrice a figure. */
    private List<String> wordsBefore(int row, int column) {
        if (row != lastRow || column != lastColumn) {
            lastWords = readBefore(row, column);
            lastRow = row;
            lastColumn = column;
        }
        return lastWords;
    }

    private List<String> readBefore(int row, int column) {
        List<String> words = new ArrayList<>();
        for (int c = column - 1; c >= 0; c--) {
            String text = rows.get(row).covering(c).compact();
            if (text.isEmpty() || PrintedNumber.isNumber(text) || Placeholder.is(text)) {
                continue;
            }
            words.add(text);
            if (!meaning(text).unit()) {
                break;
            }
        }
        return words;
    }
}
