package io.github.yusuan.dialect;

/** A cell of a printed line: where it begins, how many columns it covers, its text and how that is set. */
record LineCell(int column, int span, String text, Align align, double indent, boolean bold) {

    /** Where a text stands in its cell. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    static LineCell label(int column, String text) {
        return new LineCell(column, 1, text, Align.LEFT, 0, false);
    }

    static LineCell centred(int column, int span, String text) {
        return new LineCell(column, span, text, Align.CENTRE, 0, false);
    }

    static LineCell amount(int column, String text) {
        return new LineCell(column, 1, text, Align.RIGHT, 0, false);
    }

    LineCell withText(String other) {
        return new LineCell(column, span, other, align, indent, bold);
    }
}
