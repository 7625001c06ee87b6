package io.github.yusuan.stitch;

import io.github.yusuan.locate.Amounts;
import java.util.List;

/**
 * Tells whether a piece whose borders lie elsewhere (other widths, another scale) has the columns of a table all the same:
 * each column holds what it held, money or words, and the codes or numbers of the rows go on.
 */
final class AlikeColumns {
    /** What the filled cells of a column are. */
    private enum Content {
        NOTHING,
        MONEY,
        DIGITS,
        WORDS,
        MIXED
    }

    private static final int MIN_ALIKE = 2;

    private AlikeColumns() {}

    static boolean are(OpenTable table, ColumnFit fit) {
        int alike = 0;
        boolean money = false;
        for (int column = 0; column < table.first().grid().columnCount(); column++) {
            Content before = contentOf(table.rows(), column);
            Content after = contentOf(fit.rows().subList(fit.head(), fit.rows().size()), column);
            if (before != Content.NOTHING && after != Content.NOTHING) {
                if (before != after) {
                    return false;
                }
                alike++;
                money |= before == Content.MONEY;
            }
        }
        return money && alike > MIN_ALIKE && RunningOrder.of(table, fit) == RunningOrder.GOES_ON;
    }

    /** The label of a total may stand in the column of codes, merged with that of names: it is content of neither. */
    private static Content contentOf(List<BodyRow> rows, int column) {
        Content content = Content.NOTHING;
        for (BodyRow row : rows) {
            BodyCell cell = row.cells().get(column);
            Content own = cell.isFilled() && !KeyColumns.isSum(cell) ? contentOf(cell.compact()) : Content.NOTHING;
            boolean integerAmount = content == Content.MONEY && own == Content.DIGITS;
            if (content == Content.NOTHING || content == Content.DIGITS && own == Content.MONEY) {
                content = own;
            } else if (own != Content.NOTHING && own != content && !integerAmount) {
                return Content.MIXED;
            }
        }
        return content;
    }

    private static Content contentOf(String text) {
        if (Amounts.isPlaceholder(text)) {
            return Content.NOTHING;
        }
        if (Amounts.isAmount(text)) {
            return text.chars().allMatch(Character::isDigit) ? Content.DIGITS : Content.MONEY;
        }
        return Content.WORDS;
    }
}
