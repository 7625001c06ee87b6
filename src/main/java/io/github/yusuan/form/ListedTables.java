package io.github.yusuan.form;

import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.words.TableNumber;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the tables that the contents of a document name with those that were found. */
public final class ListedTables {
    private final KindClassifier classifier;

    /** With the catalogue that comes with the program. */
    public ListedTables() {
        this("");
    }

    /** With entries of the user's own, as JSON, before those of the program; blank for none. */
    public ListedTables(String forms) {
        classifier = new KindClassifier(FormCatalogue.with(forms));
    }

    /** Reports every core table that is listed and was not found; each kind once. */
    public void reportMissing(List<OutlineEntry> outline, List<PrintedTable> tables, ProblemSink problems) {
        Set<TableKind> found = EnumSet.noneOf(TableKind.class);
        Set<String> titles = new HashSet<>();
        for (PrintedTable table : tables) {
            found.add(table.kind());
            titles.add(bare(table.title()));
        }
        for (OutlineEntry entry : outline) {
            if (titles.contains(bare(entry.title()))) {
                continue; // a government's tables have titles of a department's
            }
            Optional<TableKind> listed = isListed(entry) && entry.title().endsWith("表")
                    ? classifier.kindOfTitle(entry.title()).filter(TableKind::isCore)
                    : Optional.empty();
            if (listed.isPresent() && found.add(listed.get())) {
                problems.report(Problem.ofDocument(
                        ProblemCode.LISTED_TABLE_MISSING,
                        "the contents list \"" + entry.title() + "\", found no table of the kind "
                                + listed.get().id()));
            }
        }
    }

    /** A title without the number before it, quotation marks and white space. */
    private static String bare(String title) {
        return TableNumber.without(KindClassifier.plain(title).replaceAll("\\s", ""));
    }

    /** With its page number, or as a heading that stands nowhere else. */
    private static boolean isListed(OutlineEntry entry) {
        return entry.printedPage().isPresent() || entry.page().isEmpty();
    }
}
