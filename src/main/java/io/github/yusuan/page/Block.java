package io.github.yusuan.page;

import io.github.yusuan.model.Box;

/** A part of a page: a line of text or a grid of cells. */
public sealed interface Block permits TextLine, Grid {

    /** Its place on the page turned so that its lines run from left to right; {@link Page#displayed} turns it back. */
    Box box();
}
