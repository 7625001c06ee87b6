package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells whose money a table is about: by its columns, its title, its places, the part of the document, in this order. */
final class CoverageReader {
    private static final Set<TableKind> GIVEN = EnumSet.of(
            TableKind.GOV_TRANSFERS_BY_ITEM,
            TableKind.GOV_TRANSFERS_BY_REGION,
            TableKind.GOV_FUND_TRANSFERS,
            TableKind.GOV_CAPITAL_TRANSFERS);

    private final GovernmentCatalogue catalogue;
    private final Sections sections;

    CoverageReader(GovernmentCatalogue catalogue, Sections sections) {
        this.catalogue = catalogue;
        this.sections = sections;
    }

    /** The coverage of a table that begins on a page; {@code columns} is what each of its headings says. */
    Coverage of(TableKind kind, String title, Places places, int page, List<Coverage> columns) {
        if (GIVEN.contains(kind)) {
            return Coverage.OWN;
        }
        Set<Coverage> said = EnumSet.noneOf(Coverage.class);
        columns.stream().filter(c -> c != Coverage.NONE).forEach(said::add);
        if (said.size() > 1) {
            return Coverage.BOTH;
        }
        if (said.size() == 1) {
            return said.iterator().next();
        }
        if (places.levels() && places.whole() && kind.isGovernment()) {
            return Coverage.BOTH;
        }
        if (places.any() && kind.isGovernment()) {
            return places.whole() ? Coverage.REGION : Coverage.LOWER;
        }
        Coverage byTitle =
                catalogue.coverageOf("titles", kind == TableKind.GOV_TRANSFERS_RECEIVED ? taker(title) : title);
        if (byTitle != Coverage.NONE) {
            return byTitle;
        }
        Coverage bySection = sections.coverageAt(page);
        return bySection == Coverage.NONE ? Coverage.REGION : bySection;
    }

    /** Who receives: what stands behind 对. */
    private static String taker(String title) {
        return title.substring(title.indexOf('对') + 1);
    }
}
