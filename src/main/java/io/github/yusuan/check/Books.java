package io.github.yusuan.check;

import io.github.yusuan.model.Annexes;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of one publishing unit, as lines of amounts, with what has been found out about their order.
 *
 * @param phase budget or final account
 * @param fiscalYear 0 where unknown
 * @param sheets in printed order, those with amounts only
 * @param annexes forms, lists and sentences; none where the sheets are those of one unit among several
 */
record Books(Phase phase, int fiscalYear, List<Sheet> sheets, Annexes annexes) {

    /**
     * Books of a document: one for each unit whose tables stand in it. Where there are several, nothing says whose
     * the forms and sentences are: they are books of their own, to be compared with each other only.
     */
    static List<Books> of(Phase phase, List<Sheet> sheets, Annexes annexes) {
        int year = sheets.stream()
                .mapToInt(sheet -> sheet.table().fiscalYear())
                .max()
                .orElse(0);
        List<List<Sheet>> units = byUnit(sheets);
        if (units.size() == 1) {
            return List.of(new Books(phase, year, units.get(0), annexes));
        }
        List<Books> books = new ArrayList<>();
        units.forEach(own -> books.add(new Books(phase, year, own, Annexes.NONE)));
        books.add(new Books(phase, year, List.of(), annexes));
        return books;
    }

    private static List<List<Sheet>> byUnit(List<Sheet> sheets) {
        Map<String, List<Sheet>> byUnit = new LinkedHashMap<>();
        boolean several = repeatsAKind(sheets);
        sheets.forEach(sheet -> byUnit.computeIfAbsent(several ? sheet.table().unitName() : "", k -> new ArrayList<>())
                .add(sheet));
        return List.copyOf(byUnit.values());
    }

    private static boolean repeatsAKind(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::kind).distinct().count() < sheets.size();
    }

    /** The unit's own table of a kind: the first. */
    Optional<Sheet> sheet(TableKind kind) {
        return sheets.stream().filter(s -> s.kind() == kind).findFirst();
    }

    List<Sheet> sheets(TableKind kind) {
        return sheets.stream().filter(s -> s.kind() == kind).toList();
    }
}
