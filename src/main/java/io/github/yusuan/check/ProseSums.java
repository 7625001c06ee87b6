package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Organisation;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.model.ProseRate;
import io.github.yusuan.model.ProseRate.Execution;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sentences against tables. What a document states of an item in two ways (of two units, funds or years) is not
 * compared: nothing says which of the two the table repeats.
 */
final class ProseSums {
    private static final Pattern ADMINISTRATIVE = Wordings.pattern(ProseSums.class, "ADMINISTRATIVE");
    private static final String OPERATING = "operating_expenses";
    private static final String PERCENT = "percent";
    private static final String THINGS = "things";
    /** 车辆完好率: as many characters at the end make two names those of one thing. */
    private static final int SAME_NAME = 5;

    private ProseSums() {}

    /**
     * Where a table prints what a sentence repeats.
     *
     * @param kind of the table
     * @param amount the amount
     */
    record AmountPlace(TableKind kind, CrossSums.TableAmount amount) {}

    static AmountPlace at(TableKind kind, CrossSums.TableAmount amount) {
        return new AmountPlace(kind, amount);
    }

    /** The “三公” expenses, or in their table the total of a document that has no row for them. */
    static AmountPlace[] threePublic() {
        return Stream.of(Measure.TOTAL, Measure.FINAL, Measure.BUDGET)
                .map(measure -> at(
                        TableKind.THREE_PUBLIC,
                        new CrossSums.TableAmount(measure, sheet -> sheet.has(measure), sheet -> {
                            List<Figure> own = ThreePublicSums.item(sheet, measure, "three_public");
                            return own.isEmpty() ? ThreePublicSums.item(sheet, measure, "total") : own;
                        })))
                .toArray(AmountPlace[]::new);
    }

    /** What the sentences state of an item, if they agree, is in one of these places of the tables. */
    static Identity.Formula repeats(String item, AmountPlace... places) {
        return disclosed -> {
            List<Figure> stated = only(disclosed, item);
            List<List<Figure>> readings = new ArrayList<>();
            List<TableKind> kinds = new ArrayList<>();
            for (AmountPlace place : places) {
                disclosed.sheet(place.kind()).filter(place.amount().exists()).ifPresent(sheet -> {
                    readings.add(place.amount().from(sheet));
                    kinds.add(place.kind());
                });
            }
            return stated.isEmpty() || readings.isEmpty()
                    ? List.of()
                    : List.of(Equation.either(
                            kinds.stream().distinct().toList(),
                            places[0].amount().measure().id(),
                            item,
                            stated,
                            readings));
        };
    }

    /** Several formulas under one name. */
    static Identity.Formula all(Identity.Formula... formulas) {
        return disclosed -> Stream.of(formulas)
                .flatMap(formula -> formula.in(disclosed).stream())
                .toList();
    }

    /** The amount that a document states of an item, once or the same each time. */
    static List<Figure> only(UnitDisclosure disclosed, String item) {
        List<ProseFigure> stated = disclosed.annexes().figures().stream()
                .filter(f -> f.kind() == Kind.AMOUNT && f.item().equals(item))
                .toList();
        boolean one = stated.stream()
                        .map(f -> f.amount().yuan().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return one ? List.of(Figure.of(stated.get(0).place(), stated.get(0).amount())) : List.of();
    }

    /** 机关运行经费 = 公用经费, where all units are 行政 or 参公. */
    static Identity.Formula runningExpenses() {
        Identity.Formula same =
                repeats(OPERATING, at(TableKind.BASIC_EXPENDITURE, EconomicSums.group(Measure.PUBLIC_USE)));
        return disclosed -> {
            List<Organisation> units = disclosed.annexes().organisations();
            boolean administrative = !units.isEmpty()
                    && units.stream()
                            .allMatch(u -> ADMINISTRATIVE.matcher(u.nature()).matches());
            return administrative ? same.in(disclosed) : List.of();
        };
    }

    /** 支出决算 is the printed share of 年初预算. */
    static Identity.Formula execution() {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            for (ProseRate rate : disclosed.annexes().rates()) {
                rate.execution().ifPresent(execution -> equations.add(execution(rate, execution)));
            }
            return equations;
        };
    }

    private static Equation execution(ProseRate rate, Execution execution) {
        BigDecimal share = rate.percent().movePointLeft(2);
        BigDecimal budget = execution.budget().yuan();
        Figure printed = Figure.of(rate.place(), execution.outcome());
        BigDecimal lastPlace = budget.movePointLeft(share.scale()).max(printed.lastPlace());
        Figure expected = new Figure(Figure.NO_FACT, rate.place(), budget.multiply(share), lastPlace);
        return Equation.equal(List.of(), Measure.FINAL.id(), rate.percent() + "%", printed, expected);
    }

    /** A rate that both a sentence and one indicator name has one value. */
    static Identity.Formula ratesNamedTwice() {
        return disclosed -> {
            List<Indicator> indicators = disclosed.annexes().projects().stream()
                    .flatMap(p -> p.indicators().stream())
                    .filter(i ->
                            i.value().unit().equals("%") && i.value().number().isPresent())
                    .toList();
            List<Equation> equations = new ArrayList<>();
            for (ProseRate rate : disclosed.annexes().rates()) {
                List<Indicator> same = indicators.stream()
                        .filter(i -> sameEnd(rate.name(), i.name()) >= SAME_NAME)
                        .toList();
                if (same.size() == 1) {
                    Indicator indicator = same.get(0);
                    indicator
                            .value()
                            .number()
                            .ifPresent(value -> equations.add(Equation.equal(
                                    List.of(TableKind.PROJECT_TARGETS),
                                    PERCENT,
                                    indicator.name(),
                                    Figure.count(rate.place(), rate.percent()),
                                    Figure.count(indicator.place(), value))));
                }
            }
            return equations;
        };
    }

    private static int sameEnd(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length())
                && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        return same;
    }

    /** What 机关运行经费 is said to be used for is among the codes of 基本支出. */
    static Identity.Formula usesOfRunningExpenses() {
        return disclosed -> disclosed.sheet(TableKind.BASIC_EXPENDITURE).stream()
                .flatMap(sheet -> disclosed.annexes().figures().stream()
                        .filter(f -> f.kind() == Kind.AMOUNT && f.item().equals(OPERATING))
                        .flatMap(f -> uses(sheet, f).stream()))
                .toList();
    }

    private static Optional<Equation> uses(Sheet sheet, ProseFigure figure) {
        List<EconomicUse> named = EconomicUse.namedIn(figure.sentence());
        int coded = (int) named.stream()
                .filter(use -> use.codes().stream().anyMatch(sheet.codes()::contains))
                .count();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(Equation.equal(
                        List.of(TableKind.BASIC_EXPENDITURE),
                        THINGS,
                        figure.item(),
                        Figure.count(figure.place(), named.size()),
                        Figure.count(figure.place(), coded)));
    }
}
