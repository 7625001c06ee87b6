package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Branch;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules of the economic classification of basic expenditure. */
final class EconomicSums {
    private static final Pattern PERSONNEL_TOTAL = Wordings.pattern(EconomicSums.class, "PERSONNEL_TOTAL");
    private static final Pattern PUBLIC_TOTAL = Wordings.pattern(EconomicSums.class, "PUBLIC_TOTAL");
    private static final Pattern PERSONNEL = Pattern.compile("30[13]");

    private EconomicSums() {}

    /** 人员经费合计 = 301 + 303; 公用经费合计 = 302 + 310 and all else. */
    static Identity.Formula groupTotals() {
        return disclosed -> disclosed.sheets(TableKind.BASIC_EXPENDITURE).stream()
                .flatMap(sheet -> Stream.of(group(sheet, PERSONNEL_TOTAL, true), group(sheet, PUBLIC_TOTAL, false)))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * 人员经费 or 公用经费: where the table has no column for it the row that sums it, else its classes. Where there are
     * classes only, a part of 303 may count as 公用经费, and then the classes say nothing.
     */
    static CrossSums.TableAmount group(Measure own) {
        Pattern name = own == Measure.PERSONNEL ? PERSONNEL_TOTAL : PUBLIC_TOTAL;
        return new CrossSums.TableAmount(
                own,
                sheet -> sheet.has(own) || sumOf(sheet, name).isPresent(),
                sheet -> sheet.has(own)
                        ? sheet.total(own)
                        : sumOf(sheet, name).flatMap(sum -> sum.cell(Measure.TOTAL)).stream()
                                .toList());
    }

    private static Optional<Row> sumOf(Sheet sheet, Pattern name) {
        return sheet.rows().stream()
                .filter(l -> l.code().isEmpty() && name.matcher(l.name()).matches())
                .findFirst();
    }

    private static Optional<Equation> group(Sheet sheet, Pattern name, boolean personnel) {
        Column column = Column.of(Measure.TOTAL);
        return sumOf(sheet, name)
                .map(sum -> Equation.equal(
                        List.of(TableKind.BASIC_EXPENDITURE),
                        column.id(),
                        sum.name(),
                        sum.cell(column).stream().toList(),
                        Branch.figures(classes(sheet, personnel), column)));
    }

    private static List<Row> classes(Sheet sheet, boolean personnel) {
        return sheet.rows().stream()
                .filter(l ->
                        l.code().length() == 3 && PERSONNEL.matcher(l.code()).matches() == personnel)
                .toList();
    }

    /** 301 and 303 stand in 人员经费 only, all else in 公用经费 only: so their own column comes to their total. */
    static Identity.Formula ownColumn() {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : disclosed.sheets(TableKind.BASIC_EXPENDITURE)) {
                for (boolean personnel : new boolean[] {true, false}) {
                    Measure own = personnel ? Measure.PERSONNEL : Measure.PUBLIC_USE;
                    if (sheet.has(own)) {
                        classes(sheet, personnel)
                                .forEach(row -> equations.add(Equation.equal(
                                        List.of(sheet.kind()),
                                        own.id(),
                                        row.code(),
                                        row.cell(Measure.TOTAL).stream().toList(),
                                        row.cell(own).stream().toList())));
                    }
                }
            }
            return equations;
        };
    }

    /** What is paid for a purpose is the same by function (2080505) and by use (30108). */
    static Identity.Formula purposes() {
        Map<String, List<String>> byUse = Map.of(
                "30108", List.of("2080505"),
                "30109", List.of("2080506"),
                "30110", List.of("2101101", "2101102"),
                "30111", List.of("2101103"),
                "30113", List.of("2210201"));
        return disclosed -> {
            Optional<Sheet> functions = disclosed.sheet(TableKind.GENERAL_BUDGET_EXPENDITURE);
            Optional<Sheet> uses = disclosed.sheet(TableKind.BASIC_EXPENDITURE);
            List<Equation> equations = new ArrayList<>();
            if (functions.isPresent() && uses.isPresent()) {
                byUse.keySet().stream()
                        .sorted()
                        .forEach(use -> equations.add(Equation.equal(
                                List.of(TableKind.BASIC_EXPENDITURE, TableKind.GENERAL_BUDGET_EXPENDITURE),
                                "",
                                use,
                                cells(uses.get(), List.of(use), Measure.TOTAL),
                                cells(functions.get(), byUse.getOrDefault(use, List.of()), Measure.BASIC))));
            }
            return equations;
        };
    }

    /** 职业年金 is half of 基本养老保险. */
    static Identity.Formula annuity() {
        return disclosed -> disclosed.sheets(TableKind.BASIC_EXPENDITURE).stream()
                .map(sheet -> new Equation(
                        List.of(sheet.kind()),
                        Measure.TOTAL.id(),
                        "30109",
                        cells(sheet, List.of("30109"), Measure.TOTAL),
                        List.of(cells(sheet, List.of("30108"), Measure.TOTAL)),
                        Relation.HALF,
                        ""))
                .toList();
    }

    private static List<Figure> cells(Sheet sheet, List<String> codes, Measure measure) {
        return codes.stream()
                .flatMap(code -> Branch.figures(sheet.code(code), Column.of(measure)).stream())
                .toList();
    }
}
