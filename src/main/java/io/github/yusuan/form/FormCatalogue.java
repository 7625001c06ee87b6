package io.github.yusuan.form;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The wordings of the published tables, read from {@code forms.json} by {@link CatalogueReader}: a new region is a few
 * lines there, or in a file of the user's own whose entries come first.
 *
 * @param kinds how each kind of table is titled, special ones first
 * @param roles what columns without amounts are headed
 * @param words headings that only modify or group others
 * @param measures how each amount column is headed, special ones first
 * @param items how each item of a three-public table is labelled, special ones first
 */
record FormCatalogue(List<KindForm> kinds, Roles roles, Words words, List<MeasureForm> measures, List<ItemForm> items) {

    /**
     * How a kind of table is recognised.
     *
     * @param title what is printed above it
     * @param head what its head says
     * @param list headings that only the list form of a kind has; the other form has labels before its values
     */
    record KindForm(
            TableKind kind,
            TitleForm title,
            HeadForm head,
            Optional<CodeSystem> codes,
            boolean sides,
            Optional<Pattern> list) {

        List<Pattern> titles() {
            return title.patterns();
        }

        Optional<Pattern> not() {
            return title.not();
        }

        List<Pattern> headings() {
            return head.headings();
        }

        boolean anyTitle() {
            return head.anyTitle();
        }

        boolean alone() {
            return head.alone();
        }
    }

    /**
     * How a kind of table is titled.
     *
     * @param patterns in order of preference
     * @param not what no title of the kind says
     */
    record TitleForm(List<Pattern> patterns, Optional<Pattern> not) {}

    /**
     * How a kind of table is recognised by its head.
     *
     * @param headings all needed where no title is printed, or any title that says nothing if {@code anyTitle}
     * @param alone whether the headings count only in a document in which no title names a core table
     */
    record HeadForm(List<Pattern> headings, boolean anyTitle, boolean alone) {}

    /** Headings of code, name, number and unit columns. */
    record Roles(
            Pattern ordinal,
            Pattern level1,
            Pattern level2,
            Pattern level3,
            Pattern unit,
            Pattern code,
            Pattern name) {}

    /**
     * Headings of sums, of last year's figures, of changes, of percentages, of groups without a meaning, and those that
     * must stay without a measure although an entry would fit.
     */
    record Words(
            Pattern sums, Pattern prior, Pattern change, Pattern percent, Pattern containers, Pattern unmeasured) {}

    /**
     * How the columns of a measure are headed.
     *
     * @param kinds in which kinds of table
     * @param phase in budgets or final accounts only
     * @param beside what another column of the table must be headed
     */
    record MeasureForm(
            Measure measure,
            List<Pattern> headings,
            Set<TableKind> kinds,
            Optional<Phase> phase,
            Optional<Pattern> beside) {

        /** Copies the list. */
        MeasureForm {
            headings = List.copyOf(headings);
        }

        boolean appliesTo(TableKind kind, Phase ofDocument, List<List<String>> columns) {
            return kinds.contains(kind)
                    && phase.map(p -> p == ofDocument).orElse(true)
                    && beside.map(p -> columns.stream()
                                    .flatMap(List::stream)
                                    .anyMatch(h -> p.matcher(h).find()))
                            .orElse(true);
        }

        boolean fits(String heading) {
            return headings.stream().anyMatch(p -> p.matcher(heading).find());
        }
    }

    /** How an item is labelled. */
    record ItemForm(String item, List<Pattern> labels) {}

    /** The catalogue that comes with the program. */
    static FormCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The standard catalogue with the entries of a file before its own; a blank text adds nothing. */
    static FormCatalogue with(String json) {
        return json.isBlank() ? standard() : CatalogueReader.extension(json).over(standard());
    }

    /** This catalogue with the entries of another before its own. */
    FormCatalogue extendedBy(FormCatalogue own) {
        return new FormCatalogue(
                joined(own.kinds, kinds),
                own.roles,
                own.words,
                joined(own.measures, measures),
                joined(own.items, items));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        static final FormCatalogue CATALOGUE = CatalogueReader.standard();
    }
}
