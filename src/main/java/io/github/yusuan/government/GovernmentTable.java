package io.github.yusuan.government;

import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.FiscalPeriod;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.stitch.StitchedTable;
import java.util.List;

/**
 * A government's table whose kind is known, on its way to facts.
 *
 * @param seq position in the document, from 1
 * @param kind what it is
 * @param table as printed
 * @param columns what its columns hold
 * @param places where it names places
 * @param time year and phase
 * @param coverage whose money it is
 * @param unit unit of its amounts
 */
record GovernmentTable(
        int seq,
        TableKind kind,
        StitchedTable table,
        List<GovernmentColumn> columns,
        Places places,
        FiscalPeriod time,
        Coverage coverage,
        MoneyUnit unit) {}
