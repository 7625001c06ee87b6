package io.github.yusuan.model;

import java.io.Serializable;
import java.util.List;

/**
 * The tables of a document of any content.
 *
 * @param source name of the input
 * @param pageCount how many pages it has
 * @param tables in order
 * @param problems what was doubtful: a page that is an image, characters without a meaning
 */
public record Extraction(String source, int pageCount, List<ExtractedTable> tables, List<Problem> problems)
        implements Serializable {

    /** Copies the lists. */
    public Extraction {
        tables = List.copyOf(tables);
        problems = List.copyOf(problems);
    }
}
