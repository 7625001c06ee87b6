package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.OutlineEntry;
import java.util.List;

/** The parts of a document: what their headings say holds for tables whose titles forget it. */
final class Sections {
    private final GovernmentCatalogue catalogue;
    private final List<OutlineEntry> outline;

    Sections(GovernmentCatalogue catalogue, List<OutlineEntry> outline) {
        this.catalogue = catalogue;
        this.outline = List.copyOf(outline);
    }

    /** Whose money the part that a page belongs to is about. */
    Coverage coverageAt(int page) {
        int last = 0;
        Coverage coverage = Coverage.NONE;
        for (OutlineEntry entry : outline) {
            int at = entry.page().orElse(0);
            if (entry.level() == 1 && at > 0 && at <= page && at >= last) {
                last = at;
                coverage = catalogue.coverageOf("titles", TableWords.plain(entry.title()));
            }
        }
        return coverage;
    }
}
