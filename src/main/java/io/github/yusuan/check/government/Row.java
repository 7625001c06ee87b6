package io.github.yusuan.check.government;

import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.RowHead;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.model.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a government's table in one of its blocks.
 *
 * @param head what its amounts share
 * @param line which of the rows that readers ask for
 * @param cells amounts by column, from the left
 */
record Row(RowHead head, Line line, Map<Column, Term> cells) {

    Optional<Term> cell(Column column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The amount of a measure; none where two columns have it. */
    Optional<Term> only(Measure measure) {
        List<Term> found = cells.entrySet().stream()
                .filter(e -> e.getKey().measure() == measure)
                .map(Map.Entry::getValue)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    int number() {
        return head.number();
    }

    Side side() {
        return head.side();
    }

    RowRole role() {
        return head.position().role();
    }

    int parent() {
        return head.position().parentRow();
    }

    String label() {
        return head.code().isEmpty() ? head.name() : head.code();
    }
}
