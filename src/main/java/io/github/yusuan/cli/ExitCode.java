package io.github.yusuan.cli;

/** How the program ends; 1 is left to the JVM and the shell, 130 to an interruption. */
final class ExitCode {
    /** All fine. */
    static final int FINE = 0;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Finished, but some documents could not be read as they should. */
    static final int SOME_NOT_READ = 3;
    /** The output cannot be written. */
    static final int CANNOT_WRITE = 4;
    /** No document could be read. */
    static final int NOTHING_READ = 5;

    private ExitCode() {}
}
