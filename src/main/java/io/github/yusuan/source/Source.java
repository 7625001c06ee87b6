package io.github.yusuan.source;

import io.github.yusuan.layout.Page;
import java.io.Closeable;

/** An opened input: its pages in their common form, each read when asked for. */
public interface Source extends Closeable {

    /** How many pages it has. */
    int pageCount();

    /** Reads a page, counted from 1. */
    Page page(int number);

    /** The program that made it, as the file says of itself; blank where it does not. */
    String producer();
}
