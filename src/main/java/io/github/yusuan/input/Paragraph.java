package io.github.yusuan.input;

import java.util.List;

/**
 * A line or paragraph outside all tables.
 *
 * @param parts its text; several where tabulators or wide gaps part it (部门：某局 on the left, 单位：万元 on the right)
 */
public record Paragraph(List<String> parts) implements CellBlock {

    /** Copies the list. */
    public Paragraph {
        parts = List.copyOf(parts);
    }

    /** A paragraph, cut at tabulators and at gaps of three or more blanks, full-width ones counting twice. */
    public static Paragraph of(String text) {
        return new Paragraph(Blanks.cutAtGaps(text));
    }
}
