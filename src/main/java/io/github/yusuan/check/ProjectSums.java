package io.github.yusuan.check;

import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Over projects, from forms of their own or from lists. */
final class ProjectSums {
    /** What the measure of an identity over a code says. */
    private static final String CHARACTERS = "characters";

    private static final int CODE_LENGTH = 21;
    private static final int YEAR_FROM = 6;
    private static final int YEAR_TO = 8;

    /** 公车平台专项: buys cars and runs them, as 公务用车购置及运行维护费 does. */
    private static final Pattern VEHICLES = Wordings.pattern(ProjectSums.class, "VEHICLES");

    private ProjectSums() {}

    /**
     * Σ budgets against 项目支出, which may leave projects of 经营支出 to their own column: a list is complete, forms may
     * leave projects out.
     */
    static Identity.Formula projectExpenditure() {
        return disclosed -> disclosed.sheet(TableKind.EXPENDITURE).stream()
                .flatMap(sheet -> Stream.of(
                        against(sheet, TableKind.PROJECT_TARGETS, disclosed, Relation.AT_MOST),
                        against(sheet, TableKind.PROJECTS, disclosed, Relation.EQUAL)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Equation> against(
            Sheet sheet, TableKind kind, UnitDisclosure disclosed, Relation relation) {
        List<Figure> projects = budgets(disclosed, kind);
        List<Figure> spent = sheet.total(Measure.PROJECT);
        List<Figure> withOperating = Stream.of(spent, sheet.total(Measure.OPERATING))
                .flatMap(List::stream)
                .toList();
        return projects.isEmpty() || spent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Equation(
                        List.of(kind, TableKind.EXPENDITURE),
                        Measure.PROJECT.id(),
                        "",
                        projects,
                        List.of(spent, withOperating),
                        relation,
                        ""));
    }

    private static List<Figure> budgets(UnitDisclosure disclosed, TableKind kind) {
        return disclosed.annexes().projects().stream()
                .filter(p -> p.kind() == kind)
                .flatMap(p -> figure(p, p.money().budget()).stream())
                .toList();
    }

    /** 预算数 = 财政资金 + 其他资金. */
    static Identity.Formula bySource() {
        return each(p -> p.kind() == TableKind.PROJECT_TARGETS, project -> {
            List<Figure> sources =
                    new ArrayList<>(figure(project, project.money().fiscal()));
            sources.addAll(figure(project, project.money().other()));
            sources.addAll(figure(project, project.money().carryOver()));
            return sources.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Equation.equal(
                            List.of(project.kind()),
                            Measure.BUDGET.id(),
                            project.name(),
                            figure(project, project.money().budget()),
                            sources));
        });
    }

    /** 21 characters: division, year in which the project was set up, a letter, twelve letters or digits. */
    static Identity.Formula codesAreWellFormed() {
        return disclosed -> each(
                        p -> !p.code().isEmpty(),
                        project -> Optional.of(Equation.equal(
                                List.of(project.kind()),
                                CHARACTERS,
                                project.code(),
                                Figure.count(project.place(), wellFormed(project.code(), disclosed.fiscalYear())),
                                Figure.count(project.place(), CODE_LENGTH))))
                .in(disclosed);
    }

    /** How many characters stand where they should; all of them where there are too many. */
    private static int wellFormed(String code, int fiscalYear) {
        int right = 0;
        while (right < code.length() && right < CODE_LENGTH && fits(code.charAt(right), right)) {
            right++;
        }
        if (right == code.length() || right < CODE_LENGTH) {
            boolean later = right >= YEAR_TO
                    && fiscalYear > 0
                    && 2000 + Integer.parseInt(code.substring(YEAR_FROM, YEAR_TO)) > fiscalYear;
            return later ? YEAR_FROM : right;
        }
        return code.length();
    }

    private static boolean fits(char c, int at) {
        boolean digit = c >= '0' && c <= '9';
        boolean letter = c >= 'A' && c <= 'Z';
        return at < YEAR_TO ? digit : at == YEAR_TO ? letter : digit || letter;
    }

    /** The project that buys and runs the cars, where there is one, costs what “三公” says. */
    static Identity.Formula vehicles() {
        return disclosed -> {
            List<Project> cars = disclosed.annexes().projects().stream()
                    .filter(p -> VEHICLES.matcher(p.purpose()).find())
                    .toList();
            List<Figure> printed = disclosed
                    .sheet(TableKind.THREE_PUBLIC)
                    .map(sheet -> ThreePublicSums.item(sheet, Measure.TOTAL, "vehicles"))
                    .orElse(List.of());
            return cars.size() != 1 || printed.isEmpty()
                    ? List.of()
                    : List.of(Equation.equal(
                            List.of(cars.get(0).kind(), TableKind.THREE_PUBLIC),
                            "",
                            cars.get(0).name(),
                            figure(cars.get(0), cars.get(0).money().budget()),
                            printed));
        };
    }

    @FunctionalInterface
    private interface OfProject {
        Optional<Equation> equation(Project project);
    }

    private static Identity.Formula each(Predicate<Project> some, OfProject rule) {
        return disclosed -> disclosed.annexes().projects().stream()
                .filter(some)
                .flatMap(project -> rule.equation(project).stream())
                .toList();
    }

    static List<Figure> figure(Project project, Optional<PrintedAmount> amount) {
        return amount.map(a -> Figure.of(project.place(), a)).stream().toList();
    }
}
