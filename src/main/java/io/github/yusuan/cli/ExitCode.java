package io.github.yusuan.cli;

/** How the program ends; 130 is left to an interruption. */
final class ExitCode {
    /** All fine. */
    static final int FINE = 0;
    /** Identities that must hold fail. The JVM and the shell end so too, but print no line of counts. */
    static final int IDENTITIES_FAIL = 1;
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
