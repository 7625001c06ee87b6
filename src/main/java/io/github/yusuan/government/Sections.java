package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.words.ChineseNumeral;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a document: what their headings say holds for tables whose titles forget it. */
final class Sections {
    /** Of a table: 附件9; the wording leaves the place of the numerals open, whose list is in {@code words}. */
    private static final Pattern NUMBER =
            Pattern.compile(Wordings.text(Sections.class, "NUMBER").replace("DIGITS", ChineseNumeral.DIGITS));

    private final GovernmentCatalogue catalogue;
    private final List<Part> parts = new ArrayList<>();

    private record Part(int page, String heading) {}

    /** The headings of a document; what they hold of the titles of its tables says nothing of a part. */
    Sections(GovernmentCatalogue catalogue, List<OutlineEntry> outline, List<String> titlesOfTables) {
        this.catalogue = catalogue;
        for (OutlineEntry entry : outline) {
            String heading = TableWords.plain(entry.title());
            String title = titlesOfTables.stream()
                    .filter(heading::endsWith)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            String rest = heading.substring(0, heading.length() - title.length());
            if (entry.level() == 1
                    && entry.page().isPresent()
                    && !NUMBER.matcher(rest).matches()) {
                parts.add(new Part(entry.page().get(), rest));
            }
        }
    }

    /** Whose money the part that a page belongs to is about. */
    Coverage coverageAt(int page) {
        int last = 0;
        Coverage coverage = Coverage.NONE;
        for (Part part : parts) {
            if (part.page <= page && part.page >= last) {
                last = part.page;
                coverage = catalogue.coverageOf("titles", part.heading);
            }
        }
        return coverage;
    }
}
