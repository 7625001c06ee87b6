package io.github.yusuan.form;

import io.github.yusuan.model.Fact;
import io.github.yusuan.model.LabelLook;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowPosition;
import io.github.yusuan.model.Side;
import io.github.yusuan.stitch.BodyRow;
import io.github.yusuan.words.Digits;
import io.github.yusuan.words.PrintedYear;
import io.github.yusuan.words.SumLabel;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Maps the “三公” table to one row an item, whether the items are printed as rows or as columns. Where units stand in
 * rows, their total row speaks for them.
 */
final class ThreePublicColumnMapper implements ColumnMapper {
    private static final Pattern TIME = Wordings.pattern(ThreePublicColumnMapper.class, "TIME");
    private static final String SUM = "合计";
    private static final Set<Measure> BUDGETS = EnumSet.of(Measure.INITIAL_BUDGET, Measure.ADJUSTED_BUDGET);

    private final FormCatalogue catalogue;
    private final ThreePublicItems items;

    ThreePublicColumnMapper(FormCatalogue catalogue) {
        this.catalogue = catalogue;
        this.items = new ThreePublicItems(catalogue);
    }

    @Override
    public Mapped map(FormTable form, ProblemSink problems) {
        List<ColumnRole> roles = new ColumnRoles(catalogue, form.table()).decide();
        long itemColumns = form.table().columns().stream()
                .filter(path -> path.stream()
                        .anyMatch(e -> itemOf(e).filter(i -> !i.equals("total")).isPresent()))
                .count();
        List<Fact> facts =
                itemColumns >= 3 ? itemsAsColumns(form, roles, problems) : itemsAsRows(form, roles, problems);
        return new Mapped(List.of(), facts);
    }

