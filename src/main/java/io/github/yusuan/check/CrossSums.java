package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Branch;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.FunctionClass;
import io.github.yusuan.structure.Ledger;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Between two tables of one unit. */
final class CrossSums {
    private CrossSums() {}

    /**
     * Which amount, or amounts to be added, of a table is meant.
     *
     * @param measure column of the amount
     * @param exists whether a table has it
     * @param figures finds it in a table
     */
    record TableAmount(Measure measure, Predicate<Sheet> exists, Function<Sheet, List<Figure>> figures) {
        List<Figure> from(Sheet sheet) {
            return figures.apply(sheet);
        }
    }

    /** What the whole table comes to in a column. */
    static TableAmount total(Measure measure) {
        return new TableAmount(measure, sheet -> sheet.has(measure), sheet -> sheet.total(measure));
    }

    /** A cell of a row of one half of a two-sided table. */
    static TableAmount ledger(Side side, Function<Ledger, Optional<Row>> row, Measure measure) {
        return new TableAmount(
                measure,
                sheet -> sheet.has(measure) && row.apply(sheet.ledger(side)).isPresent(),
                sheet -> row.apply(sheet.ledger(side)).flatMap(l -> l.cell(measure)).stream()
                        .toList());
    }

    /** An amount of one table against an amount of another; several amounts are several readings. */
    static Identity.Formula equal(TableKind left, TableAmount lhs, TableKind right, TableAmount... amounts) {
        return disclosed -> both(disclosed, left, right, (l, r) -> {
            List<TableAmount> able =
                    Stream.of(amounts).filter(amount -> amount.exists().test(r)).toList();
            if (!lhs.exists().test(l) || able.isEmpty()) {
                return List.of();
            }
            return List.of(Equation.either(
                    List.of(left, right),
                    lhs.measure().id(),
                    "",
                    lhs.from(l),
                    able.stream().map(amount -> amount.from(r)).toList()));
        });
    }

    /** A fund that has a table of its own, and what a table of all funds says of it. */
    record Fund(TableKind table, TableAmount amount) {
        /** Whether nobody can say what its table comes to, since there is money of it and no table. */
        boolean isLeftOut(UnitDisclosure disclosed, Sheet whole) {
            return disclosed.sheet(table).isEmpty()
                    && amount.from(whole).stream().anyMatch(f -> f.amount().signum() != 0);
        }
    }

    /** An amount of either of two tables against one of the other, of the year alone where only one of them tells it. */
    static Identity.Formula equalOfYear(TableKind left, TableKind right, Function<Measure, TableAmount> amount) {
        return disclosed -> both(disclosed, left, right, (l, r) -> {
            boolean divided = l.has(Measure.CURRENT_YEAR) && !r.has(Measure.CURRENT_YEAR);
            boolean other = r.has(Measure.CURRENT_YEAR) && !l.has(Measure.CURRENT_YEAR);
            TableAmount whole = amount.apply(Measure.TOTAL);
            Sheet plain = divided ? r : l;
            Sheet rich = divided ? l : r;
            List<List<Figure>> readings = new ArrayList<>();
            readings.add(whole.from(rich));
            if (divided || other) {
                readings.add(amount.apply(Measure.CURRENT_YEAR).from(rich));
            }
            List<TableKind> tables = divided ? List.of(right, left) : List.of(left, right);
            return whole.exists().test(l) && whole.exists().test(r)
                    ? List.of(Equation.either(tables, Measure.TOTAL.id(), "", whole.from(plain), readings))
                    : List.of();
        });
    }

    /** An amount against the total of one table, or against the totals of several of which some may be empty. */
    static Identity.Formula equalToSum(TableKind left, TableAmount lhs, TableKind first, List<Fund> more) {
        return disclosed -> both(disclosed, left, first, (l, r) -> {
            List<Figure> alone = r.total(Measure.TOTAL);
            List<Figure> all = new ArrayList<>(alone);
            for (Fund fund : more) {
                disclosed.sheet(fund.table()).ifPresent(s -> all.addAll(s.total(Measure.TOTAL)));
            }
            if (more.stream().anyMatch(fund -> fund.isLeftOut(disclosed, l))) {
                return List.of();
            }
            return List.of(Equation.either(
                    List.of(left, first),
                    lhs.measure().id(),
                    "",
                    lhs.from(l),
                    all.size() > alone.size() ? List.of(all, alone) : List.of(alone)));
        });
    }

    /**
     * Each 类 of the expenditure side against the 类 of that name in a table by functional code; where the left table
     * has one column for all funds, what other funds pay of the 类 may be in it.
     */
    static Identity.Formula classesByName(TableKind ledger, Measure fund, TableKind coded, TableKind... funds) {
        return disclosed -> both(disclosed, ledger, coded, (l, r) -> {
            if (r.codes().isEmpty()) {
                return List.of();
            }
            Column column = Column.of(l.has(fund) ? fund : Measure.TOTAL);
            List<Equation> equations = new ArrayList<>();
            for (Row row : l.ledger(Side.EXPENDITURE).subjects()) {
                Optional<String> code = FunctionClass.codeOf(row.numbering().text());
                if (code.isEmpty()) {
                    continue;
                }
                List<Figure> alone = r.ofClass(code.get(), Measure.TOTAL);
                List<Figure> all = new ArrayList<>(alone);
                if (column.measure() == Measure.TOTAL) {
                    Stream.of(funds)
                            .flatMap(kind -> disclosed.sheet(kind).stream())
                            .forEach(s -> all.addAll(s.ofClass(code.get(), Measure.TOTAL)));
                }
                equations.add(Equation.either(
                        List.of(ledger, coded),
                        column.id(),
                        row.name(),
                        row.cell(column).stream().toList(),
                        all.size() > alone.size() ? List.of(all, alone) : List.of(alone)));
            }
            return equations;
        });
    }

    /** The rows of one code in two tables, in each column that both have. */
    static Identity.Formula sameCodes(TableKind left, TableKind right, Relation relation, Measure... columns) {
        return disclosed -> both(disclosed, left, right, (l, r) -> {
            List<String> shared =
                    l.codes().stream().filter(r.codes()::contains).sorted().toList();
            List<Equation> equations = new ArrayList<>();
            for (Measure measure : columns) {
                for (String code : l.has(measure) && r.has(measure) ? shared : List.<String>of()) {
                    equations.add(new Equation(
                            List.of(left, right),
                            measure.id(),
                            code,
                            Branch.figures(l.code(code), Column.of(measure)),
                            List.of(Branch.figures(r.code(code), Column.of(measure))),
                            relation,
                            ""));
                }
            }
            return equations;
        });
    }

    /** Only where the two tables come to the same. */
    static Identity.Formula whereTotalsAgree(TableKind left, TableKind right, Identity.Formula formula) {
        return disclosed -> {
            List<Figure> l =
                    disclosed.sheet(left).map(s -> s.total(Measure.TOTAL)).orElse(List.of());
            List<Figure> r =
                    disclosed.sheet(right).map(s -> s.total(Measure.TOTAL)).orElse(List.of());
            return Balance.of(l, r).isClose() ? formula.in(disclosed) : List.of();
        };
    }

    private static List<Equation> both(
            UnitDisclosure disclosed, TableKind left, TableKind right, BiFunction<Sheet, Sheet, List<Equation>> pair) {
        Optional<Sheet> l = disclosed.sheet(left);
        Optional<Sheet> r = disclosed.sheet(right);
        return l.isPresent() && r.isPresent() ? pair.apply(l.get(), r.get()) : List.of();
    }
}
