package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.MeasureForm;
import io.github.yusuan.form.FormCatalogue.Words;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.words.MoneyWords;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the canonical measure of an amount column from its headings, read from the lowest up: a sum (小计) means what
 * the heading above it means; a heading that the catalogue does not know leaves the measure open.
 */
final class MeasureResolver {
    private static final Pattern COMPARED = Wordings.pattern(MeasureResolver.class, "COMPARED");

    private static final Pattern MONEY = Wordings.pattern(MeasureResolver.class, "MONEY");

    /** What is all of an earlier year's money, planned or spent. */
    private static final Set<Measure> WHOLE =
            EnumSet.of(Measure.TOTAL, Measure.FINAL, Measure.INITIAL_BUDGET, Measure.ADJUSTED_BUDGET);

    private static final Set<Measure> OF_THE_YEAR = EnumSet.of(Measure.TOTAL, Measure.CURRENT_YEAR);

    private static final Pattern COLON = Pattern.compile("[:：]$");

    private final FormCatalogue catalogue;
    private final List<MeasureForm> forms;
    private final int fiscalYear;

    MeasureResolver(FormCatalogue catalogue, FormTable form) {
        this(
                catalogue,
                form.kind(),
                form.phase(),
                form.fiscalYear(),
                form.table().columns());
    }

    MeasureResolver(FormCatalogue catalogue, TableKind kind, Phase phase, int fiscalYear, List<List<String>> columns) {
        this.catalogue = catalogue;
        this.fiscalYear = fiscalYear;
        this.forms = catalogue.measures().stream()
                .filter(entry -> entry.appliesTo(kind, phase, columns))
                .toList();
    }

    /** The measure of a column by its headings from the top; {@link Measure#NONE} where none fits. */
    Measure resolve(List<String> path) {
        Words words = catalogue.words();
        boolean prior = path.stream().anyMatch(this::isPrior);
        boolean change = path.stream()
                .anyMatch(e ->
                        words.change().matcher(e).find() || COMPARED.matcher(e).find());
        if (change) {
            return isShare(path) ? Measure.CHANGE_PCT : isOfWhole(path) ? Measure.CHANGE : Measure.NONE;
        }
        if (isShare(path)) {
            return Measure.NONE;
        }
        Measure measure = current(path);
        if (prior && measure != Measure.CARRY_OVER) {
            return WHOLE.contains(measure) ? Measure.PRIOR_TOTAL : Measure.NONE;
        }
        return measure;
    }

    /** Whether the headings say that a column holds shares, not money: the lowest that speaks of either has the word. */
    boolean isShare(List<String> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String heading = path.get(i);
            boolean percent = catalogue.words().percent().matcher(heading).find();
            boolean money = MoneyWords.inHeading(heading).isPresent();
            if (percent || money || MONEY.matcher(heading).find()) {
                return percent && !money;
            }
        }
        return false;
    }

    /** Of the whole amount, not of one fund or use: nothing but comparisons, sums and headings over all stands above it. */
    private boolean isOfWhole(List<String> path) {
        Words words = catalogue.words();
        return path.subList(0, path.size() - 1).stream()
                .map(MeasureResolver::plain)
                .allMatch(e -> words.change().matcher(e).find()
                        || words.sums().matcher(e).find()
                        || COMPARED.matcher(e).find()
                        || known(e).isEmpty() && words.containers().matcher(e).find());
    }

    private boolean isPrior(String element) {
        boolean earlier = PrintedYear.ofHeading(element)
                .filter(year -> fiscalYear > 0 && year.year() < fiscalYear)
                .isPresent();
        return earlier || catalogue.words().prior().matcher(element).find();
    }

    private Measure current(List<String> path) {
        boolean leaf = true;
        for (int i = path.size() - 1; i >= 0; i--) {
            String element = plain(path.get(i));
            if (element.isEmpty()) {
                continue;
            }
            if (catalogue.words().unmeasured().matcher(element).find()) {
                return Measure.NONE;
            }
            Optional<Measure> known = known(element);
            if (known.isPresent()) {
                return leaf && isPartOfCarryOver(path, i) ? Measure.NONE : known.get();
            }
            if (catalogue.words().sums().matcher(element).find()) {
                continue;
            }
            if (leaf && i == path.size() - 1
                    || !catalogue.words().containers().matcher(element).find()) {
                return Measure.NONE;
            }
            leaf = false;
        }
        return path.isEmpty() ? Measure.NONE : Measure.TOTAL;
    }

    /** Whether a heading says something of the measure, of the year or of a comparison. */
    boolean hasMeaning(String heading) {
        Words words = catalogue.words();
        String element = plain(heading);
        return known(element).isPresent()
                || isPrior(heading)
                || PrintedYear.ofHeading(heading).isPresent()
                || words.unmeasured().matcher(element).find()
                || words.change().matcher(heading).find()
                || words.percent().matcher(heading).find()
                || words.sums().matcher(element).find();
    }

    /** Whether nothing in the headings speaks against all amounts of this year: no fund or use, comparison or share. */
    boolean mayBePartOfThisYear(List<String> path) {
        Words words = catalogue.words();
        return !path.isEmpty()
                && !isShare(path)
                && path.stream()
                        .noneMatch(e -> isPrior(e)
                                || SumLabel.isOfWhich(e)
                                || words.change().matcher(e).find()
                                || words.unmeasured().matcher(plain(e)).find()
                                || known(plain(e))
                                        .filter(m -> !OF_THE_YEAR.contains(m))
                                        .isPresent());
    }

    static String plain(String element) {
        String own = SumLabel.withoutOfWhich(MoneyWords.withoutUnit(element));
        String bare = PrintedYear.withoutOfHeading(own);
        return COLON.matcher(bare).replaceFirst("");
    }

    private boolean isPartOfCarryOver(List<String> path, int at) {
        for (int i = 0; i < at; i++) {
            if (known(plain(path.get(i))).filter(m -> m == Measure.CARRY_OVER).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Measure> known(String element) {
        return forms.stream()
                .filter(form -> form.fits(element))
                .map(MeasureForm::measure)
                .findFirst();
    }
}
