package io.github.yusuan.export;

import java.util.List;

/**
 * A file of the same columns in the folder of every document, which a batch also writes once for all of them. A new one
 * is a new line in the list.
 *
 * @param name of the file
 * @param head its columns
 */
public record CombinedFile(String name, List<String> head) {

    /** All of them. */
    public static final List<CombinedFile> ALL = List.of(new CombinedFile("facts.csv", FactRecords.KIND.head()));
}
