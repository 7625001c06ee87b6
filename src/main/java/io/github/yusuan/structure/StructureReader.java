package io.github.yusuan.structure;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the order of the rows and columns of every table with facts, before anything is summed. Amounts only choose
 * among the readings that a table offers, they change nothing.
 */
public final class StructureReader {
    /** A reader. */
    public StructureReader() {}

    /**
     * What was found.
     *
     * @param sheets tables with facts, in order
     * @param facts the same facts, each with the position of its row
     */
    public record Structured(List<Sheet> sheets, List<Fact> facts) {

        /** Copies the lists. */
        public Structured {
            sheets = List.copyOf(sheets);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Reads the tables of one document.
     *
     * @param rows labels of all rows of each table, in the order of the tables; none where only facts are known
     */
    public Structured read(List<PrintedTable> tables, List<List<RowHead>> rows, List<Fact> facts) {
        Map<Integer, Map<Integer, Fact>> byTable = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            byTable.computeIfAbsent(facts.get(i).tableSeq(), k -> new TreeMap<>())
                    .put(i + 1, facts.get(i));
        }
        List<Sheet> sheets = new ArrayList<>();
        Map<Integer, Map<RowHead, RowPosition>> positions = new HashMap<>();
        byTable.forEach((seq, own) -> {
            List<RowHead> heads = seq <= rows.size() ? rows.get(seq - 1) : List.of();
            Sheet sheet = SheetReader.read(tables.get(seq - 1), heads, own);
            sheets.add(sheet);
            positions.put(seq, sheet.positions());
        });
        List<Fact> placed = facts.stream()
                .map(fact -> {
                    RowHead head = SheetReader.unplaced(fact.rowHead());
                    RowPosition known =
                            positions.getOrDefault(fact.tableSeq(), Map.of()).get(head);
                    return fact.at(known == null ? RowPositions.outside(head) : known);
                })
                .toList();
        return new Structured(sheets, placed);
    }
}
