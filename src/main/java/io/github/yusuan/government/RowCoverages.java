package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whose money the rows of a table by places are about. A row says it (全市, 市本级, 区市), or its place in the list does:
 * what stands before the own level is the whole, what stands behind the first of the places is one too, whatever its name.
 */
final class RowCoverages {
    private final GovernmentCatalogue catalogue;
    private final List<LabelledRow> rows;
    private final Coverage table;

    private RowCoverages(GovernmentCatalogue catalogue, List<LabelledRow> rows, Coverage table) {
        this.catalogue = catalogue;
        this.rows = rows;
        this.table = table;
    }

    /** The coverage of each row; {@code table} is that of rows that say nothing and stand nowhere. */
    static List<Coverage> of(GovernmentCatalogue catalogue, List<LabelledRow> rows, Coverage table) {
        return new RowCoverages(catalogue, rows, table).read();
    }

    private List<Coverage> read() {
        List<Coverage> coverages = new ArrayList<>();
        int own = ownRow();
        Coverage last = Coverage.NONE;
        boolean levelAbove = false;
        for (int r = 0; r < rows.size(); r++) {
            String label = rows.get(r).bare();
            Coverage said = said(label, levelAbove);
            levelAbove |= catalogue.is("columns.level", label) || catalogue.coverageOf("rows", label) == Coverage.OWN;
            boolean open = said == Coverage.NONE && !label.isEmpty() && !catalogue.is("places.unallocated", label);
            if (said == Coverage.OWN && isBelow(r, last, coverages)) {
                said = Coverage.LOWER;
            } else if (said == Coverage.NONE && r < own) {
                said = Coverage.REGION; // the place itself, before its own level
            } else if (said == Coverage.NONE && Places.isPlace(catalogue, label)) {
                said = Coverage.LOWER;
            } else if (open) {
                said = last;
            }
            last = said == Coverage.OWN || said == Coverage.LOWER ? said : last;
            coverages.add(said == Coverage.NONE ? table : said);
        }
        return coverages;
    }

    /** What the label says; 市级 is the own level where no level stands above it. */
    private Coverage said(String label, boolean levelAbove) {
        Coverage said = catalogue.coverageOf("rows", label);
        if (said != Coverage.NONE || !catalogue.is("columns.level", label)) {
            return said;
        }
        return levelAbove ? Coverage.LOWER : Coverage.OWN;
    }

    /** The own level of a place further down in the list: 市本级 below the name of a city, among other cities. */
    private boolean isBelow(int row, Coverage last, List<Coverage> above) {
        String label = rows.get(row).name();
        String before = row > 1 ? rows.get(row - 1).bare() : "";
        boolean ofThePlace =
                label.startsWith("其中") || !before.isEmpty() && label.startsWith(before.substring(before.length() - 1));
        return last == Coverage.LOWER && above.contains(Coverage.OWN)
                || Places.isPlace(catalogue, before) && ofThePlace;
    }

    /** The own level where it is one of the first rows, from 0; -1 where it is not. */
    private int ownRow() {
        for (int r = 0; r < Math.min(Places.FIRST_ROWS, rows.size()); r++) {
            if (catalogue.is("places.own", rows.get(r).bare())) {
                return r;
            }
        }
        return -1;
    }
}
