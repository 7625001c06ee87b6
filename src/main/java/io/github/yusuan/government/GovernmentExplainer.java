package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentCatalogue.KindRule;
import io.github.yusuan.government.GovernmentCatalogue.MeasureWords;
import io.github.yusuan.json.JsonNode;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which entry of the catalogue of governments decided on a table and on each of its columns, what nearly fitted, and
 * what entry would make an unknown one known.
 */
public final class GovernmentExplainer {
    private static final Pattern META = Pattern.compile("[\\\\^$.|?*+()\\[\\]{}]");

    private final GovernmentCatalogue catalogue;

    /** With entries of the user's own, as JSON, before those of the program; blank for none. */
    public GovernmentExplainer(String forms) {
        this.catalogue = GovernmentCatalogue.with(forms);
    }

    /**
     * Refuses a file of a user's own whose section {@code government} is none.
     *
     * @throws IllegalArgumentException naming what in it is wrong, and where
     */
    public static void check(String forms) {
        GovernmentCatalogue.with(forms);
    }

    /** Lines about the kind of a government's table. */
    public List<String> ofKind(PrintedTable table) {
        String title = TableWords.plain(table.title());
        List<String> lines = new ArrayList<>();
        lines.add("scope: government; coverage: "
                + (table.coverage().id().isEmpty() ? "-" : table.coverage().id()) + "; year and phase: "
                + table.fiscalYear() + " " + table.phase().id());
        boolean decided = false;
        for (KindRule rule : catalogue.kinds()) {
            Optional<String> entry = rule.titles()
                    .filter(p -> p.matcher(title).find())
                    .map(p -> "\"" + p.pattern() + "\"" + (rule.funds().isEmpty() ? "" : " of " + rule.funds()));
            boolean barred = rule.not().filter(p -> p.matcher(title).find()).isPresent();
            if (entry.isPresent() && !barred && !decided && rule.kind() == table.kind()) {
                lines.add("kind: " + rule.kind().id() + ", by the title " + entry.get());
                decided = true;
            } else if (entry.isPresent() && !decided) {
                lines.add("nearly: " + rule.kind().id() + ", by " + entry.get() + "; "
                        + (barred ? "its \"not\" fits too" : "its budget, places or headings do not agree"));
            }
        }
        if (table.kind() == TableKind.OTHER && !decided) {
            lines.add("unknown title; an entry for it, with the kind that it is:");
            lines.add("  {\"government\": {\"kinds\": [{\"kind\": \"KIND\", \"titles\": "
                    + JsonNode.quoted(literal(title)) + "}]}}");
        } else if (!decided) {
            lines.add("kind: " + table.kind().id() + ", by its headings or rows");
        }
        return lines;
    }

    /** Lines about an amount column that was read with that measure. */
    public List<String> ofColumn(PrintedTable table, List<String> path, Measure measure) {
        List<String> lines = new ArrayList<>();
        for (String heading : path) {
            String plain = TableWords.plain(heading);
            for (MeasureWords words : catalogue.measures()) {
                if (words.pattern().matcher(plain).find()) {
                    String why = words.kinds().contains(table.kind()) ? "" : "; not for this kind";
                    lines.add("fits \"" + heading + "\": " + words.measure().id() + why);
                }
            }
            catalogue.stages().stream()
                    .filter(stage -> stage.pattern().matcher(plain).find())
                    .findFirst()
                    .ifPresent(stage -> lines.add("stage in \"" + heading + "\": "
                            + stage.meaning().measure(false).id()));
        }
        if (measure == Measure.NONE && !path.isEmpty()) {
            String leaf = TableWords.plain(path.get(path.size() - 1));
            lines.add("no measure; an entry for it, with the measure that it is:");
            lines.add("  {\"government\": {\"measures\": [{\"measure\": \"MEASURE\", \"pattern\": "
                    + JsonNode.quoted("^" + literal(leaf) + "$") + "}]}}");
        } else if (lines.isEmpty()) {
            lines.add("by its place among the other columns");
        }
        return lines;
    }

    /** A pattern that is found where the text is. */
    private static String literal(String text) {
        return META.matcher(text).replaceAll("\\\\$0");
    }
}
