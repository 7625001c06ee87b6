package io.github.yusuan.dialect;

import java.util.List;

/** A line of the body. */
record PrintedLine(List<LineCell> cells) {

    PrintedLine {
        cells = List.copyOf(cells);
    }
}
