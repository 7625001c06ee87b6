package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Among the items of a “三公” table, whether they are printed as rows or as columns. */
final class ThreePublicSums {
    private static final Pattern FUND = Wordings.pattern(ThreePublicSums.class, "FUND");
    private static final String PURCHASE = "vehicle_purchase";
    private static final String OPERATION = "vehicle_operation";
    private static final List<String> OTHERS = List.of("meeting", "training", "operating_expenses");

    private ThreePublicSums() {}

    /** 公务用车 = 购置 + 运行维护. */
    static Identity.Formula vehicles() {
        return each((items, series) -> series.equation("vehicles", List.of(items.of(PURCHASE, OPERATION))));
    }

    /** 三公 = 出国 + 公务用车 + 接待. */
    static Identity.Formula threePublic() {
        return each((items, series) -> series.equation("three_public", List.of(items.threeParts())));
    }

    /** 合计 = 三公 + 会议费 + 培训费; where 三公 has no sum of its own, 合计 may or may not hold the others. */
    static Identity.Formula total() {
        return each((items, series) -> {
            List<Figure> others = items.of(OTHERS.toArray(new String[0]));
            List<Figure> three = items.of("three_public");
            if (!three.isEmpty()) {
                return series.equation("total", List.of(join(three, others), three));
            }
            return series.equation("total", List.of(items.threeParts(), join(items.threeParts(), others)));
        });
    }

    /** 决算 is no more than 预算. */
    static Identity.Formula withinBudget() {
        return disclosed -> disclosed.sheets(TableKind.THREE_PUBLIC).stream()
                .filter(sheet -> sheet.has(Measure.BUDGET) && sheet.has(Measure.FINAL))
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> Equation.atMost(
                        List.of(TableKind.THREE_PUBLIC),
                        Measure.FINAL.id(),
                        row.name(),
                        row.cell(Measure.FINAL).stream().toList(),
                        row.cell(Measure.BUDGET).stream().toList()))
                .toList();
    }

    /** An item of a table that has one row for it. */
    static List<Figure> item(Sheet sheet, Measure measure, String item) {
        List<Figure> cells = sheet.rows().stream()
                .filter(row -> row.name().equals(item))
                .flatMap(row -> row.cell(measure).stream())
                .toList();
        return cells.size() == 1 ? cells : List.of();
    }

    private static List<Figure> join(List<Figure> some, List<Figure> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The items of one year or fund. */
    private record Items(Map<String, Figure> byName) {
        List<Figure> of(String... names) {
            List<Figure> figures = new ArrayList<>();
            for (String name : names) {
                if (byName.containsKey(name)) {
                    figures.add(byName.get(name));
                }
            }
            return figures;
        }

        List<Figure> threeParts() {
            return byName.containsKey("vehicles")
                    ? of("abroad", "vehicles", "reception")
                    : of("abroad", PURCHASE, OPERATION, "reception");
        }
    }

    private record Series(Column column, String owner, Items items) {
        Equation equation(String item, List<List<Figure>> readings) {
            return Equation.either(
                    List.of(TableKind.THREE_PUBLIC), column.id(), owner + item, items.of(item), readings);
        }
    }

    private static Identity.Formula each(BiFunction<Items, Series, Equation> sum) {
        return disclosed -> disclosed.sheets(TableKind.THREE_PUBLIC).stream()
                .flatMap(sheet -> series(sheet).stream()
                        .map(series -> sum.apply(series.items(), series))
                        .filter(equation -> names(sheet).contains(equation.row())))
                .toList();
    }

    private static Set<String> names(Sheet sheet) {
        return sheet.rows().stream().map(Row::name).collect(Collectors.toSet());
    }

    private static List<Series> series(Sheet sheet) {
        boolean itemsAsColumns =
                sheet.rows().stream().map(Row::number).distinct().count()
                        < sheet.rows().size();
        Map<List<Object>, Series> found = new LinkedHashMap<>();
        for (Row row : sheet.rows()) {
            int slash = row.name().lastIndexOf('/');
            String owner = row.name().substring(0, slash + 1);
            row.cells().forEach((column, figure) -> {
                Column own = itemsAsColumns ? withoutItem(column) : column;
                List<Object> key = List.of(owner, own, itemsAsColumns ? row.number() : 0);
                found.computeIfAbsent(key, k -> new Series(own, owner, new Items(new LinkedHashMap<>())))
                        .items()
                        .byName()
                        .putIfAbsent(row.name().substring(slash + 1), figure);
            });
        }
        return List.copyOf(found.values());
    }

    /** Where items are columns, a heading without a known meaning is the item's, and perhaps a fund's under it. */
    private static Column withoutItem(Column column) {
        if (column.measure() != Measure.NONE) {
            return column;
        }
        String lowest = column.lowestHeading();
        return new Column(Measure.NONE, FUND.matcher(lowest).matches() ? lowest : "", Coverage.NONE);
    }
}
