package io.github.yusuan.spark;

import java.io.IOException;

/**
 * A document as it is to be read: an input, or one that an input holds.
 *
 * @param name what it is called
 * @param length in bytes
 * @param content has its bytes
 */
record Part(String name, long length, Bytes content) {

    /** Gives the bytes, each time anew. */
    interface Bytes {
        byte[] get() throws IOException;
    }
}
