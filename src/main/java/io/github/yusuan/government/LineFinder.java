package io.github.yusuan.government;

import io.github.yusuan.government.GovernmentCatalogue.LineWords;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.TableKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which of the rows that readers ask for a row is, by its label. */
final class LineFinder {
    private static final Set<TableKind> DEBT = EnumSet.range(TableKind.GOV_DEBT_LIMIT, TableKind.GOV_DEBT_USE);
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final GovernmentCatalogue catalogue;
    private final TableKind kind;
    private final int year;

    LineFinder(GovernmentCatalogue catalogue, TableKind kind, int year) {
        this.catalogue = catalogue;
        this.kind = kind;
        this.year = year;
    }

    Line lineOf(GovernmentRow row) {
        String name = row.bare();
        boolean debt = DEBT.contains(kind);
        for (LineWords words : catalogue.lines()) {
            boolean found =
                    words.debt() == debt && words.pattern().matcher(name).find();
            boolean here =
                    words.kinds().filter(k -> !k.matcher(kind.id()).find()).isEmpty();
            if (found && here && (!words.prior() || isPrior(name))) {
                return words.line();
            }
        }
        return Line.NONE;
    }

    private boolean isPrior(String name) {
        Matcher matcher = YEAR.matcher(name);
        return !matcher.find() || Integer.parseInt(matcher.group()) < year;
    }
}
