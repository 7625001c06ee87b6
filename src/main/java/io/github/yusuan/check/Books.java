package io.github.yusuan.check;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The tables of one publishing unit, as lines of amounts, with what has been found out about their order.
 *
 * @param phase budget or final account
 * @param sheets in printed order, those with amounts only
 */
record Books(Phase phase, List<Sheet> sheets) {

    /** Books of a document: one for each unit whose tables stand in it. */
    static List<Books> of(Phase phase, List<PrintedTable> tables, List<Fact> facts) {
        Map<Integer, Map<Integer, Fact>> byTable = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            byTable.computeIfAbsent(facts.get(i).tableSeq(), k -> new TreeMap<>())
                    .put(i + 1, facts.get(i));
        }
        List<Sheet> sheets = new ArrayList<>();
        byTable.forEach((seq, own) -> sheets.add(new SheetReader(tables.get(seq - 1), own).read()));
        Map<String, List<Sheet>> byUnit = new LinkedHashMap<>();
        boolean several = repeatsAKind(sheets);
        sheets.forEach(sheet -> byUnit.computeIfAbsent(several ? sheet.table().unitName() : "", k -> new ArrayList<>())
                .add(sheet));
        return byUnit.values().stream().map(own -> new Books(phase, own)).toList();
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
