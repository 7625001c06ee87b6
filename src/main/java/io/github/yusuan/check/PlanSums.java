package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Over the plan of payments of a project, which is cumulative. */
final class PlanSums {
    private static final int LAST_MONTH = 12;
    private static final String YEAR_END = "12月底";

    private PlanSums() {}

    /**
     * No point is lower than the one before, and that of 12月底 is the budget. A plan of amounts that does not go on to
     * 12月底 fails: its columns leave a part of the year out, which is more than a blank cell.
     */
    static Identity.Formula endsAtTheBudget() {
        return each((project, budget, points) -> {
            for (int i = 1; i < points.size(); i++) {
                if (points.get(i).amount().compareTo(points.get(i - 1).amount()) < 0) {
                    return Optional.of(Equation.atMost(
                            List.of(project.kind()),
                            "",
                            project.name(),
                            List.of(points.get(i - 1)),
                            List.of(points.get(i))));
                }
            }
            return Optional.of(
                    Equation.equal(List.of(project.kind()), YEAR_END, project.name(), budget, yearEnd(project)));
        });
    }

    private static List<Figure> yearEnd(Project project) {
        PlanPoint last = project.plan().get(project.plan().size() - 1);
        return last.month() == LAST_MONTH
                ? figure(project, last).stream().toList()
                : List.of(Figure.count(last.place(), BigDecimal.ZERO));
    }

    /** All steps are equal, in a plan of the whole year; of one that is not linear, the point that is furthest off. */
    static Identity.Formula isLinear() {
        return each((project, budget, points) -> {
            int size = points.size();
            boolean whole = size == project.plan().size()
                    && size > 1
                    && project.plan().get(size - 1).month() == LAST_MONTH;
            if (!whole) {
                return Optional.empty();
            }
            Figure last = points.get(size - 1);
            List<Equation> equations = new ArrayList<>();
            for (int i = 0; i < size - 1; i++) {
                BigDecimal share = BigDecimal.valueOf(i + 1L).divide(BigDecimal.valueOf(size), MathContext.DECIMAL128);
                Figure even =
                        new Figure(Figure.NO_FACT, last.place(), last.amount().multiply(share), last.lastPlace());
                equations.add(Equation.equal(
                        List.of(project.kind()), project.plan().get(i).period(), project.name(), points.get(i), even));
            }
            return equations.stream().max(Comparator.comparing(PlanSums::distance));
        });
    }

    private static BigDecimal distance(Equation equation) {
        BigDecimal even = equation.readings().get(0).get(0).amount();
        return equation.lhs().get(0).amount().subtract(even).abs();
    }

    @FunctionalInterface
    private interface OfPlan {
        Optional<Equation> equation(Project project, List<Figure> budget, List<Figure> points);
    }

    /** Plans of which something is printed. */
    private static Identity.Formula each(OfPlan rule) {
        return disclosed -> {
            List<Equation> equations = new ArrayList<>();
            for (Project project : disclosed.annexes().projects()) {
                List<Figure> points = project.plan().stream()
                        .flatMap(point -> figure(project, point).stream())
                        .toList();
                if (!points.isEmpty()) {
                    List<Figure> budget =
                            ProjectSums.figure(project, project.money().budget());
                    rule.equation(project, budget, points).ifPresent(equations::add);
                }
            }
            return equations;
        };
    }

    /** What is to be paid in yuan; a share is one of the budget, and nothing where no budget is printed. */
    private static Optional<Figure> figure(Project project, PlanPoint point) {
        return switch (point.kind()) {
            case BLANK -> Optional.empty();
            case AMOUNT ->
                point.value()
                        .map(yuan -> new PrintedAmount(point.printed(), unit(point, yuan), yuan))
                        .map(amount -> Figure.of(point.place(), amount));
            case PERCENT ->
                project.money()
                        .budget()
                        .flatMap(budget -> point.value().map(share -> shareOf(budget.yuan(), share, point)));
        };
    }

    private static Figure shareOf(BigDecimal budget, BigDecimal share, PlanPoint point) {
        BigDecimal one = budget.movePointLeft(2);
        BigDecimal lastPlace = one.movePointLeft(share.scale()).abs();
        return new Figure(Figure.NO_FACT, point.place(), one.multiply(share), lastPlace);
    }

    private static MoneyUnit unit(PlanPoint point, BigDecimal yuan) {
        return PrintedNumber.valueOf(point.printed()).compareTo(yuan) == 0 && yuan.signum() != 0
                ? MoneyUnit.YUAN
                : MoneyUnit.WAN_YUAN;
    }
}
