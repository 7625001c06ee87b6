package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.words.MoneyWords;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One form while its rows come in: fields first, then the indicators below their head. */
final class CardReading {
    private static final int MAX_LABEL = 24;

    private final AnnexCatalogue catalogue;
    private final TableKind kind;
    private final ProblemSink problems;
    private final ProjectDraft draft;
    private final PlanReading plan = new PlanReading();
    private final Map<Integer, String> goalHeads = new HashMap<>();
    private final List<FormRow> indicatorRows = new ArrayList<>();
    private final Set<Integer> afterBreak = new TreeSet<>();
    private Map<TargetColumn, Integer> indicatorColumns = new EnumMap<>(TargetColumn.class);
    private FormField section = FormField.CAPTION;
    private String sectionLabel = "";
    private String indicatorLabel = "";
    private MoneyUnit unit;
    private int page;
    private boolean started;
    private boolean below;

    CardReading(AnnexCatalogue catalogue, FormTable form, ProblemSink problems) {
        this.catalogue = catalogue;
        this.problems = problems;
        kind = form.kind();
        unit = form.unit();
        draft = new ProjectDraft(FormRow.of(form.seq(), form.table().rows()).stream()
                .findFirst()
                .map(FormRow::place)
                .orElse(new Place(
                        form.seq(), 0, form.table().firstPage(), form.table().box())));
    }

    /** Whether the row begins another form: its code or name, after this one's indicators. */
    boolean isFollowedBy(FormRow row) {
        if (!below) {
            return false;
        }
        return row.filled().stream()
                .map(row::compact)
                .flatMap(text -> field(text).stream())
                .map(WordList.Match::meaning)
                .anyMatch(f -> f == FormField.CODE || f == FormField.NAME);
    }

    void add(FormRow row) {
        boolean turned = started && row.body().page() != page;
        page = row.body().page();
        started = true;
        Optional<Map<TargetColumn, Integer>> head = IndicatorHead.find(row, catalogue);
        if (head.isPresent()) {
            indicatorColumns = head.get();
            indicatorLabel = row.compact(0);
            if (below) {
                afterBreak.add(row.number() + 1);
            }
            below = true;
        } else if (below && !leavesIndicators(row)) {
            indicatorRows.add(row);
            if (turned) {
                afterBreak.add(row.number());
            }
        } else {
            addFields(row);
        }
    }

    /** What a label says, its unit of money left out: 年度资金总额（万元）. */
    private Optional<WordList.Match<FormField>> field(String text) {
        return catalogue.fields().match(text.length() > MAX_LABEL ? text : MoneyWords.withoutUnit(text));
    }

    /** A label of the form in the first cell: 备注, 总分. */
    private boolean leavesIndicators(FormRow row) {
        List<Integer> filled = row.filled();
        return !filled.isEmpty()
                && filled.get(0) == 0
                && field(row.compact(0)).isPresent()
                && !row.compact(0).equals(indicatorLabel)
                && !indicatorColumns.containsValue(0);
    }

    private void addFields(FormRow row) {
        List<Integer> filled = row.filled();
        boolean labelled = filled.stream().anyMatch(c -> field(row.compact(c)).isPresent());
        if (plan.isOpen() && !labelled) {
            draft.plan().addAll(plan.points(row, unit));
            return;
        }
        for (int i = 0; i < filled.size(); i++) {
            int column = filled.get(i);
            String text = row.compact(column);
            Optional<WordList.Match<FormField>> field = field(text);
            unit = text.length() > MAX_LABEL ? unit : MoneyWords.inHeading(text).orElse(unit);
            if (field.isEmpty()) {
                addText(row, column);
                continue;
            }
            int value = row.next(column);
            boolean hasValue = value < row.body().cells().size()
                    && row.body().cells().get(value).isFilled()
                    && field(row.compact(value)).isEmpty();
            if (addLabel(row, column, field.get()) && hasValue) {
                addValue(row, value, field.get());
                i++;
            }
        }
    }

    /** Notes what the label announces; says whether its value stands beside it. */
    private boolean addLabel(FormRow row, int column, WordList.Match<FormField> field) {
        switch (field.meaning()) {
            case PERIOD -> plan.period(column, row.compact(column));
            case PLAN -> plan.title(row.compact(column));
            case GOAL -> goalHeads.put(column, row.compact(column));
            default -> {}
        }
        boolean opens = column == 0 || field.meaning() == FormField.GOAL;
        if (opens && field.meaning() != FormField.PERIOD) {
            section = field.meaning();
            sectionLabel = row.compact(column);
        }
        return switch (field.meaning()) {
            case PERIOD, PLAN, PURPOSE, CAPTION -> false;
            default -> true;
        };
    }

    private void addValue(FormRow row, int column, WordList.Match<FormField> field) {
        FormField meaning = field.meaning();
        switch (meaning) {
            case BUDGET, FISCAL, OTHER, CARRY_OVER ->
                draft.amount(meaning, field.rank(), MoneyCell.read(row.compact(column), unit));
            case GOAL -> addGoal(row, column, sectionLabel);
            default -> {
                boolean department =
                        kind == TableKind.OVERALL_TARGETS || meaning != FormField.NAME || field.rank() == 0;
                draft.text(department ? meaning : FormField.UNIT, field.rank(), row.compact(column));
            }
        }
    }

    /** A text without a label beside it belongs to the label above it, or to the section. */
    private void addText(FormRow row, int column) {
        if (section == FormField.PURPOSE) {
            draft.append(FormField.PURPOSE, row.text(column));
        } else if (section == FormField.GOAL) {
            addGoal(row, column, goalHeads.getOrDefault(column, sectionLabel));
        }
    }

    private void addGoal(FormRow row, int column, String heading) {
        int before = (int)
                draft.goals().stream().filter(g -> g.heading().equals(heading)).count();
        draft.goals().addAll(GoalText.goals(row.place(column), heading, row.text(column), before));
    }

    ProjectDraft finish() {
        if (below) {
            IndicatorRows rows = new IndicatorRows(catalogue, problems);
            draft.indicators().addAll(rows.read(indicatorRows, indicatorColumns, afterBreak));
        }
        return draft;
    }
}
