package io.github.yusuan.annex;

import io.github.yusuan.words.Digits;
import java.util.ArrayList;
import java.util.List;

/**
 * How deep the rows of a table stand that is ordered by subject codes, whole ones in one column or with columns for 类, 款
 * and 项. A row sums what follows it where that stands deeper.
 */
final class SubjectDepths {
    /** No code is longer. */
    private static final int COLUMN = 100;

    private final List<Integer> depths = new ArrayList<>();

    /**
     * Of the rows of a table.
     *
     * @param rows in printed order
     * @param codes the columns of codes, from the left; none in a table of another order
     */
    SubjectDepths(List<FormRow> rows, List<Integer> codes) {
        boolean coded = !codes.isEmpty();
        rows.forEach(row -> depths.add(coded ? depthOf(row, codes) : 0));
    }

    /** What has no code of its own, such as an item that is bought, stands below all that has. */
    private static int depthOf(FormRow row, List<Integer> codes) {
        for (int at = codes.size() - 1; at >= 0; at--) {
            String code = row.compact(codes.get(at));
            if (Digits.are(code)) {
                return COLUMN * at + code.length();
            }
        }
        return COLUMN * codes.size();
    }

    /** Whether the row at that place, from 0, sums others. */
    boolean isSum(int row) {
        return row + 1 < depths.size() && depths.get(row + 1) > depths.get(row);
    }
}
