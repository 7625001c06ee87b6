package io.github.yusuan.government;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.stitch.BodyCell;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.stitch.StitchedTable;
import io.github.yusuan.words.ItemLabel;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a table says in words, free of white space and quotation marks.
 *
 * @param title its title, without what it says that the table has not
 * @param headings every heading of its columns
 * @param rows every text of its body that is no amount
 */
record TableWords(String title, List<String> headings, List<String> rows) {
    private static final Pattern QUOTES = Pattern.compile("[“”\"'‘’＂＇《》\\s]");

    /** What a title says that a table has not: 一般公共预算支出表（不含专项转移支付）. */
    private static final Pattern LEFT_OUT = Wordings.pattern(TableWords.class, "LEFT_OUT");

    static TableWords of(StitchedTable table) {
        List<String> headings = new ArrayList<>();
        for (List<String> path : table.columns()) {
            path.forEach(heading -> headings.add(plain(heading)));
        }
        List<String> rows = new ArrayList<>();
        for (BodyRow row : table.rows()) {
            for (BodyCell cell : row.cells()) {
                String text = cell.compact();
                if (cell.isFilled() && !Amounts.isAmount(text) && !Amounts.isPlaceholder(text)) {
                    rows.add(bare(plain(text)));
                }
            }
        }
        String title = LEFT_OUT.matcher(plain(table.heading().title())).replaceAll("");
        return new TableWords(title, headings, rows);
    }

    static String plain(String text) {
        return QUOTES.matcher(text).replaceAll("");
    }

    /** A label without the ordinals and signs before it. */
    static String bare(String label) {
        return ItemLabel.bare(label);
    }

    /** How many rows a pattern is found in. */
    long rowsWith(Pattern pattern) {
        return rows.stream().filter(row -> pattern.matcher(row).find()).count();
    }

    boolean hasHeading(Pattern pattern) {
        return headings.stream().anyMatch(h -> pattern.matcher(h).find());
    }
}
