package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Goal;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PlanPoint.ValueKind;
import io.github.yusuan.model.Project;
import io.github.yusuan.rows.ProjectRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** {@code projects} and what belongs to each: {@code project_plan}, {@code project_goals}, {@code project_indicators}. */
final class ProjectRecords {

    /**
     * A part of a project.
     *
     * @param projectSeq running number of the project's row
     * @param projectName its name
     * @param part the part
     */
    record Part<P>(int projectSeq, String projectName, P part) {}

    private static final Field PROJECT_SEQ = Field.integer("project_seq")
            .titled("Project", "项目序")
            .describedAs("Running number of the project in the document, from 1")
            .mandatory();
    private static final List<String> KEY = List.of("document_id", "project_seq");

    /** Projects, and the department as a whole. */
    static final Records<Placed<ProjectRow>> PROJECTS = new Records<>(
            new RecordKind<>(
                    "projects",
                    "项目",
                    "One project with its budget, or the department as a whole with its targets",
                    Placed.columns(r -> r.project().place(), projectColumns()),
                    KEY,
                    List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE)),
            d -> Placed.of(d, ProjectRow.of(d.annexes().projects())));

    /** Points of the plans of payment. */
    static final Records<Placed<Part<PlanPoint>>> PLAN = new Records<>(
            part(
                    "project_plan",
                    "资金支出计划",
                    "What a project is to pay until the end of a month",
                    PlanPoint::place,
                    plan()),
            d -> parts(d, Project::plan));

    /** Goals. */
    static final Records<Placed<Part<Goal>>> GOALS = new Records<>(
            part("project_goals", "绩效目标", "One goal of a project", Goal::place, goals()),
            d -> parts(d, Project::goals));

    /** Indicators. */
    static final Records<Placed<Part<Indicator>>> INDICATORS = new Records<>(
            part("project_indicators", "绩效指标", "One indicator of a project", Indicator::place, indicators()),
            d -> parts(d, Project::indicators));

    private ProjectRecords() {}

    private static <P> RecordKind<Placed<Part<P>>> part(
            String name, String chinese, String what, Function<P, Place> place, List<Column<Placed<Part<P>>>> own) {
        List<Column<Placed<Part<P>>>> columns = new ArrayList<>();
        columns.add(column(PROJECT_SEQ, r -> Integer.toString(r.value().projectSeq())));
        columns.add(Placed.text("project_name", "Name of the project", "项目名称", Part::projectName));
        columns.addAll(own);
        return new RecordKind<>(
                name,
                chinese,
                what,
                Placed.columns(p -> place.apply(p.part()), columns),
                List.of(),
                List.of(SharedColumns.TO_DOCUMENT, new ForeignKey(KEY, "projects")));
    }

    private static <P> List<Placed<Part<P>>> parts(Disclosure disclosure, Function<Project, List<P>> partsOf) {
        List<Part<P>> parts = new ArrayList<>();
        List<ProjectRow> rows = ProjectRow.of(disclosure.annexes().projects());
        for (Project project : disclosure.annexes().projects()) {
            int seq = rows.stream()
                    .filter(row -> row.holds(project))
                    .map(row -> row.project().seq())
                    .findFirst()
                    .orElse(project.seq());
            partsOf.apply(project).forEach(part -> parts.add(new Part<>(seq, project.name(), part)));
        }
        return Placed.of(disclosure, parts);
    }

    private static List<Column<Placed<ProjectRow>>> projectColumns() {
        List<Column<Placed<ProjectRow>>> columns = new ArrayList<>();
        columns.add(
                column(PROJECT_SEQ, r -> Integer.toString(r.value().project().seq())));
        columns.add(column(SharedColumns.TABLE, r -> r.value().project().kind().id()));
        columns.add(Placed.text("project_code", "Code of the project", "项目编码", p -> p.text(Project::code)));
        columns.add(Placed.text("project_name", "Name of the project", "项目名称", p -> p.text(Project::name)));
        columns.add(Placed.text("project_unit", "Unit that carries it out", "实施单位", p -> p.text(Project::unitName)));
        columns.add(Placed.moneyUnit(r -> r.money(p -> p.money().budget())));
        columns.addAll(Placed.money(
                "budget", "Budget", "预算数", r -> r.money(p -> p.money().budget())));
        columns.addAll(Placed.money(
                "fiscal", "Fiscal money", "财政资金", r -> r.money(p -> p.money().fiscal())));
        columns.addAll(Placed.money(
                "other", "Other money", "其他资金", r -> r.money(p -> p.money().other())));
        columns.add(Placed.text("purpose", "Purpose", "资金用途", p -> p.text(Project::purpose)));
        columns.add(column(
                Field.text("inferred_code")
                        .titled("Inferred functional code", "推断的功能科目")
                        .describedAs(
                                "An inference, never printed: the only exact split of the 项 amounts gives this code"),
                r -> r.value().text(p -> p.functionalCode().orElse(""))));
        columns.addAll(Placed.money(
                "carry_over",
                "Carried over",
                "上年结转",
                r -> r.money(p -> p.money().carryOver())));
        columns.addAll(secondPlace());
        return columns;
    }

    private static List<Column<Placed<ProjectRow>>> secondPlace() {
        return List.of(
                Placed.role(ProjectRow::role),
                Placed.number(
                        "second_table_seq",
                        "Second table that prints it",
                        "另一处表序",
                        p -> p.again().map(again -> again.place().tableSeq()).orElse(0)),
                Placed.number(
                        "second_row",
                        "Its row",
                        "另一处行次",
                        p -> p.again().map(again -> again.place().row()).orElse(0)),
                Placed.number(
                        "second_page",
                        "Its page",
                        "另一处页码",
                        p -> p.again().map(again -> again.place().page()).orElse(0)));
    }

    private static List<Column<Placed<Part<PlanPoint>>>> plan() {
        return List.of(
                Placed.text(
                        "plan_title", "Title of the plan", "计划标题", p -> p.part().title()),
                Placed.text("period", "Period", "时点", p -> p.part().period()),
                Placed.number("month", "Month", "月份", p -> p.part().month()),
                Placed.text("printed", "As printed", "原文", p -> p.part().printed()),
                column(
                        Field.text("value_kind")
                                .titled("Kind of value", "数值性质")
                                .describedAs("amount or percent, whatever the title says")
                                .oneOf(Stream.of(ValueKind.values())
                                        .map(ValueKind::id)
                                        .toList()),
                        r -> r.value().part().kind().id()),
                column(
                        Field.decimal("amount", Digits.YUAN)
                                .titled("Amount", "金额")
                                .describedAs("Exact amount in yuan"),
                        r -> valueIf(r.value().part(), ValueKind.AMOUNT)),
                column(
                        Field.decimal("percent", Digits.YUAN).titled("Per cent", "百分比"),
                        r -> valueIf(r.value().part(), ValueKind.PERCENT)));
    }

    private static String valueIf(PlanPoint point, ValueKind kind) {
        Optional<BigDecimal> value = point.kind() == kind ? point.value() : Optional.empty();
        return value.map(Printed::decimal).orElse("");
    }

    private static List<Column<Placed<Part<Goal>>>> goals() {
        return List.of(
                Placed.text(
                        "goal_title",
                        "What the form calls it",
                        "目标标题",
                        p -> p.part().heading()),
                Placed.number("goal_number", "Number", "序号", p -> p.part().number()),
                Placed.text("goal", "Goal", "目标内容", p -> p.part().text()));
    }

    private static List<Column<Placed<Part<Indicator>>>> indicators() {
        return List.of(
                Placed.text("level1", "First level", "一级指标", p -> p.part().level1()),
                Placed.text("level2", "Second level", "二级指标", p -> p.part().level2()),
                Placed.text("level3", "Third level", "三级指标", p -> p.part().name()),
                Placed.text(
                        "description", "Description", "绩效指标描述", p -> p.part().description()),
                Placed.text(
                        "printed",
                        "Value as printed",
                        "指标值(原文)",
                        p -> p.part().value().printed()),
                Placed.text(
                        "comparator", "Comparator", "比较符", p -> p.part().value().comparator()),
                column(
                        Field.decimal("value", Digits.YUAN).titled("Number", "数值"),
                        r -> r.value()
                                .part()
                                .value()
                                .number()
                                .map(Printed::decimal)
                                .orElse("")),
                Placed.text(
                        "value_unit",
                        "Unit of the number",
                        "计量单位",
                        p -> p.part().value().unit()),
                Placed.text(
                        "value_text",
                        "Value in words",
                        "文字指标值",
                        p -> p.part().value().text()),
                Placed.text("basis", "Basis", "指标值确定依据", p -> p.part().basis()));
    }
}
