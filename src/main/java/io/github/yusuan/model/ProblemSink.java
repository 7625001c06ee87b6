package io.github.yusuan.model;

/** Where the stages leave their problems. Write-only: no stage reads what another one found. */
@FunctionalInterface
public interface ProblemSink {

    /** Takes a problem. */
    void report(Problem problem);
}
