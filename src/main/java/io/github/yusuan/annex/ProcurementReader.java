package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.Problem;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProblemSink;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.ProcurementItem.Label;
import io.github.yusuan.model.ProcurementItem.Quantity;
import io.github.yusuan.model.RowRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads procurement tables: items with quantity and price, or sums by category, project and subject above their items. */
final class ProcurementReader {
    private final AnnexCatalogue catalogue;

    ProcurementReader(AnnexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rows of a table; none where no column of amounts is known. */
    List<ProcurementItem> read(FormTable form, ProblemSink problems) {
        Map<ProcurementColumn, Integer> columns =
                catalogue.procurement().columns(form.table().columns(), ProcurementColumn.class);
        List<FormRow> rows = FormRow.of(form.seq(), form.table().rows());
        if (!columns.containsKey(ProcurementColumn.TOTAL)) {
            return List.of();
        }
        if (isHeadShifted(rows, columns)) {
            swap(columns, ProcurementColumn.CARRY_OVER, ProcurementColumn.RESERVED);
            problems.report(new Problem(
                    ProblemCode.CELLS_SHIFTED,
                    form.table().firstPage(),
                    form.table().box(),
                    form.seq(),
                    0,
                    "expected the sources to add up to the total; they do with two neighbouring headings exchanged"));
        }
        List<ProcurementItem> items = new ArrayList<>();
        RowReading reading = new RowReading(form, columns, new SubjectDepths(rows, codesOf(form, columns)));
        for (FormRow row : rows) {
            reading.read(row).ifPresent(items::add);
        }
        return items;
    }

    /** The columns of subject codes, where no column says what is bought. */
    private List<Integer> codesOf(FormTable form, Map<ProcurementColumn, Integer> columns) {
        List<List<String>> paths = form.table().columns();
        return IntStream.range(0, columns.containsKey(ProcurementColumn.ITEM) ? 0 : paths.size())
                .filter(column -> paths.get(column).stream().anyMatch(heading -> catalogue.is("subject_code", heading)))
                .boxed()
                .toList();
    }

    /** Whether the sources add up to the total only if the neighbours 结转 and 预留 change places. */
    private static boolean isHeadShifted(List<FormRow> rows, Map<ProcurementColumn, Integer> columns) {
        Integer carry = columns.get(ProcurementColumn.CARRY_OVER);
        Integer reserved = columns.get(ProcurementColumn.RESERVED);
        if (carry == null || reserved == null || carry != reserved + 1) {
            return false;
        }
        Map<ProcurementColumn, Integer> swapped = new EnumMap<>(columns);
        swap(swapped, ProcurementColumn.CARRY_OVER, ProcurementColumn.RESERVED);
        return rows.stream().noneMatch(row -> addsUp(row, columns))
                && rows.stream().allMatch(row -> addsUp(row, swapped));
    }

    private static void swap(Map<ProcurementColumn, Integer> columns, ProcurementColumn a, ProcurementColumn b) {
        Integer old = columns.get(a);
        columns.replace(a, columns.getOrDefault(b, 0));
        columns.replace(b, old);
    }

    private static boolean addsUp(FormRow row, Map<ProcurementColumn, Integer> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<ProcurementColumn, Integer> entry : columns.entrySet()) {
            if (entry.getKey().isSource()) {
                sum = sum.add(value(row.compact(entry.getValue())));
            }
        }
        return sum.compareTo(value(row.compact(columns.getOrDefault(ProcurementColumn.TOTAL, 0)))) == 0;
    }

    private static BigDecimal value(String text) {
        return Amounts.normalised(text).map(Amounts::valueOf).orElse(BigDecimal.ZERO);
    }

    /** The rows of one table; a blank label is that of the sum above. */
    private final class RowReading {
        private final FormTable form;
        private final Map<ProcurementColumn, Integer> columns;
        private final SubjectDepths depths;
        private String category = "";
        private String project = "";
        private String subject = "";

