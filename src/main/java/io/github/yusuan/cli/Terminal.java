package io.github.yusuan.cli;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches: whether standard error is a terminal. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Where the system does not tell of standard error, standard input and output decide. */
    static boolean isPresent() {
        if ("dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            return Files.isSymbolicLink(STANDARD_ERROR)
                    ? isDevice(Files.readSymbolicLink(STANDARD_ERROR).toString())
                    : hasConsole();
        } catch (IOException e) {
            return hasConsole();
        }
    }

    private static boolean isDevice(String name) {
        return name.startsWith("/dev/pts/") || name.startsWith("/dev/tty") || name.equals("/dev/console");
    }

    /** From Java 22 on there is always a console, which says itself whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasConsole() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true; // Java 21 and older: no console without a terminal
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
