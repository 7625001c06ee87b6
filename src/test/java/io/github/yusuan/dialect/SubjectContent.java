package io.github.yusuan.dialect;

import io.github.yusuan.dialect.TruthFact.RowTruth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table whose rows are subjects of a classification. */
final class SubjectContent {

    static final String UNIT = "云岫区民政局";

    private static final double INDENT = 9;
    private static final String ORDINALS = "一二三四五六七八九十";

    private final Dialect dialect;
    private final TableForm form;
    private final List<MeasureColumn> columns;
    private final Map<Subject, Figures> figures = new LinkedHashMap<>();
    private final SheetDraft draft;
    private final int[] ordinals = new int[4];

    private SubjectContent(Dialect dialect, TableForm form, Random random) {
        this.dialect = dialect;
        this.form = form;
        this.columns = dialect.get(MeasureSet.class).columns(form);
        this.draft = new SheetDraft(dialect, form);
        drawFigures(random);
    }

    static PrintedSheet of(Dialect dialect, TableForm form, Random random) {
        return new SubjectContent(dialect, form, random).write();
    }

    private void drawFigures(Random random) {
        boolean negatives = !dialect.is(NegativeMark.NONE);
        List<Subject> subjects = new ArrayList<>(Subject.of(form));
        if (dialect.is(LevelMark.WEIGHT)) {
            subjects.removeIf(subject -> subject.level() == 2 && form != TableForm.BASIC);
        }
        for (Subject subject : subjects) {
            boolean leaf = subjects.stream().noneMatch(other -> other.isPartOf(subject));
            figures.put(
                    subject,
                    leaf ? Figures.drawn(dialect.get(MeasureSet.class), columns, negatives, random) : Figures.NONE);
        }
        for (Subject subject : subjects) {
            if (Figures.NONE.equals(figures.get(subject))) {
                figures.put(subject, sumBelow(subject, subjects));
            }
        }
    }

