package io.github.yusuan.dialect;

/** The shape of the head. */
enum HeadForm {
    ONE_ROW,
    TWO_ROWS,
    THREE_ROWS,
    /** Five rows of groups. */
    DEEP,
    /** A row of column numbers below the headings. */
    NUMBER_ROW,
    /** The title is the first row of the frame. */
    TITLE_IN_FRAME,
    /** The unit line is the first row of the frame. */
    UNIT_IN_FRAME
}
