package io.github.yusuan.dialect;

/** Which rules or fills a table shows. */
enum Net {
    FULL,
    OPEN_SIDES,
    /** Frame, verticals and the net of the head; no rule between the rows of the body. */
    NO_ROW_RULES,
    /** The net of the head; the body has a frame only. */
    NET_IN_HEAD_ONLY,
    /** Frame and a rule below the head. */
    FRAME_AND_HEAD_RULE,
    /** Frame and rules between the rows. */
    FRAME_AND_ROW_RULES,
    ROW_RULES,
    /** Rules between the rows, none above the head. */
    ROW_RULES_NO_TOP,
    VERTICALS,
    /** 三线表. */
    THREE_LINES,
    /** Every cell is underlined, with gaps between the lines. */
    UNDERLINES,
    /** Stripes below every second row. */
    ZEBRA,
    /** Tinted cells with white between them. */
    TINTED_CELLS,
    /** White cells on a dark ground. */
    DARK_GROUND,
    NONE;

    /** Whether each row of the body is closed by a rule or a fill of its own. */
    boolean closesRows() {
        return switch (this) {
            case FULL, OPEN_SIDES, TINTED_CELLS, DARK_GROUND, FRAME_AND_ROW_RULES, ROW_RULES, ROW_RULES_NO_TOP -> true;
            default -> false;
        };
    }

    /** Whether each cell of the body is closed. */
    boolean closesCells() {
        return this == FULL || this == OPEN_SIDES || this == TINTED_CELLS || this == DARK_GROUND;
    }

    boolean hasFrame() {
        return ordinal() <= FRAME_AND_ROW_RULES.ordinal() && this != OPEN_SIDES || this == DARK_GROUND;
    }
}
