package io.github.yusuan.witness;

/** Why tabula reads a cell otherwise. Each is proved on the page as PDFBox draws it, not by our own reading. */
enum Explanation {
    /** The edges of white grounds behind words and titles are rules to tabula, and cells lie between them. */
    UNSEEN_BORDER("tabula's cell has a border that cannot be seen"),
    /** A box round a text, as in a chart, is a table to tabula; to us a table has two cells. */
    LONE_BOX("a box with nothing beside it is no table"),
    /** A cell that runs over the page has no border there, and tabula knows closed cells only. */
    OPEN_CELL("the cell is open at a side, as where its table runs over the page"),
    /** tabula gives a cell the characters that lie wholly inside it. */
    OVERHANGING_TEXT("a character sticks out of its cell"),
    /** tabula reads what is cut off by the clip, such as the last lines of a text too long for its cell. */
    CLIPPED_TEXT("text outside the clip"),
    /** tabula reads what a fill was painted over, such as the end of a row below a head that the producer repeats. */
    COVERED_TEXT("text under a fill");

    private final String reason;

    Explanation(String reason) {
        this.reason = reason;
    }

    /** In words. */
    String reason() {
        return reason;
    }
}
