package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How governments word their own tables, read from {@code government.json}: a new wording is a line there.
 *
 * @param evidence what tells a government's table from a department's: patterns by {@code government.rows} and the like
 * @param tables what says which table one is
 * @param measures headings of other columns
 * @param lines the rows that readers ask for
 * @param patterns single patterns by name
 */
record GovernmentCatalogue(
        Map<String, List<Pattern>> evidence,
        TableSigns tables,
        List<MeasureWords> measures,
        List<LineWords> lines,
        Map<String, Pattern> patterns) {

    /**
     * What says which table one is.
     *
     * @param funds which of the budgets a table belongs to
     * @param kinds how each kind is recognised, special ones first
     * @param natures whether rows are revenue or expenditure, where the title does not say
     * @param coverages words for whose money it is, by {@code titles}, {@code headings} and {@code rows}
     * @param stages words for budget, adjusted budget, execution and final account
     */
    record TableSigns(
            List<FundWords> funds,
            List<KindRule> kinds,
            List<Nature> natures,
            Map<String, List<Worded<Coverage>>> coverages,
            List<Worded<Stage>> stages) {

        /** These words with those of another catalogue before them. */
        TableSigns extendedBy(TableSigns own) {
            Map<String, List<Worded<Coverage>>> allCoverages = new TreeMap<>(coverages);
            own.coverages.forEach((name, list) -> allCoverages.merge(name, list, (base, more) -> joined(more, base)));
            return new TableSigns(
                    joined(own.funds, funds),
                    joined(own.kinds, kinds),
                    joined(own.natures, natures),
                    allCoverages,
                    joined(own.stages, stages));
        }
    }

    /** One of the four budgets, or debt. */
    record FundWords(String fund, Pattern titles, Pattern rows) {}

    /**
     * How a kind of table is recognised; what is missing does not matter.
     *
     * @param places whether places must stand in its rows or columns
     * @param sided whether two headings of that pattern must stand side by side
     */
    record KindRule(
            TableKind kind,
            Set<String> funds,
            Optional<Pattern> titles,
            Optional<Pattern> not,
            Optional<Pattern> headings,
            boolean places,
            boolean sided) {}

    /** The word that a title lacks, and the rows that say the same. */
    record Nature(String words, Pattern rows, Optional<Pattern> sums) {}

    /** A meaning and its wording. */
    record Worded<E>(E meaning, Pattern pattern) {}

    /** The heading of a column, in which kinds of table. */
    record MeasureWords(Measure measure, Pattern pattern, Set<TableKind> kinds) {}

    /** The label of a line, in which kinds of table; a debt line stands in debt tables only. */
    record LineWords(Line line, Pattern pattern, Optional<Pattern> kinds, boolean debt, boolean prior) {}

    /** The catalogue that comes with the program. */
    static GovernmentCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The standard catalogue with the entries of a user's file before its own; a blank text adds nothing. */
    static GovernmentCatalogue with(String forms) {
        Optional<GovernmentCatalogue> own =
                forms.isBlank() ? Optional.empty() : GovernmentCatalogueReader.extension(forms);
        return own.map(standard()::extendedBy).orElseGet(GovernmentCatalogue::standard);
    }

    List<FundWords> funds() {
        return tables.funds();
    }

    List<KindRule> kinds() {
        return tables.kinds();
    }

    List<Nature> natures() {
        return tables.natures();
    }

    List<Worded<Stage>> stages() {
        return tables.stages();
    }

    /** The named pattern. */
    Pattern pattern(String name) {
        Pattern pattern = patterns.get(name);
        if (pattern == null) {
            throw new IllegalStateException("government.json has no pattern " + name);
        }
        return pattern;
    }

    /** Whether the named pattern is found in a text. */
    boolean is(String name, String text) {
        return pattern(name).matcher(text).find();
    }

    /** What a text says of whose money it is; {@code where} is titles, headings or rows. */
    Coverage coverageOf(String where, String text) {
        return tables.coverages().getOrDefault(where, List.of()).stream()
                .filter(word -> word.pattern().matcher(text).find())
                .map(Worded::meaning)
                .findFirst()
                .orElse(Coverage.NONE);
    }

    /** This catalogue with the entries of another before its own, and its words added to those here. */
    private GovernmentCatalogue extendedBy(GovernmentCatalogue own) {
        Map<String, List<Pattern>> allEvidence = new TreeMap<>(evidence);
        own.evidence.forEach((name, list) -> allEvidence.merge(name, list, (base, more) -> joined(more, base)));
        Map<String, Pattern> allPatterns = new TreeMap<>(patterns);
        own.patterns.forEach((name, pattern) -> allPatterns.merge(name, pattern, GovernmentCatalogue::either));
        return new GovernmentCatalogue(
                allEvidence,
                tables.extendedBy(own.tables),
                joined(own.measures, measures),
                joined(own.lines, lines),
                allPatterns);
    }

    private static Pattern either(Pattern base, Pattern own) {
        return Pattern.compile("(?:" + own.pattern() + ")|(?:" + base.pattern() + ")");
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final GovernmentCatalogue CATALOGUE = GovernmentCatalogueReader.standard();
    }
}
