package io.github.yusuan.check;

import io.github.yusuan.model.Measure;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which columns a sum of a row is made of, by those that the table has: one level of a nested head, never two. */
final class ColumnSets {
    private static final List<Measure> FUNDS =
            List.of(Measure.GENERAL_PUBLIC, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL);
    private static final List<Measure> OWN = List.of(
            Measure.BUSINESS, Measure.OPERATING, Measure.SUPERIOR_GRANT, Measure.AFFILIATE_REMITTANCE, Measure.OTHER);

    private ColumnSets() {}

    /** 合计 = 本年收入 + 上年结转, or all sources. */
    static Optional<RowSums.Shape> revenue(Sheet sheet) {
        List<Measure> parts = new ArrayList<>();
        if (sheet.has(Measure.CURRENT_YEAR)) {
            parts.add(Measure.CURRENT_YEAR);
        } else {
            parts.addAll(sources(sheet));
        }
        parts.add(Measure.CARRY_OVER);
        return Optional.of(new RowSums.Shape(Measure.TOTAL, parts));
    }

    /** 本年收入 = all sources. */
    static Optional<RowSums.Shape> currentRevenue(Sheet sheet) {
        return Optional.of(new RowSums.Shape(Measure.CURRENT_YEAR, sources(sheet)));
    }

    /** 财政拨款 = 一般 + 基金 + 国资. */
    static Optional<RowSums.Shape> fiscal(Sheet sheet) {
        return isWhole(sheet, Measure.FISCAL_APPROPRIATION)
                ? Optional.of(new RowSums.Shape(Measure.FISCAL_APPROPRIATION, FUNDS))
                : Optional.empty();
    }

    /** 财政拨款 may also be printed as part of one fund (其中). */
    private static boolean isWhole(Sheet sheet, Measure measure) {
        return sheet.has(measure) && !RowSums.isOfWhich(sheet, Column.of(measure));
    }

    private static List<Measure> sources(Sheet sheet) {
        List<Measure> sources = new ArrayList<>();
        if (isWhole(sheet, Measure.FISCAL_APPROPRIATION)) {
            sources.add(Measure.FISCAL_APPROPRIATION);
        } else {
            sources.addAll(FUNDS);
        }
        sources.add(Measure.SPECIAL_ACCOUNT);
        if (sheet.has(Measure.UNIT_FUNDS)) {
            sources.add(Measure.UNIT_FUNDS);
        } else {
            sources.addAll(OWN);
        }
        return sources;
    }

    /** 合计 = 基本 (or 人员 + 公用) + 项目 + 经营 + 上解 + 补助. */
    static Optional<RowSums.Shape> expenditure(Sheet sheet) {
        List<Measure> parts = new ArrayList<>();
        if (sheet.has(Measure.BASIC)) {
            parts.add(Measure.BASIC);
        } else {
            parts.add(Measure.PERSONNEL);
            parts.add(Measure.PUBLIC_USE);
        }
        parts.addAll(List.of(Measure.PROJECT, Measure.OPERATING, Measure.TO_SUPERIOR, Measure.TO_AFFILIATES));
        return Optional.of(new RowSums.Shape(Measure.TOTAL, parts));
    }

    /** 合计 = 人员 + 公用, or all sources. */
    static Optional<RowSums.Shape> basic(Sheet sheet) {
        if (sheet.has(Measure.PERSONNEL) || sheet.has(Measure.PUBLIC_USE)) {
            return Optional.of(new RowSums.Shape(Measure.TOTAL, List.of(Measure.PERSONNEL, Measure.PUBLIC_USE)));
        }
        return revenue(sheet);
    }

    /** 上年结转 小计 = the columns under it. */
    static Identity.Formula carryOverParts(TableKind kind) {
        return books -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : books.sheets(kind)) {
                List<String> group = sheet.heading(Column.of(Measure.CARRY_OVER));
                if (group.size() < 2) {
                    continue;
                }
                List<String> above = group.subList(0, group.size() - 1);
                List<Column> parts = sheet.columns().stream()
                        .filter(c -> c.measure() == Measure.NONE && isUnder(sheet, c, above))
                        .toList();
                for (Line line : sheet.lines()) {
                    equations.add(Equation.equal(
                            List.of(kind),
                            Measure.CARRY_OVER.id(),
                            line.label(),
                            line.cell(Measure.CARRY_OVER).stream().toList(),
                            parts.stream().flatMap(c -> line.cell(c).stream()).toList()));
                }
            }
            return equations;
        };
    }

    private static boolean isUnder(Sheet sheet, Column column, List<String> above) {
        List<String> heading = sheet.heading(column);
        return heading.size() == above.size() + 1
                && heading.subList(0, above.size()).equals(above)
                && !heading.get(above.size()).startsWith("其中");
    }

    /** 年初结转 + 本年收入 = 本年支出 + 年末结转, each row of the account of a fund. */
    static Identity.Formula fundBalance() {
        return books -> {
            List<Equation> equations = new ArrayList<>();
            for (Sheet sheet : books.sheets()) {
                boolean account = sheet.kind() == TableKind.GOVERNMENT_FUND || sheet.kind() == TableKind.STATE_CAPITAL;
                if (account && sheet.has(Measure.REVENUE) && sheet.has(Measure.TOTAL)) {
                    sheet.lines()
                            .forEach(line -> equations.add(Equation.equal(
                                    List.of(sheet.kind()),
                                    "",
                                    line.label(),
                                    cells(line, Measure.OPENING_BALANCE, Measure.REVENUE),
                                    cells(line, Measure.TOTAL, Measure.CLOSING_BALANCE))));
                }
            }
            return equations;
        };
    }

    private static List<Figure> cells(Line line, Measure... measures) {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : measures) {
            line.cell(measure).ifPresent(figures::add);
        }
        return figures;
    }
}