    private List<Fact> itemsAsRows(FormTable form, List<ColumnRole> roles, ProblemSink problems) {
        List<ColumnBlock> blocks = ColumnBlock.blocksOf(roles, form.table().columns(), resolver(form));
        FactReader reader = new FactReader(form, problems);
        List<Fact> facts = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            ColumnBlock block = blocks.get(b);
            LabelReader labels = new LabelReader(block.labels(), CodeSystem.FUNCTIONAL);
            for (int r = 0; r < form.table().rows().size(); r++) {
                BodyRow row = form.table().rows().get(r);
                String label = labels.read(row).name();
                String name = itemOf(label).orElse(label);
                for (ColumnBlock.Amount amount : block.amounts()) {
                    reader.read(head(r, b, name), amount).ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    private MeasureResolver resolver(FormTable form) {
        return new MeasureResolver(catalogue, form);
    }

    private List<Fact> itemsAsColumns(FormTable form, List<ColumnRole> roles, ProblemSink problems) {
        List<BodyRow> rows = form.table().rows();
        boolean twoPhases = hasThisYear(form, "决算") && hasThisYear(form, "预算数");
        boolean carriesOver =
                form.table().columns().stream().anyMatch(path -> fundOf(form, path, false) == Measure.CARRY_OVER);
        UnitRows units = UnitRows.of(rows, roles);
        FactReader reader = new FactReader(form, problems);
        MeasureResolver measures = resolver(form);
        List<Fact> facts = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            String when = labelOf(rows.get(r), roles, ThreePublicColumnMapper::isTime);
            for (int column = 0; units.isRead(r) && column < roles.size(); column++) {
                List<String> path = form.table().columns().get(column);
                Optional<String> item = items.itemOfPath(path);
                if (roles.get(column) == ColumnRole.AMOUNT && item.isPresent()) {
                    List<String> wholePath = under(when, path);
                    Measure measure = twoPhases && isThisYear(form, path)
                            ? phaseOf(form, path)
                            : fundOf(form, under(PrintedYear.withWord(when), path), carriesOver);
                    reader.read(
                                    head(r, 0, units.prefix(r) + item.get()),
                                    ColumnBlock.Amount.of(column, measure, wholePath, measures.isShare(wholePath)))
                            .ifPresent(facts::add);
                }
            }
        }
        return facts;
    }

    /** Whether a column of the document's own year is headed so: last year's account is none beside this year's budget. */
    private static boolean hasThisYear(FormTable form, String word) {
        return form.table().columns().stream()
                .anyMatch(path -> isThisYear(form, path) && path.stream().anyMatch(e -> e.contains(word)));
    }

    private static boolean isThisYear(FormTable form, List<String> path) {
        return HeadingTime.of(path, form.fiscalYear()) == HeadingTime.THIS_YEAR;
    }

    private static List<String> under(String heading, List<String> path) {
        List<String> whole = new ArrayList<>(path);
        whole.addAll(0, heading.isEmpty() ? List.of() : List.of(heading));
        return whole;
    }

    /** 决算数, or which of the budgets of the year stands beside it: 预算数, 年初预算数, 全年预算数. */
    private Measure phaseOf(FormTable form, List<String> path) {
        if (path.stream().anyMatch(e -> e.contains("决算"))) {
            return Measure.FINAL;
        }
        Measure measure = fundOf(form, path, false);
        return BUDGETS.contains(measure) ? measure : Measure.BUDGET;
    }

    /** The fund or year of a column, its items left out of the headings. */
    private Measure fundOf(FormTable form, List<String> path, boolean carriesOver) {
        List<String> rest = new ArrayList<>(path);
        rest.removeIf(e -> itemOf(e).isPresent() || e.contains("三公"));
        boolean grouped = rest.stream().anyMatch(e -> !SumLabel.isBare(e));
        rest.add(SUM); // what is left stands above the item as a heading stands above a sum
        Measure measure = resolver(form).resolve(rest);
        return measure == Measure.TOTAL && carriesOver && grouped ? Measure.CURRENT_YEAR : measure;
    }

    /** What a row of one year begins with, or of the change between two: 2024, 2024年预算数, 上年数, 增减额. */
    private static boolean isTime(String label) {
        return TIME.matcher(label).matches()
                || PrintedYear.leading(PrintedYear.withWord(label)).isPresent();
    }

    private Optional<String> itemOf(String label) {
        return items.itemOf(label);
    }

    private static String labelOf(BodyRow row, List<ColumnRole> roles, Predicate<String> wanted) {
        for (int column = 0; column < roles.size(); column++) {
            String text = row.covering(column).compact();
            if (roles.get(column) != ColumnRole.AMOUNT && wanted.test(text)) {
                return text;
            }
        }
        return "";
    }

    private static RowHead head(int row, int block, String name) {
        return new RowHead(row + 1, Side.NONE, block, "", name, LabelLook.UNKNOWN, RowPosition.UNKNOWN);
    }

    /** Which rows speak where units stand in rows: the total row, else each unit for itself. */
    private record UnitRows(List<String> units, int totalRow, boolean several) {

        static UnitRows of(List<BodyRow> rows, List<ColumnRole> roles) {
            List<String> units = new ArrayList<>();
            int totalRow = -1;
            String current = "";
            for (int r = 0; r < rows.size(); r++) {
                String label = "";
                for (int column = 0; column < roles.size(); column++) {
                    String text = rows.get(r).covering(column).compact();
                    boolean isLabel = roles.get(column) == ColumnRole.NAME || roles.get(column) == ColumnRole.UNIT;
                    if (isLabel && !text.isEmpty() && !isTime(text) && !Digits.are(text)) {
                        label = text;
                    }
                }
                if (SumLabel.isTotal(label)) {
                    totalRow = totalRow < 0 ? r : totalRow;
                }
                current = label.isEmpty() ? current : label;
                units.add(current);
            }
            return new UnitRows(units, totalRow, units.stream().distinct().count() > 1);
        }

        /** Where a total row says what all units have, the rows of units are left out. */
        boolean isRead(int row) {
            return totalRow < 0 || totalRow == row;
        }

        String prefix(int row) {
            return totalRow < 0 && several ? units.get(row) + "/" : "";
        }
    }
}
