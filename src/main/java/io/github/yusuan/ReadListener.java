package io.github.yusuan;

import io.github.yusuan.model.Problem;
import java.io.Serializable;

/**
 * Hears how a reading goes, in the thread that reads. What it throws ends the reading. Serialisable, so that options with
 * a listener can be sent to the workers of a distributed engine.
 */
public interface ReadListener extends Serializable {

    /** Hears nothing. */
    ReadListener NONE = new ReadListener() {
        private static final long serialVersionUID = 1L;
    };

    /**
     * A page has been read.
     *
     * @param page from 1
     * @param pages how many there are
     */
    default void pageRead(int page, int pages) {}

    /** Something is doubtful; it will stand among the problems of the disclosure too. */
    default void problemFound(Problem problem) {}
}
