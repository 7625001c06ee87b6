package io.github.yusuan.annex;

import io.github.yusuan.model.Goal;
import io.github.yusuan.model.Indicator;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Project;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project while its rows are read. Of several values for one field the one under the most usual label stays. */
final class ProjectDraft {
    private final Map<FormField, String> texts = new EnumMap<>(FormField.class);
    private final Map<FormField, PrintedAmount> amounts = new EnumMap<>(FormField.class);
    private final Map<FormField, Integer> ranks = new EnumMap<>(FormField.class);
    private final List<PlanPoint> plan = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Place place;

    ProjectDraft(Place place) {
        this.place = place;
    }

    void text(FormField field, int rank, String text) {
        if (rank < ranks.getOrDefault(field, Integer.MAX_VALUE) && !text.isEmpty()) {
            texts.put(field, text);
            ranks.put(field, rank);
        }
    }

    void amount(FormField field, int rank, Optional<PrintedAmount> amount) {
        if (amount.isPresent() && rank < ranks.getOrDefault(field, Integer.MAX_VALUE)) {
            amounts.put(field, amount.get());
            ranks.put(field, rank);
        }
    }

    /** Adds to a text that goes on in a further row or on a further page. */
    void append(FormField field, String text) {
        texts.merge(field, text, String::concat);
    }

    /** Takes code and name apart. */
    void split(String code, String name) {
        texts.put(FormField.CODE, code);
        texts.put(FormField.NAME, name);
    }

    /** Takes in what the rest of its form says. */
    void add(ProjectDraft rest) {
        rest.texts.forEach(texts::putIfAbsent);
        rest.amounts.forEach(amounts::putIfAbsent);
        plan.addAll(rest.plan);
        goals.addAll(rest.goals);
        indicators.addAll(rest.indicators);
    }

    String text(FormField field) {
        return texts.getOrDefault(field, "");
    }

    Optional<PrintedAmount> amount(FormField field) {
        return Optional.ofNullable(amounts.get(field));
    }

    List<PlanPoint> plan() {
        return plan;
    }

    List<Goal> goals() {
        return goals;
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** Whether anything says what the project is or wants. */
    boolean isEmpty() {
        return text(FormField.NAME).isEmpty() && goals.isEmpty() && indicators.isEmpty() && amounts.isEmpty();
    }

    Project build(int seq, TableKind kind) {
        return new Project(
                seq,
                kind,
                place,
                new Project.Head(
                        text(FormField.CODE), text(FormField.NAME), text(FormField.UNIT), text(FormField.PURPOSE)),
                new Project.Funding(
                        amount(FormField.BUDGET),
                        amount(FormField.FISCAL),
                        amount(FormField.OTHER),
                        amount(FormField.CARRY_OVER)),
                plan,
                goals,
                indicators);
    }
}
