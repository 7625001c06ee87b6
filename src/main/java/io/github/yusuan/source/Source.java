package io.github.yusuan.source;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Certainty;
import io.github.yusuan.page.Page;
import java.io.Closeable;
import java.util.List;

/** An opened input: its pages in their common form, each read when asked for. */
public interface Source extends Closeable {

    /** How many pages it has. */
    int pageCount();

    /** Reads a page, counted from 1. */
    Page page(int number);

    /** The program that made it, as the file says of itself; blank where it does not. */
    String producer();

    /** Where a cell stands in the terms of the file ({@code Sheet1!C7}); blank where its page and box say all. */
    default String place(int page, Box box) {
        return "";
    }

    /** How sure the reading of what stands in that box is; 1 where it was read from text. */
    default double certainty(int page, Box box) {
        return Certainty.TEXT;
    }

    /** What would help where no table was found, as the end of a sentence; blank where nothing is known. */
    default String adviceWithoutTables() {
        return "";
    }

    /** Addresses of further files that it links to. */
    default List<String> attachments() {
        return List.of();
    }
}
