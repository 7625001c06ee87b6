package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Along the rows of a table: a column that sums others. A column of no known meaning that stands among the summed ones
 * (单位预留机动经费) may be one of them; the reading that balances in more rows counts for the whole table.
 */
final class RowSums implements Identity.Formula {
    private static final Pattern OF_WHICH = Pattern.compile("^其中.*");
    private static final Pattern SUM = Pattern.compile("小计|合计|总计|.*总数");

    private final TableKind kind;
    private final Function<Sheet, Optional<Shape>> shape;

    private RowSums(TableKind kind, Function<Sheet, Optional<Shape>> shape) {
        this.kind = kind;
        this.shape = shape;
    }

    /** A sum and its parts. */
    record Shape(Measure sum, List<Measure> parts) {}

    /** A column that sums those of the parts that the table has. */
    static RowSums of(TableKind kind, Measure sum, Measure... parts) {
        return new RowSums(kind, sheet -> Optional.of(new Shape(sum, List.of(parts))));
    }

    /** Which columns are summed depends on which there are. */
    static RowSums of(TableKind kind, Function<Sheet, Optional<Shape>> shape) {
        return new RowSums(kind, shape);
    }

    @Override
    public List<Equation> in(Books books) {
        List<Equation> equations = new ArrayList<>();
        for (Sheet sheet : books.sheets(kind)) {
            shape.apply(sheet)
                    .filter(s -> sheet.has(s.sum()) && s.parts().stream().anyMatch(sheet::has))
                    .ifPresent(s -> equations.addAll(rows(sheet, s)));
        }
        return equations;
    }

    private static List<Equation> rows(Sheet sheet, Shape shape) {
        Parts parts = partsOf(sheet, shape);
        List<Equation> equations = new ArrayList<>();
        for (Line line : sheet.lines()) {
            List<Figure> sum = line.cell(shape.sum()).stream().toList();
            List<Figure> rhs = parts.of(line);
            if (line.side() != Side.REVENUE) {
                equations.add(new Equation(
                        List.of(sheet.kind()),
                        shape.sum().id(),
                        line.label(),
                        sum,
                        List.of(rhs),
                        Equation.Relation.EQUAL,
                        parts.note()));
            }
        }
        return equations;
    }

    private static Parts partsOf(Sheet sheet, Shape shape) {
        List<Column> known =
                shape.parts().stream().filter(sheet::has).map(Column::of).toList();
        List<Column> plain =
                known.stream().filter(column -> !isOfWhich(sheet, column)).toList();
        List<Column> sure = plain.isEmpty() ? known : plain;
        Set<List<String>> groups =
                sure.stream().map(column -> group(sheet, column)).collect(Collectors.toSet());
        List<Column> doubtful = sheet.columns().stream()
                .filter(column -> !sure.contains(column))
                .filter(column -> known.contains(column)
                        || isOpen(column) && !isOfWhich(sheet, column) && groups.contains(group(sheet, column)))
                .toList();
        Parts few = new Parts(sure, "");
        if (doubtful.isEmpty()) {
            return few;
        }
        Parts all = new Parts(
                Stream.concat(sure.stream(), doubtful.stream()).toList(),
                "only with " + doubtful.stream().map(Column::id).collect(Collectors.joining(", "))
                        + " among its parts the rows balance");
        return balanced(sheet, shape.sum(), all) > balanced(sheet, shape.sum(), few) ? all : few;
    }

    private static boolean isOpen(Column column) {
        return column.measure() == Measure.NONE || column.measure() == Measure.CARRY_FORWARD;
    }

    static boolean isOfWhich(Sheet sheet, Column column) {
        return sheet.heading(column).stream().anyMatch(e -> OF_WHICH.matcher(e).matches());
    }

    /** The columns that are summed, and why so if there was a choice. */
    private record Parts(List<Column> columns, String note) {
        List<Figure> of(Line line) {
            List<Figure> figures = new ArrayList<>();
            columns.forEach(column -> line.cell(column).ifPresent(figures::add));
            return figures;
        }
    }

    /** The headings above a column; a sum stands for its whole group, so its group is the one above. */
    private static List<String> group(Sheet sheet, Column column) {
        List<String> heading = sheet.heading(column);
        int end = Math.max(heading.size() - 1, 0);
        while (end > 0 && SUM.matcher(heading.get(end)).matches()) {
            end--;
        }
        return heading.subList(0, end);
    }

    /** The columns of a table that make a sum, none of them twice. */
    static List<Column> columns(Sheet sheet, Shape shape) {
        return partsOf(sheet, shape).columns();
    }

    private static long balanced(Sheet sheet, Measure sum, Parts parts) {
        return sheet.lines().stream()
                .filter(line -> line.cell(sum).isPresent())
                .filter(line -> Balance.of(line.cell(sum).stream().toList(), parts.of(line))
                        .isClose())
                .count();
    }
}