    private Figures sumBelow(Subject sum, List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> subject.isPartOf(sum))
                .filter(subject -> subjects.stream().noneMatch(other -> other.isPartOf(subject)))
                .map(figures::get)
                .reduce(Figures.NONE, Figures::plus);
    }

    private PrintedSheet write() {
        boolean wrapped = !dialect.is(NameForm.ONE_LINE);
        labelColumns(wrapped);
        columns.forEach(column -> draft.amountColumn(column.path(dialect.get(Wording.class))));
        FirstRow first = dialect.get(FirstRow.class);
        if (first != FirstRow.TOTAL_LAST && first != FirstRow.NONE) {
            total();
        }
        figures.forEach(this::subject);
        if (first == FirstRow.TOTAL_LAST) {
            total();
        }
        return draft.sheet();
    }

    private void labelColumns(boolean wrapped) {
        double name = wrapped ? 66 : 170;
        switch (dialect.get(CodeForm.class)) {
            case COLUMN -> {
                draft.labelColumn(54, "科目编码");
                draft.labelColumn(name, "科目名称");
            }
            case JOINED, JOINED_IN_BRACKETS -> draft.labelColumn(name + 44, "科目");
            case SPLIT_FULL, SPLIT_OWN -> {
                draft.labelColumn(28, "科目编码", "类");
                draft.labelColumn(28, "科目编码", "款");
                if (form != TableForm.BASIC) {
                    draft.labelColumn(28, "科目编码", "项");
                }
                draft.labelColumn(name, "科目名称");
            }
            case TWO_GROUPS -> {
                draft.labelColumn(48, "部门预算支出经济分类科目", "科目编码");
                draft.labelColumn(wrapped ? 60 : 100, "部门预算支出经济分类科目", "科目名称");
                draft.labelColumn(48, "政府预算支出经济分类科目", "科目编码");
                draft.labelColumn(wrapped ? 60 : 100, "政府预算支出经济分类科目", "科目名称");
            }
            case NONE -> draft.labelColumn(name, "项目");
        }
    }

    private int labels() {
        return draft.columns() - columns.size();
    }

    private void total() {
        FirstRow first = dialect.get(FirstRow.class);
        String text = switch (first) {
            case DEPARTMENT_MERGED -> "本部门合计";
            case FUND_MERGED -> fundTotal();
            case UNIT_NAMED -> UNIT;
            default -> "合计";
        };
        int nameColumn = dialect.is(CodeForm.TWO_GROUPS) ? 1 : labels() - 1;
        boolean merged = first.name().endsWith("MERGED");
        draft.cell(merged ? LineCell.centred(0, labels(), text) : LineCell.centred(nameColumn, 1, text));
        boolean open = first == FirstRow.FUND_MERGED || first == FirstRow.UNIT_NAMED;
        Figures sum = figures.entrySet().stream()
                .filter(each -> each.getKey().level() == 1)
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
        amounts(new RowTruth("", List.of(text), open ? "" : "total", 0), sum);
    }

    private String fundTotal() {
        return switch (form) {
            case BASIC -> "基本支出合计";
            case FUND -> "政府性基金预算支出";
            case CAPITAL -> "国有资本经营预算支出合计";
            case EXPENDITURE -> "本年支出";
            default -> "一般公共预算支出";
        };
    }

    private void subject(Subject subject, Figures sum) {
        boolean leaf = figures.keySet().stream().noneMatch(other -> other.isPartOf(subject));
        boolean coded = !dialect.is(CodeForm.NONE);
        String name = coded ? subject.name() : ordinal(subject) + subject.name();
        int shown = dialect.is(LevelMark.WEIGHT) && !coded ? Math.min(2, subject.level()) : subject.level();
        labelCells(subject, name);
        amounts(new RowTruth(coded ? subject.code() : "", List.of(name), leaf ? "leaf" : "subtotal", shown), sum);
    }

    private String ordinal(Subject subject) {
        if (!dialect.is(LevelMark.ORDINAL)) {
            return "";
        }
        int level = subject.level();
        ordinals[level]++;
        for (int below = level + 1; below < ordinals.length; below++) {
            ordinals[below] = 0;
        }
        String chinese = ORDINALS.substring(ordinals[level] - 1, ordinals[level]);
        return switch (level) {
            case 1 -> chinese + "、";
            case 2 -> "（" + chinese + "）";
            default -> ordinals[level] + ".";
        };
    }

    private void labelCells(Subject subject, String name) {
        String code = subject.code();
        switch (dialect.get(CodeForm.class)) {
            case COLUMN -> {
                draft.cell(LineCell.label(0, code));
                draft.cell(name(1, name, subject));
            }
            case JOINED -> draft.cell(name(0, code + " " + name, subject));
            case JOINED_IN_BRACKETS -> draft.cell(name(0, "[" + code + "]" + name, subject));
            case SPLIT_FULL, SPLIT_OWN -> {
                for (int level = 1; level <= subject.level(); level++) {
                    if (level == subject.level() || dialect.is(CodeForm.SPLIT_FULL)) {
                        int from = level == 1 ? 0 : 2 * level - 1;
                        draft.cell(LineCell.centred(level - 1, 1, code.substring(from, 2 * level + 1)));
                    }
                }
                draft.cell(name(labels() - 1, name, subject));
            }
            case TWO_GROUPS -> {
                draft.cell(LineCell.label(0, code));
                draft.cell(name(1, name, subject));
                draft.cell(LineCell.label(2, subject.governmentCode()));
                draft.cell(LineCell.label(3, subject.governmentName()));
            }
            case NONE -> draft.cell(name(0, name, subject));
        }
    }

    private LineCell name(int column, String text, Subject subject) {
        int depth = subject.level() - 1;
        return switch (dialect.get(LevelMark.class)) {
            case BLANKS -> LineCell.label(column, "  ".repeat(depth) + text);
            case INDENT -> new LineCell(column, 1, text, LineCell.Align.LEFT, INDENT * depth, false);
            case WEIGHT -> new LineCell(column, 1, text, LineCell.Align.LEFT, 0, depth == 0);
            case ORDINAL, NONE -> LineCell.label(column, text);
        };
    }

    private void amounts(RowTruth row, Figures sum) {
        Figures whole = sum.withPercent();
        for (int i = 0; i < columns.size(); i++) {
            String measure = columns.get(i).measure();
            draft.amount(labels() + i, "", row, measure, whole.of(measure));
        }
        draft.endLine();
    }
}
