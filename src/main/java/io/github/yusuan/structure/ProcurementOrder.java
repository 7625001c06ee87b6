package io.github.yusuan.structure;

import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.RowRole;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the sums between the items of a procurement table are made of: by category, unit, project, subject or code, one
 * inside the other. A sum stands above its items, or below them, and reaches to another sum; to which, the amounts say.
 */
public final class ProcurementOrder {
    private final List<ProcurementItem> rows;
    private final IdentityHashMap<ProcurementItem, List<ProcurementItem>> items = new IdentityHashMap<>();
    private int confirmed;

    private ProcurementOrder(List<ProcurementItem> rows) {
        this.rows = rows;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).role() == RowRole.SUBTOTAL) {
                items.put(rows.get(i), itemsOf(i));
            }
        }
    }

    /** The order of the rows of one table. */
    public static ProcurementOrder of(List<ProcurementItem> printed) {
        List<ProcurementItem> upwards = new ArrayList<>(printed);
        Collections.reverse(upwards);
        ProcurementOrder above = new ProcurementOrder(printed);
        ProcurementOrder below = new ProcurementOrder(upwards);
        return below.confirmed > above.confirmed ? below : above;
    }

    /** The items with which this sum is reached, else those up to the next sum. */
    private List<ProcurementItem> itemsOf(int at) {
        BigDecimal total = yuan(rows.get(at));
        List<ProcurementItem> found = new ArrayList<>();
        int next = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = at + 1; i < rows.size() && sum.compareTo(total) <= 0; i++) {
            if (rows.get(i).role() == RowRole.LEAF) {
                found.add(rows.get(i));
                sum = sum.add(yuan(rows.get(i)));
                if (sum.subtract(total).abs().compareTo(rounding(found)) <= 0) {
                    confirmed++;
                    return found;
                }
            } else if (!found.isEmpty() && next == 0) {
                next = found.size();
            }
        }
        return found.subList(0, next == 0 ? found.size() : next);
    }

    /** What the rounding of so many items explains, where they print as many places as the last one. */
    private static BigDecimal rounding(List<ProcurementItem> found) {
        Figure last = totals(found.subList(found.size() - 1, found.size())).stream()
                .findFirst()
                .orElse(Figure.count(found.get(0).place(), 0));
        return last.lastPlace().multiply(new BigDecimal(found.size() + 1)).divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal yuan(ProcurementItem row) {
        return row.total().map(PrintedAmount::yuan).orElse(BigDecimal.ZERO);
    }

    /** The sums between the items. */
    public List<ProcurementItem> sums() {
        return rows.stream().filter(items::containsKey).toList();
    }

    /** What such a sum is made of. */
    public List<ProcurementItem> items(ProcurementItem sum) {
        return items.getOrDefault(sum, List.of());
    }

    /** What the total sums: sums that are parts of no other one, and items outside of all; none without sums. */
    public List<ProcurementItem> top() {
        List<ProcurementItem> top = new ArrayList<>();
        Set<ProcurementItem> summed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ProcurementItem row : rows) {
            List<ProcurementItem> own = items(row);
            boolean part = summed.containsAll(own.isEmpty() ? List.of(row) : own);
            if (row.role() != RowRole.TOTAL && !part) {
                top.add(row);
                summed.addAll(own);
            }
        }
        return items.isEmpty() ? List.of() : top;
    }

    /** What rows print as their totals. */
    public static List<Figure> totals(List<ProcurementItem> some) {
        List<Figure> figures = new ArrayList<>();
        some.forEach(row -> row.total().ifPresent(total -> figures.add(Figure.of(row.place(), total))));
        return figures;
    }
}
