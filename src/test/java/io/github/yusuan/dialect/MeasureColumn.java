package io.github.yusuan.dialect;

import java.util.List;

/** An amount column: what it measures, and its heading in four wordings, groups before headings with a slash between. */
record MeasureColumn(String measure, List<String> wordings) {

    MeasureColumn {
        wordings = List.copyOf(wordings);
    }

    static MeasureColumn of(String measure, String... wordings) {
        return new MeasureColumn(measure, List.of(wordings));
    }

    /** The heading in a wording, from the top. */
    List<String> path(Wording wording) {
        return List.of(wordings.get(wording.ordinal() % wordings.size()).split("/"));
    }
}
