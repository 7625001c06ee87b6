package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.model.ProblemSink;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads forms that have labels before or above their values, one form a project; several may follow one another in one
 * table.
 */
final class CardReader {
    private final AnnexCatalogue catalogue;

    CardReader(AnnexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The projects of a table; none where no label is known. */
    List<ProjectDraft> read(FormTable form, ProblemSink problems) {
        List<ProjectDraft> drafts = new ArrayList<>();
        CardReading card = new CardReading(catalogue, form, problems);
        for (FormRow row : FormRow.of(form.seq(), form.table().rows())) {
            if (card.isFollowedBy(row)) {
                drafts.add(card.finish());
                card = new CardReading(catalogue, form, problems);
            }
            card.add(row);
        }
        drafts.add(card.finish());
        drafts.removeIf(ProjectDraft::isEmpty);
        return drafts;
    }
}
