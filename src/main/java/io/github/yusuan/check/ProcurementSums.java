package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.ProcurementOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Over the rows of procurement tables. */
final class ProcurementSums {
    private static final TableKind PROCUREMENT = TableKind.PROCUREMENT;
    /** 货物 in the catalogue of procurement. */
    private static final String GOODS = "A";
    /** 乘用车 in it. */
    private static final String CARS = "A020305";

    private static final Set<Measure> BUDGETS =
            EnumSet.of(Measure.GENERAL_PUBLIC, Measure.GOVERNMENT_FUND, Measure.STATE_CAPITAL);

    private ProcurementSums() {}

    /** 合计 = 数量 × 单价. */
    static Identity.Formula price() {
        return each(ProcurementSums::isItem, item -> {
            List<Figure> product = item
                    .quantity()
                    .flatMap(q ->
                            item.unitPrice().map(p -> Figure.of(item.place(), p).times(q.value())))
                    .stream()
                    .toList();
            return product.isEmpty() ? List.of() : List.of(equation(item, Measure.TOTAL.id(), total(item), product));
        });
    }

    /** 合计 = Σ items. */
    static Identity.Formula items() {
        return table(rows ->
                totals(rows, rows.stream().filter(ProcurementSums::isItem).toList()));
    }

    /** 合计 = Σ subtotals, the widest ones. */
    static Identity.Formula subtotals() {
        return table(rows -> totals(rows, ProcurementOrder.of(rows).top()));
    }

    /** A subtotal = Σ its items. */
    static Identity.Formula groups() {
        return table(rows -> {
            ProcurementOrder order = ProcurementOrder.of(rows);
            return order.sums().stream()
                    .map(sum ->
                            equation(sum, Measure.TOTAL.id(), total(sum), ProcurementOrder.totals(order.items(sum))))
                    .toList();
        });
    }

    private static List<Equation> totals(List<ProcurementItem> rows, List<ProcurementItem> parts) {
        List<Figure> sum = ProcurementOrder.totals(parts);
        return sum.isEmpty()
                ? List.of()
                : rows.stream()
                        .filter(r -> r.role() == RowRole.TOTAL)
                        .limit(1)
                        .map(r -> equation(r, Measure.TOTAL.id(), total(r), sum))
                        .toList();
    }

    /** 预算资金 of an item = 预算数 of the project of that name. */
    static Identity.Formula projectBudget() {
        return disclosed -> each(
                        item -> isItem(item) && item.sources().containsKey(Measure.BUDGET),
                        item -> List.of(Equation.equal(
                                List.of(PROCUREMENT, TableKind.PROJECT_TARGETS),
                                Measure.BUDGET.id(),
                                item.label().project(),
                                figure(item, Optional.ofNullable(item.sources().get(Measure.BUDGET))),
                                budget(disclosed, item.label().project()))))
                .in(disclosed);
    }

    /** What is bought for a project costs no more than the project. */
    static Identity.Formula withinProject() {
        return disclosed -> {
            Map<String, List<ProcurementItem>> byProject = new LinkedHashMap<>();
            disclosed.annexes().procurement().stream()
                    .filter(ProcurementSums::isItem)
                    .filter(item -> !item.label().project().isEmpty())
                    .forEach(item -> byProject
                            .computeIfAbsent(item.label().project(), k -> new ArrayList<>())
                            .add(item));
            List<Equation> equations = new ArrayList<>();
            byProject.forEach((project, items) -> {
                List<Figure> budget = budget(disclosed, project);
                if (!budget.isEmpty()) {
                    equations.add(Equation.atMost(
                            List.of(PROCUREMENT, TableKind.PROJECT_TARGETS),
                            Measure.TOTAL.id(),
                            project,
                            items.stream().flatMap(i -> total(i).stream()).toList(),
                            budget));
                }
            });
            return equations;
        };
    }

    /** Of the only project of that name. */
    private static List<Figure> budget(UnitDisclosure disclosed, String name) {
        List<Project> named = disclosed.annexes().projects().stream()
                .filter(p -> p.kind() == TableKind.PROJECT_TARGETS)
                .filter(p -> p.name().equals(name))
                .toList();
        return named.size() == 1
                ? ProjectSums.figure(named.get(0), named.get(0).money().budget())
                : List.of();
    }

