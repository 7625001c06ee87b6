package io.github.yusuan.government;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.words.MoneyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a government's table.
 *
 * @param index its place from the left
 * @param use what it holds
 * @param path its headings as printed, from the top
 * @param filled whether anything but placeholders stands in it
 */
record GovernmentColumn(int index, Use use, List<String> path, boolean filled) {
    private static final Pattern FORMULA = Pattern.compile("([A-Z]([=＝][A-Z＋+－-]+)?)$");

    /** What a column holds. */
    enum Use {
        /** Subject codes. */
        CODE,
        /** One level of subject codes: 类, 款 or 项. */
        CODE_PART,
        /** Names of rows. */
        LABEL,
        /** A printed formula: A=B+C. */
        FORMULA,
        /** Amounts. */
        AMOUNT,
        /** Nothing that is read: running numbers, dates, remarks. */
        IGNORED
    }

    /** Copies the path. */
    GovernmentColumn {
        path = List.copyOf(path);
    }

    boolean isLabel() {
        return use == Use.CODE || use == Use.CODE_PART || use == Use.LABEL;
    }

    /** Its headings without formulas and units of money; never with blank ones. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String heading : path) {
            String word = FORMULA.matcher(MoneyWords.withoutUnit(TableWords.plain(heading)))
                    .replaceFirst("");
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The unit of money that the lowest of its headings names that names one; nothing where none does. */
    Optional<MoneyUnit> unit() {
        return MoneyWords.inHeadings(path);
    }

    /** The lowest of its headings; blank where it has none. */
    String leaf() {
        List<String> words = words();
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** The headings above the lowest. */
    List<String> above() {
        List<String> words = words();
        return words.isEmpty() ? words : words.subList(0, words.size() - 1);
    }
}
