package io.github.yusuan.cli;

import java.io.File;
import java.util.List;

/** How the program was called, so that the commands that it names can be typed. */
final class ProgramName {
    /** The launchers say it. */
    private static final String PROPERTY = "yusuan.program";

    private static final String USUAL = "yusuan";

    private ProgramName() {}

    /** As it was typed: {@code yusuan}, or {@code java -jar target/yusuan-cli.jar}. */
    static String typed() {
        String jar = System.getProperty("sun.java.command", "").split(" ", 2)[0];
        String program = System.getProperty(PROPERTY, jar.endsWith(".jar") ? "java -jar " + jar : USUAL);
        return onPath(program) ? USUAL : program;
    }

    /** A shell that finds it by its name hands its whole path on. */
    private static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(File.pathSeparator)).contains(program.replaceFirst("/" + USUAL + "$", ""));
    }
}
