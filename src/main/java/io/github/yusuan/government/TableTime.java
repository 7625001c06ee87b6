package io.github.yusuan.government;

import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.Phase;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.Wordings;
import java.util.Set;
import java.util.regex.Pattern;

/** Year and phase of a table: those of its title, or of the document where it names no year or two. */
final class TableTime {
    private static final Pattern HALF = Wordings.pattern(TableTime.class, "HALF");
    private static final Pattern DONE = Wordings.pattern(TableTime.class, "DONE");

    private TableTime() {}

    static FiscalPeriod of(String title, FiscalPeriod document) {
        Set<Integer> years = Set.copyOf(PrintedYear.valuesIn(title));
        if (years.size() != 1) {
            return document;
        }
        int year = years.iterator().next();
        if (title.contains("决算")) {
            return new FiscalPeriod(year, Phase.FINAL);
        }
        boolean earlier = document.phase() == Phase.BUDGET && document.year() > 0 && year < document.year();
        boolean done = DONE.matcher(title).find() && document.phase() == Phase.BUDGET;
        return new FiscalPeriod(
                year, earlier || done || HALF.matcher(title).find() ? Phase.EXECUTION : document.phase());
    }
}