        RowReading(FormTable form, Map<ProcurementColumn, Integer> columns, SubjectDepths depths) {
            this.form = form;
            this.columns = columns;
            this.depths = depths;
        }

        Optional<ProcurementItem> read(FormRow row) {
            List<Integer> filled = row.filled();
            if (filled.isEmpty() || money(row, ProcurementColumn.TOTAL).isEmpty()) {
                return Optional.empty();
            }
            String first = row.compact(filled.get(0));
            RowRole role = roleOf(row, first);
            Label label = role == RowRole.TOTAL ? new Label("", "", "", first, "", "") : labelOf(row, role, first);
            return Optional.of(new ProcurementItem(
                    row.place(),
                    role,
                    label,
                    quantity(row),
                    money(row, ProcurementColumn.UNIT_PRICE),
                    money(row, ProcurementColumn.TOTAL),
                    sources(row),
                    money(row, ProcurementColumn.RESERVED)));
        }

        private RowRole roleOf(FormRow row, String first) {
            if (catalogue.is("sum", first)) {
                return RowRole.TOTAL;
            }
            boolean sum = catalogue.is("subtotal", first) || depths.isSum(row.number() - 1);
            boolean named = !columns.containsKey(ProcurementColumn.ITEM)
                    || !text(row, ProcurementColumn.ITEM).isEmpty()
                    || !text(row, ProcurementColumn.METHOD).isEmpty();
            return named && !sum ? RowRole.LEAF : RowRole.SUBTOTAL;
        }

        private Label labelOf(FormRow row, RowRole role, String first) {
            String ownCategory = text(row, ProcurementColumn.CATEGORY);
            String ownProject = text(row, ProcurementColumn.PROJECT);
            String ownSubject = text(row, ProcurementColumn.SUBJECT);
            if (catalogue.is("subtotal", first)) {
                return new Label("", "", "", first, "", "");
            }
            if (!ownCategory.isEmpty()) {
                category = ownCategory;
                project = "";
                subject = "";
            }
            if (!ownProject.isEmpty()) {
                project = ownProject;
                subject = "";
            }
            subject = ownSubject.isEmpty() ? subject : ownSubject;
            String bought = text(row, ProcurementColumn.ITEM);
            String item = bought.isEmpty() ? text(row, ProcurementColumn.SUBJECT_NAME) : bought;
            return new Label(
                    category,
                    project,
                    subject,
                    item.isEmpty() && role == RowRole.SUBTOTAL ? first : item,
                    text(row, ProcurementColumn.CATALOGUE_CODE),
                    text(row, ProcurementColumn.METHOD));
        }

        private Optional<Quantity> quantity(FormRow row) {
            String unit = text(row, ProcurementColumn.QUANTITY_UNIT);
            return Amounts.normalised(text(row, ProcurementColumn.QUANTITY))
                    .map(printed -> new Quantity(printed, Amounts.valueOf(printed), unit));
        }

        private Map<Measure, PrintedAmount> sources(FormRow row) {
            Map<Measure, PrintedAmount> sources = new EnumMap<>(Measure.class);
            for (ProcurementColumn column : columns.keySet()) {
                if (column.isSource()) {
                    money(row, column).ifPresent(a -> sources.put(Measure.valueOf(column.name()), a));
                }
            }
            money(row, ProcurementColumn.PROJECT_BUDGET).ifPresent(a -> sources.put(Measure.BUDGET, a));
            return sources;
        }

        private Optional<PrintedAmount> money(FormRow row, ProcurementColumn column) {
            Integer at = columns.get(column);
            return at == null ? Optional.empty() : MoneyCell.read(row.compact(at), form.unitOf(at));
        }

        private String text(FormRow row, ProcurementColumn column) {
            Integer at = columns.get(column);
            return at == null ? "" : row.compact(at);
        }
    }
}
