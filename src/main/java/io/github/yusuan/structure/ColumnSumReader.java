package io.github.yusuan.structure;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds which columns are sums of which others. Where the head leaves it open (a column of no known meaning among the
 * summed ones, sources beside uses), the reading counts that balances in more rows.
 */
final class ColumnSumReader {
    private final ColumnHeads heads;
    private final List<Row> rows;

    private ColumnSumReader(ColumnHeads heads, List<Row> rows) {
        this.heads = heads;
        this.rows = rows;
    }

    static List<ColumnSum> read(TableKind kind, ColumnHeads heads, List<Row> rows) {
        ColumnSumReader reader = new ColumnSumReader(heads, rows);
        List<ColumnSum> sums = new ArrayList<>();
        for (ColumnSets.Way way : new ColumnSets(kind, heads).ways()) {
            sums.addAll(reader.sums(way));
        }
        reader.carryOver().ifPresent(sums::add);
        return sums;
    }

    private List<ColumnSum> sums(ColumnSets.Way way) {
        List<ColumnSum> able = new ArrayList<>();
        for (List<Measure> parts : way.parts()) {
            if (parts.stream().anyMatch(heads::has) && !isOnePartOnly(parts)) {
                able.add(settled(way.sum(), parts));
            }
        }
        if (able.isEmpty()) {
            return List.of();
        }
        ColumnSum first = Confirmation.best(able, sum -> sum.confirmedBy(rows));
        List<ColumnSum> sums = new ArrayList<>(List.of(first));
        Set<Column> used = new HashSet<>(first.parts());
        for (ColumnSum other : able) {
            if (other.parts().stream().noneMatch(used::contains) && isBorneOut(other)) {
                sums.add(other);
                used.addAll(other.parts());
            }
        }
        return sums;
    }

    /** 其中：人员经费 alone says that there is more. */
    private boolean isOnePartOnly(List<Measure> parts) {
        List<Column> known = parts.stream().filter(heads::has).map(Column::of).toList();
        return known.size() == 1 && parts.size() > 1 && heads.isOfWhich(known.get(0));
    }

    private boolean isBorneOut(ColumnSum sum) {
        Confirmation confirmed = sum.confirmedBy(rows);
        return confirmed.isClean() && confirmed.holds() > 0;
    }

    /** The columns of the known parts; others too if only with them the rows balance. */
    private ColumnSum settled(Measure sum, List<Measure> parts) {
        List<Column> known = parts.stream().filter(heads::has).map(Column::of).toList();
        List<Column> plain = known.stream().filter(c -> !heads.isOfWhich(c)).toList();
        List<Column> sure = plain.isEmpty() ? known : plain;
        Set<List<String>> groups = sure.stream().map(heads::group).collect(Collectors.toSet());
        List<Column> doubtful = heads.columns().stream()
                .filter(column -> !sure.contains(column))
                .filter(column -> known.contains(column)
                        || isOpen(column, parts)
                                && (groups.contains(heads.group(column)) || isOfUnknownGroup(heads.group(column))))
                .toList();
        ColumnSum few = new ColumnSum(Column.of(sum), sure, "");
        List<ColumnSum> readings = new ArrayList<>(List.of(few));
        if (!doubtful.isEmpty()) {
            readings.add(with(few, doubtful));
        }
        if (doubtful.size() > 1) {
            doubtful.forEach(column -> readings.add(with(few, List.of(column))));
        }
        return Confirmation.best(readings, reading -> reading.confirmedBy(rows));
    }

    private static ColumnSum with(ColumnSum few, List<Column> more) {
        String names = more.stream().map(Column::id).collect(Collectors.joining(", "));
        return new ColumnSum(
                few.sum(),
                Stream.concat(few.parts().stream(), more.stream()).toList(),
                "only with " + names + " among its parts the rows balance");
    }

    /** A group whose sum is not printed, with no column of a known measure: 一般公共预算 over 本级 and 上级. */
    private boolean isOfUnknownGroup(List<String> group) {
        return !group.isEmpty()
                && heads.columns().stream()
                        .filter(column -> heads.group(column).equals(group))
                        .allMatch(column -> column.measure() == Measure.NONE);
    }

    private boolean isOpen(Column column, List<Measure> parts) {
        boolean second = !column.heading().isEmpty() && parts.contains(column.measure());
        boolean open = column.measure() == Measure.NONE || column.measure() == Measure.CARRY_FORWARD || second;
        return open && !heads.isOfWhich(column);
    }

    /** 上年结转 小计 = the columns under it. */
    private Optional<ColumnSum> carryOver() {
        Column sum = Column.of(Measure.CARRY_OVER);
        List<String> path = heads.path(sum);
        if (path.size() < 2) {
            return Optional.empty();
        }
        List<String> above = path.subList(0, path.size() - 1);
        List<Column> parts = heads.columns().stream()
                .filter(column -> !column.equals(sum) && !column.heading().isEmpty() && heads.isUnder(column, above))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new ColumnSum(sum, parts, ""));
    }
}
