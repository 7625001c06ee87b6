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
 * What one publishing unit discloses: its tables as rows of amounts with their order, and what stands beside them.
 *
 * @param phase budget or final account
 * @param fiscalYear 0 where unknown
 * @param sheets in printed order, those with amounts only
 * @param annexes forms, lists and sentences; none where the sheets are those of one unit among several
 */
record UnitDisclosure(Phase phase, int fiscalYear, List<Sheet> sheets, Annexes annexes) {

    /**
     * One for each unit whose tables stand in a document. Where there are several, nothing says whose the forms and
     * sentences are: they stand for themselves, to be compared with each other only.
     */
    static List<UnitDisclosure> of(Phase phase, List<Sheet> sheets, Annexes annexes) {
        int year = sheets.stream()
                .mapToInt(sheet -> sheet.table().fiscalYear())
                .max()
                .orElse(0);
        List<List<Sheet>> units = byUnit(sheets);
        if (units.size() == 1) {
            return List.of(new UnitDisclosure(phase, year, units.get(0), annexes));
        }
        List<UnitDisclosure> all = new ArrayList<>();
        units.forEach(own -> all.add(new UnitDisclosure(phase, year, own, Annexes.NONE)));
        all.add(new UnitDisclosure(phase, year, List.of(), annexes));
        return all;
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
