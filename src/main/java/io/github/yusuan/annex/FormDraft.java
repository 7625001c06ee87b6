package io.github.yusuan.annex;

import io.github.yusuan.form.FormTable;
import io.github.yusuan.model.TableKind;

/**
 * A project with the form that it was read from. A form may go on in a table of its own: where the page turns behind a row
 * with other columns than those that follow.
 *
 * @param kind of the form
 * @param card whether the form is of one project, with labels before its values; the rows of a list go on by themselves
 * @param last the table that its last rows stand in
 */
record FormDraft(ProjectDraft draft, TableKind kind, boolean card, FormTable last) {

    /** Whether the last rows of the project stand in a table. */
    boolean endsIn(FormTable form) {
        return last.seq() == form.seq();
    }

    /** Whether a table is the rest of the form: the next one, on the next page, without a title and without a name. */
    boolean goesOnWith(FormTable form, ProjectDraft rest) {
        boolean untitled = form.table().heading().title().isEmpty();
        boolean next = form.seq() == last.seq() + 1 && form.table().firstPage() == lastPage() + 1;
        boolean unnamed =
                rest.text(FormField.NAME).isEmpty() && rest.text(FormField.CODE).isEmpty();
        return card && untitled && next && unnamed && form.kind() == kind;
    }

    private int lastPage() {
        int rows = last.table().rows().size();
        return rows == 0
                ? last.table().firstPage()
                : last.table().rows().get(rows - 1).page();
    }

    /** The project with what the rest of its form says. */
    FormDraft with(FormTable form, ProjectDraft rest) {
        draft.add(rest);
        return new FormDraft(draft, kind, card, form);
    }
}
