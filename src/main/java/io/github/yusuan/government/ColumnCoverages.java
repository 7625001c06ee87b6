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
            coverages.add(column.use() == Use.AMOUNT ? found : Coverage.NONE);
        }
        belowTheFirstLevel(catalogue, columns, coverages);
        boolean parts = coverages.contains(Coverage.OWN) && coverages.contains(Coverage.LOWER);
        for (int c = 0; c < columns.size(); c++) {
            String leaf = columns.get(c).leaf();
            boolean sum = columns.get(c).use() == Use.AMOUNT
                    && (catalogue.is("columns.sum", leaf) || MeasureReader.isPure(leaf));
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

    /** What a heading says, whatever it adds in brackets: 全市（县、区）. */
    static Coverage said(GovernmentCatalogue catalogue, String word) {
        return catalogue.coverageOf("headings", BRACKETS.matcher(word).replaceAll(""));
    }
}
