package io.github.yusuan.export;

import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import java.util.List;
import java.util.function.Function;

/**
 * The records of one kind that a disclosure holds.
 *
 * @param kind what they are
 * @param of takes them from a disclosure, in the order of the file
 * @param <R> the record
 */
record Records<R>(RecordKind<R> kind, Function<Disclosure, List<R>> of) {

    /** The records of a disclosure as rows of text. */
    List<List<String>> rowsOf(Disclosure disclosure) {
        return of.apply(disclosure).stream().map(kind::valuesOf).toList();
    }
}
