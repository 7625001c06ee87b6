package io.github.yusuan.source;

import io.github.yusuan.ink.PageInk;
import io.github.yusuan.ink.PagePicture;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** A document whose pages can be looked at, counted from 1. */
interface Viewed extends Closeable {

    /** A text, which has no pages to look at. */
    Viewed NOTHING = new Viewed() {
        @Override
        public int count() {
            return 0;
        }

        @Override
        public PageInk ink(int number) {
            throw new IndexOutOfBoundsException(number);
        }

        @Override
        public PageInk seen(int number) {
            throw new IndexOutOfBoundsException(number);
        }

        @Override
        public Optional<PagePicture> picture(int number, double pixelsPerPoint) {
            return Optional.empty();
        }
    };

    int count();

    PageInk ink(int number);

    PageInk seen(int number);

    Optional<PagePicture> picture(int number, double pixelsPerPoint);

    @Override
    default void close() throws IOException {
        // nothing is held
    }
}
