package io.github.yusuan.dialect;

import java.util.List;

/** What stands on a page. */
record DialectPage(List<PageText> texts, List<LaidSheet> sheets) {

    DialectPage {
        texts = List.copyOf(texts);
        sheets = List.copyOf(sheets);
    }
}
