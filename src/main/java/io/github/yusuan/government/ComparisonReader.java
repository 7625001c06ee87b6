package io.github.yusuan.government;

import io.github.yusuan.model.Measure;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.Wordings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from its headings what a column that compares two others says: a share of a budget, a change, in per cent or not. */
final class ComparisonReader {
    private static final Pattern CHANGE = Wordings.pattern(ComparisonReader.class, "CHANGE");
    private static final Pattern BARE = Wordings.pattern(ComparisonReader.class, "BARE");
    private static final Pattern BASE = Wordings.pattern(ComparisonReader.class, "BASE");
    private static final Pattern AGAINST = Wordings.pattern(ComparisonReader.class, "AGAINST");

    private final GovernmentCatalogue catalogue;
    private final int tableYear;

    ComparisonReader(GovernmentCatalogue catalogue, int tableYear) {
        this.catalogue = catalogue;
        this.tableYear = tableYear;
    }

    /** The measure of a comparing column, {@link Measure#NONE} for a share of something else; nothing for amounts. */
    Optional<Measure> measureOf(GovernmentColumn column, boolean hasAdjusted, boolean printsPercent) {
        List<String> words = column.words();
        String leaf = column.leaf();
        boolean bare = BARE.matcher(leaf).matches();
        String text = bare && words.size() > 1 ? String.join("", words.subList(words.size() - 2, words.size())) : leaf;
        if (catalogue.is("rates.change", text)) {
            boolean level = text.contains("为")
                    && catalogue.is("rates.percent", text)
                    && !CHANGE.matcher(text).find();
            return Optional.of(level ? level(text, hasAdjusted) : change(text, printsPercent));
        }
        if (catalogue.is("rates.against", text) && (catalogue.is("rates.percent", text) || printsPercent)) {
            return Optional.of(level(text, hasAdjusted));
        }
        if (catalogue.is("rates.share", text)
                && (catalogue.is("rates.percent", text) || printsPercent || leaf.startsWith("占"))) {
            return Optional.of(level(text, hasAdjusted));
        }
        return Optional.empty();
    }

    private Measure level(String text, boolean hasAdjusted) {
        if (catalogue.is("rates.unknown", text)) {
            return Measure.NONE;
        }
        String base = catalogue.is("rates.done", text) ? text : baseOf(text);
        if (isPrior(base)) {
            return Measure.PCT_OF_PRIOR;
        }
        boolean toBudget =
                catalogue.is("rates.done", text) || base.contains("预算") || base.isEmpty() || text.startsWith("完成");
        if (!toBudget) {
            return Measure.PCT_OF_PRIOR;
        }
        if (catalogue.is("rates.base_adjusted", base)) {
            return Measure.PCT_OF_ADJUSTED;
        }
        boolean named = catalogue.is("rates.base_initial", base) || text.startsWith("占");
        return hasAdjusted && !named ? Measure.PCT_OF_ADJUSTED : Measure.PCT_OF_BUDGET;
    }

    private Measure change(String text, boolean printsPercent) {
        boolean amount = catalogue.is("rates.amount", text);
        boolean percent = !amount && (catalogue.is("rates.percent", text) || printsPercent);
        String base = baseOf(text);
        boolean ofBudget = base.contains("预算") && !isPrior(base);
        return ofBudget
                ? percent ? Measure.CHANGE_BUDGET_PCT : Measure.CHANGE_BUDGET
                : percent ? Measure.CHANGE_PCT : Measure.CHANGE;
    }

    /** What stands behind 为, 占, 完成 or 比, or between 与 and 对比. */
    private static String baseOf(String text) {
        Matcher against = AGAINST.matcher(text);
        Matcher base = BASE.matcher(text);
        return against.find() ? against.group(1) : base.find() ? base.group(2) : "";
    }

    private boolean isPrior(String base) {
        boolean earlier =
                tableYear > 0 && PrintedYear.valuesIn(base).stream().limit(1).anyMatch(year -> year < tableYear);
        return earlier || catalogue.is("rates.prior", base);
    }
}
