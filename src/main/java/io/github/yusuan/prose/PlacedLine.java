package io.github.yusuan.prose;

import io.github.yusuan.model.Place;
import io.github.yusuan.page.TextLine;

/**
 * A line of text and its page.
 *
 * @param page from 1
 * @param line as printed
 * @param inTable whether it is a full-width row of a grid: a title set inside the rules
 */
record PlacedLine(int page, TextLine line, boolean inTable) {

    String compact() {
        return line.compact();
    }

    Place place() {
        return new Place(0, 0, page, line.box());
    }
}
