package io.github.yusuan.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The rows of some documents, each of which is read when the rows of the one before are gone; closes them behind the last. */
final class RowsOfParts implements Iterator<Row> {
    private final Parts parts;
    private final Iterator<Part> left;
    private final Function<Part, Iterator<Row>> reading;
    private Iterator<Row> rows = Collections.emptyIterator();

    RowsOfParts(Parts parts, Function<Part, Iterator<Row>> reading) {
        this.parts = parts;
        this.left = parts.list().iterator();
        this.reading = reading;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext() && left.hasNext()) {
            rows = reading.apply(left.next());
        }
        if (!rows.hasNext()) {
            parts.close();
        }
        return rows.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return rows.next();
    }
}
