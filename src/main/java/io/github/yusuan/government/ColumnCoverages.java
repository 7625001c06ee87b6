package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentColumn.Use;
import io.github.yusuan.model.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells from the headings of columns whose money each is about. */
final class ColumnCoverages {
    private static final Pattern BRACKETS = Pattern.compile("[（(].*?[）)]");

    private ColumnCoverages() {}

    /** What each column says of whose money it is; a sum beside the own level and the lower ones is the whole. */
    static List<Coverage> of(GovernmentCatalogue catalogue, List<GovernmentColumn> columns) {
        List<Coverage> coverages = new ArrayList<>();
        for (GovernmentColumn column : columns) {
            Coverage found = Coverage.NONE;
            for (String word : column.words()) {
                Coverage named = said(catalogue, word);
                found = named == Coverage.NONE ? found : named;
            }
            boolean whole = found == Coverage.NONE && isWhole(catalogue, columns, column);
            coverages.add(column.use() != Use.AMOUNT ? Coverage.NONE : whole ? Coverage.REGION : found);
        }
        belowTheFirstLevel(catalogue, columns, coverages);
        boolean parts = coverages.contains(Coverage.OWN) && coverages.contains(Coverage.LOWER);
        for (int c = 0; c < columns.size(); c++) {
            String leaf = columns.get(c).leaf();
            boolean sum = columns.get(c).use() == Use.AMOUNT
                    && (columns.get(c).words().stream().anyMatch(w -> catalogue.is("columns.sum", w))
                            || MeasureReader.isPure(leaf));
            if (parts && sum && coverages.get(c) == Coverage.NONE) {
                coverages.set(c, Coverage.REGION);
            }
        }
        return coverages;
    }

    /** 省级, 地级, 县级 and 乡级 beside each other: the first that has money is the own level, the others lie below it. */
    private static void belowTheFirstLevel(
            GovernmentCatalogue catalogue, List<GovernmentColumn> columns, List<Coverage> coverages) {
        List<String> levels = columns.stream()
                .filter(c -> c.use() == Use.AMOUNT && c.filled())
                .map(GovernmentColumn::leaf)
                .filter(leaf -> catalogue.is("columns.level", leaf))
                .distinct()
                .toList();
        for (int c = 0; c < columns.size() && levels.size() > 1; c++) {
            int level = levels.indexOf(columns.get(c).leaf());
            coverages.set(c, level > 0 ? Coverage.LOWER : level == 0 ? Coverage.OWN : coverages.get(c));
        }
    }

    /** The bare name of the place beside its own level, where no other place is named: 青云市, 市本级. */
    static boolean isWhole(GovernmentCatalogue catalogue, List<GovernmentColumn> columns, GovernmentColumn column) {
        List<String> leaves = columns.stream()
                .filter(c -> c.use() == Use.AMOUNT)
                .map(GovernmentColumn::leaf)
                .distinct()
                .toList();
        boolean own = leaves.stream().anyMatch(leaf -> said(catalogue, leaf) == Coverage.OWN);
        List<String> places = leaves.stream()
                .filter(leaf -> said(catalogue, leaf) == Coverage.NONE && Places.isPlace(catalogue, leaf))
                .toList();
        return own && places.equals(List.of(column.leaf()));
    }

    /** What a heading says, whatever it adds in brackets: 全市（县、区）. */
    static Coverage said(GovernmentCatalogue catalogue, String word) {
        return catalogue.coverageOf("headings", BRACKETS.matcher(word).replaceAll(""));
    }
}
