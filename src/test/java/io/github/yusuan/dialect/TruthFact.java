package io.github.yusuan.dialect;

import java.math.BigDecimal;
import java.util.List;

/**
 * One printed amount and all that is known of it.
 *
 * @param names each of these is right
 * @param amount in yuan; a percentage as it is
 * @param role blank where the page leaves it open
 * @param level 0 where the page leaves it open
 */
record TruthFact(
        String table,
        String side,
        String code,
        List<String> names,
        String measure,
        BigDecimal amount,
        String role,
        int level) {

    TruthFact {
        names = List.copyOf(names);
    }

    static TruthFact of(String table, String side, RowTruth row, String measure, BigDecimal amount) {
        return new TruthFact(table, side, row.code(), row.names(), measure, amount, row.role(), row.level());
    }

    /** What is known of a row. */
    record RowTruth(String code, List<String> names, String role, int level) {

        RowTruth {
            names = List.copyOf(names);
        }

        static RowTruth named(String... names) {
            return new RowTruth("", List.of(names), "", 0);
        }
    }
}
