package io.github.yusuan.guard;

import io.github.yusuan.model.ProblemSink;

/** One sign that something is missing, doubled or misread. It reports and changes nothing. */
interface Guard {

    /** Reports each place where the sign is seen. */
    void look(WholeReading reading, ProblemSink problems);
}
