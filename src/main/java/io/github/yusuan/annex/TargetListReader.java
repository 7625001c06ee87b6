package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.Goal;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.TableKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists that have a column for each part: several rows of indicators a project, whose own cells are merged over
 * them and cut, repeated or left blank where a page turns; or one row a project.
 */
final class TargetListReader {
    /** A name that its code stands before. */
    private static final Pattern CODED = Pattern.compile("([0-9]{6,8}[A-Z0-9]{9,15})[-—－](.*)");

    /** The beginning of a code that the page has cut. */
    private static final Pattern CUT = Pattern.compile("[0-9]{6,8}[A-Z0-9]{0,14}");

    private final AnnexCatalogue catalogue;

    TargetListReader(AnnexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The projects of a list; none where no column is known. */
    List<ProjectDraft> read(FormTable form, ProblemSink problems) {
        Map<TargetColumn, Integer> columns =
                catalogue.targets().columns(form.table().columns(), TargetColumn.class);
        boolean known = columns.containsKey(TargetColumn.GOAL)
                || columns.containsKey(TargetColumn.LEVEL_3)
                || form.kind() == TableKind.PROJECTS && columns.containsKey(TargetColumn.NAME);
        return known ? new Reading(form, columns, problems).projects() : List.of();
    }

    /** A list while its rows come in. */
    private final class Reading {
        private final FormTable form;
        private final Map<TargetColumn, Integer> columns;
        private final ProblemSink problems;
        private final List<ProjectDraft> drafts = new ArrayList<>();
        private final List<FormRow> rows = new ArrayList<>();
        private final Set<Integer> afterBreak = new TreeSet<>();
        /** Parts of the open project whose common name is not read yet. */
        private final List<ProjectDraft> unnamed = new ArrayList<>();

        private ProjectDraft draft;

        Reading(FormTable form, Map<TargetColumn, Integer> columns, ProblemSink problems) {
            this.form = form;
            this.columns = columns;
            this.problems = problems;
            draft = new ProjectDraft(FormRow.of(form.seq(), form.table().rows()).stream()
                    .findFirst()
                    .map(FormRow::place)
                    .orElse(new Place(
                            form.seq(),
                            0,
                            form.table().firstPage(),
                            form.table().box())));
        }

        List<ProjectDraft> projects() {
            Set<String> headings = new HashSet<>();
            form.table().columns().forEach(headings::addAll);
            int page = form.table().firstPage();
            boolean turned = false;
            for (FormRow row : FormRow.of(form.seq(), form.table().rows())) {
                turned |= row.body().page() != page;
                page = row.body().page();
                boolean head = row.filled().stream().map(row::compact).allMatch(headings::contains);
                if (head || isSum(row)) {
                    continue;
                }
                if (begins(row, turned)) {
                    finish();
                    unnamed.clear();
                    draft = new ProjectDraft(row.place());
                } else if (beginsPart(row, turned)) {
                    String name = draft.text(FormField.NAME);
                    finish();
                    if (name.isEmpty()) {
                        unnamed.add(draft);
                    }
                    draft = new ProjectDraft(row.place());
                    draft.text(FormField.NAME, 0, name);
                }
                if (turned) {
                    afterBreak.add(row.number());
                }
                turned = false;
                addProjectCells(row);
                rows.add(row);
            }
            finish();
            return drafts;
        }

        /**
         * A sum of all projects or of a unit: an amount, and neither goal nor indicator. Where a unit stands beside the
         * name, the goal of its project may be printed on the next page.
         */
        private boolean isSum(FormRow row) {
            boolean sum = row.filled().stream().anyMatch(c -> catalogue.is("sum", row.compact(c)));
            boolean targets = List.of(TargetColumn.GOAL, TargetColumn.LEVEL_3, TargetColumn.VALUE).stream()
                    .anyMatch(c -> !text(row, c).isEmpty());
            boolean amount = Amounts.isAmount(text(row, TargetColumn.BUDGET));
            String name = text(row, TargetColumn.NAME);
            boolean own = !name.isEmpty() && name.equals(form.table().heading().unitName());
            String unit = text(row, TargetColumn.UNIT);
            boolean ofAUnit = !name.isEmpty() && !unit.isEmpty() && !name.equals(unit);
            boolean mayBeOne = form.kind() != TableKind.PROJECTS && !ofAUnit || name.isEmpty() || own;
            return sum || amount && !targets && mayBeOne;
        }

        /** A cell of the project begins here; at the top of a page it may be the rest of one. */
        private boolean begins(FormRow row, boolean turned) {
            TargetColumn key = columns.containsKey(TargetColumn.NAME) ? TargetColumn.NAME : TargetColumn.UNIT;
            Integer column = columns.get(key);
            if (column == null || !row.isOwn(column)) {
                return false;
            }
            String name = row.compact(column);
            String open = draft.text(FormField.NAME);
            if (!turned) {
                return !name.isEmpty() || mergedBlank(row, column);
            }
            boolean lacksCode =
                    CODED.matcher(open).matches() && !CODED.matcher(name).matches();
            boolean rest = name.isEmpty() || open.isEmpty() || name.equals(open) || lacksCode || isCut(open, name);
            return !rest;
        }

        /** Whether a code and its name begin on one page and end on the next one. */
        private static boolean isCut(String open, String name) {
            return CUT.matcher(open).matches()
                    && !CODED.matcher(name).matches()
                    && CODED.matcher(open + name).matches();
        }

        /**
         * Another sum beside the same name: what a further unit does of the project, with goals of its own. At the top
         * of a page the open sum may be repeated.
         */
        private boolean beginsPart(FormRow row, boolean turned) {
            Integer name = columns.get(TargetColumn.NAME);
            Integer budget = columns.get(TargetColumn.BUDGET);
            Optional<PrintedAmount> open = draft.amount(FormField.BUDGET);
            if (name == null || budget == null || open.isEmpty() || !row.isOwn(budget)) {
                return false;
            }
            Optional<PrintedAmount> sum = MoneyCell.read(row.compact(budget), form.unitOf(budget));
            if (turned) {
                return sum.isPresent() && !sum.equals(open);
            }
            boolean blank = row.compact(budget).isEmpty() && reachesDown(row, budget);
            return !row.isOwn(name) && (sum.isPresent() || blank);
        }

        /** A blank cell that begins a new merged block, whose name is printed on a later page. */
        private boolean mergedBlank(FormRow row, int column) {
            return reachesDown(row, column)
                    || row.number() == form.table().rows().size();
        }

        private boolean reachesDown(FormRow row, int column) {
            int index = row.number();
            return index < form.table().rows().size()
                    && !FormRow.of(form.seq(), form.table().rows().subList(index, index + 1))
                            .get(0)
                            .isOwn(column);
        }

        private void addProjectCells(FormRow row) {
            String name = text(row, TargetColumn.NAME);
            String open = draft.text(FormField.NAME);
            if (CODED.matcher(open).matches() && !CODED.matcher(name).matches() || isCut(open, name)) {
                draft.append(FormField.NAME, name);
            }
            draft.text(FormField.NAME, 0, name);
            draft.text(FormField.CODE, 0, text(row, TargetColumn.CODE));
            draft.text(FormField.UNIT, 0, text(row, TargetColumn.UNIT));
            money(row, TargetColumn.BUDGET, FormField.BUDGET);
            money(row, TargetColumn.FISCAL, FormField.FISCAL);
            money(row, TargetColumn.OTHER, FormField.OTHER);
            Integer goal = columns.get(TargetColumn.GOAL);
            if (goal != null && !row.text(goal).isEmpty()) {
                addGoal(row, goal);
            }
        }

        /** On a further page the cell is repeated or goes on. */
        private void addGoal(FormRow row, int column) {
            String heading = String.join("", form.table().columns().get(column));
            List<Goal> goals = GoalText.goals(row.place(column), heading, row.text(column), 0);
            if (draft.goals().isEmpty()) {
                draft.goals().addAll(goals);
            } else if (!draft.goals().stream()
                    .map(Goal::text)
                    .toList()
                    .containsAll(goals.stream().map(Goal::text).toList())) {
                int last = draft.goals().size() - 1;
                Goal open = draft.goals().get(last);
                draft.goals().set(last, new Goal(open.place(), heading, open.number(), open.text() + row.text(column)));
            }
        }

        private void money(FormRow row, TargetColumn column, FormField field) {
            Integer at = columns.get(column);
            MoneyUnit unit = at == null ? form.unit() : form.unitOf(at);
            draft.amount(field, 0, MoneyCell.read(text(row, column), unit));
        }

        private String text(FormRow row, TargetColumn column) {
            Integer at = columns.get(column);
            return at == null ? "" : row.compact(at);
        }

        private void finish() {
            IndicatorRows reader = new IndicatorRows(catalogue, problems);
            if (columns.containsKey(TargetColumn.LEVEL_3)) {
                draft.indicators().addAll(reader.read(rows, columns, afterBreak));
            }
            Matcher coded = CODED.matcher(draft.text(FormField.NAME));
            if (coded.matches()) {
                draft.split(coded.group(1), coded.group(2));
            }
            if (!draft.text(FormField.NAME).isEmpty()) {
                unnamed.forEach(part -> part.split(draft.text(FormField.CODE), draft.text(FormField.NAME)));
                unnamed.clear();
            }
            if (form.kind() == TableKind.OVERALL_TARGETS) {
                draft.text(FormField.NAME, 0, draft.text(FormField.UNIT));
            }
            if (!draft.isEmpty()) {
                drafts.add(draft);
            }
            rows.clear();
            afterBreak.clear();
        }
    }
}
