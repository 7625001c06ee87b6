package io.github.yusuan.form;

import io.github.yusuan.form.FormCatalogue.KindForm;
import io.github.yusuan.form.FormCatalogue.MeasureForm;
import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which entry of the catalogue decided on a table and on each of its columns, what nearly fitted, and what entry
 * would make an unknown one known.
 */
public final class FormExplainer {
    private static final Pattern META = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private final FormCatalogue catalogue;

    /** With entries of the user's own, as JSON, before those of the program; blank for none. */
    public FormExplainer(String forms) {
        catalogue = FormCatalogue.with(forms);
    }

    /**
     * Refuses a catalogue of forms that is none.
     *
     * @throws IllegalArgumentException naming what in it is wrong, and where
     */
    public static void check(String forms) {
        FormCatalogue.with(forms);
    }

    /** Lines about the kind of a table. */
    public List<String> ofKind(PrintedTable table) {
        String title = KindClassifier.plain(table.title());
        List<String> lines = new ArrayList<>();
        for (KindForm form : catalogue.kinds()) {
            Optional<Pattern> found =
                    form.titles().stream().filter(p -> p.matcher(title).find()).findFirst();
            Optional<Pattern> barred = form.not().filter(p -> p.matcher(title).find());
            String entry = found.map(p -> "\"" + p.pattern() + "\"").orElse("");
            if (found.isPresent() && form.kind() == table.kind() && barred.isEmpty()) {
                lines.add("kind: " + form.kind().id() + ", by the title " + entry);
            } else if (found.isPresent()) {
                String why = barred.map(p -> "its \"not\" fits too: " + p.pattern())
                        .orElse("another entry stands before it, or its columns or codes do not agree");
                lines.add("nearly: " + form.kind().id() + ", by " + entry + "; " + why);
            }
        }
        if (table.kind() == TableKind.OTHER) {
            lines.add("unknown title; an entry for it, with the kind that it is:");
            lines.add("  {\"kinds\": [{\"kind\": \"KIND\", \"titles\": [" + JsonNode.quoted(literal(title)) + "]}]}");
        } else if (lines.stream().noneMatch(line -> line.startsWith("kind"))) {
            lines.add(0, "kind: " + table.kind().id() + ", by its headings");
        }
        return lines;
    }

    /** Lines about an amount column that was read with that measure. */
    public List<String> ofColumn(PrintedTable table, List<String> path, Measure measure) {
        List<String> lines = new ArrayList<>();
        for (String heading : path) {
            String plain = MeasureResolver.plain(heading);
            for (MeasureForm form : catalogue.measures()) {
                if (form.fits(plain)) {
                    boolean applies = form.appliesTo(table.kind(), table.phase(), table.columns());
                    String why = !applies ? "; not for this kind, phase or neighbourhood" : "";
                    lines.add((applies && form.measure() == measure ? "by \"" : "fits \"") + heading + "\": "
                            + form.measure().id() + why);
                }
            }
            if (catalogue.words().unmeasured().matcher(plain).find()) {
                lines.add("\"" + heading + "\" is listed as a heading without a measure");
            }
        }
        if (measure == Measure.NONE && !path.isEmpty()) {
            String leaf = MeasureResolver.plain(path.get(path.size() - 1));
            lines.add("no measure; an entry for it, with the measure that it is:");
            lines.add("  {\"measures\": [{\"measure\": \"MEASURE\", \"headings\": ["
                    + JsonNode.quoted("^" + literal(leaf) + "$") + "]}]}");
        } else if (lines.isEmpty()) {
            lines.add("by its place among the sums: no heading names a part");
        }
        return lines;
    }

    /** A pattern that is found where the text is. */
    private static String literal(String text) {
        return META.matcher(text).replaceAll("\\\\$0");
    }
}