    /** 预留中小微企业份额 is no more than what is bought. */
    static Identity.Formula reserved() {
        return each(
                item -> isItem(item) && item.reserved().isPresent(),
                item -> List.of(Equation.atMost(
                        List.of(PROCUREMENT), "", label(item), figure(item, item.reserved()), total(item))));
    }

    /** All that is bought is no more than all that is spent. */
    static Identity.Formula withinExpenditure() {
        return disclosed -> disclosed.sheet(TableKind.EXPENDITURE).stream()
                .flatMap(sheet -> disclosed.annexes().procurement().stream()
                        .filter(r -> r.role() == RowRole.TOTAL)
                        .map(r -> Equation.atMost(
                                List.of(PROCUREMENT, TableKind.EXPENDITURE),
                                Measure.TOTAL.id(),
                                "",
                                total(r),
                                sheet.total(Measure.TOTAL))))
                .toList();
    }

    /** 公务用车购置费 = Σ 乘用车. */
    static Identity.Formula vehicles() {
        return disclosed -> {
            List<Figure> cars = bought(disclosed, CARS);
            return disclosed.sheet(TableKind.THREE_PUBLIC).stream()
                    .filter(sheet -> !cars.isEmpty())
                    .map(sheet -> Equation.equal(
                            List.of(TableKind.THREE_PUBLIC, PROCUREMENT),
                            Measure.TOTAL.id(),
                            "vehicle_purchase",
                            ThreePublicSums.item(sheet, Measure.TOTAL, "vehicle_purchase"),
                            cars))
                    .toList();
        };
    }

    /** 合计 = Σ sources. */
    static Identity.Formula bySource() {
        return each(item -> true, item -> {
            List<Figure> sources = item.sources().entrySet().stream()
                    .filter(e -> e.getKey() != Measure.BUDGET && !isDivided(item, e.getKey()))
                    .map(e -> Figure.of(item.place(), e.getValue()))
                    .toList();
            return sources.isEmpty() ? List.of() : List.of(equation(item, Measure.TOTAL.id(), total(item), sources));
        });
    }

    /** 财政拨款 is the sum of the budgets that stand beside it. */
    private static boolean isDivided(ProcurementItem item, Measure source) {
        return source == Measure.FISCAL_APPROPRIATION && BUDGETS.stream().anyMatch(item.sources()::containsKey);
    }

    /** What is bought of goods. */
    static List<Figure> goods(UnitDisclosure disclosed) {
        return bought(disclosed, GOODS);
    }

    private static List<Figure> bought(UnitDisclosure disclosed, String catalogueClass) {
        return disclosed.annexes().procurement().stream()
                .filter(ProcurementSums::isItem)
                .filter(item -> item.label().catalogueCode().startsWith(catalogueClass))
                .flatMap(item -> total(item).stream())
                .toList();
    }

    private static Identity.Formula each(
            Predicate<ProcurementItem> some, Function<ProcurementItem, List<Equation>> rule) {
        return disclosed -> disclosed.annexes().procurement().stream()
                .filter(some)
                .flatMap(item -> rule.apply(item).stream())
                .toList();
    }

    private static Identity.Formula table(Function<List<ProcurementItem>, List<Equation>> rule) {
        return disclosed -> {
            Map<Integer, List<ProcurementItem>> byTable = new LinkedHashMap<>();
            disclosed
                    .annexes()
                    .procurement()
                    .forEach(item -> byTable.computeIfAbsent(item.place().tableSeq(), k -> new ArrayList<>())
                            .add(item));
            return byTable.values().stream()
                    .flatMap(rows -> rule.apply(rows).stream())
                    .toList();
        };
    }

    private static boolean isItem(ProcurementItem item) {
        return item.role() == RowRole.LEAF;
    }

    private static Equation equation(ProcurementItem item, String measure, List<Figure> lhs, List<Figure> rhs) {
        return Equation.equal(List.of(PROCUREMENT), measure, label(item), lhs, rhs);
    }

    private static String label(ProcurementItem item) {
        return item.label().item().isEmpty()
                ? item.label().category()
                : item.label().item();
    }

    private static List<Figure> total(ProcurementItem item) {
        return figure(item, item.total());
    }

    private static List<Figure> figure(ProcurementItem item, Optional<PrintedAmount> amount) {
        return amount.map(a -> Figure.of(item.place(), a)).stream().toList();
    }
}
