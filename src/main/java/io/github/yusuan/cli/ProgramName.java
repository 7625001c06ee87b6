package io.github.yusuan.cli;

/** How the program was called, so that what it says can be typed. */
final class ProgramName {
    /** The launchers say it. */
    private static final String PROPERTY = "yusuan.program";

    private ProgramName() {}

    /** As it was typed: {@code yusuan}, or {@code java -jar target/yusuan-cli.jar}. */
    static String typed() {
        String jar = System.getProperty("sun.java.command", "").split(" ", 2)[0];
        return System.getProperty(PROPERTY, jar.endsWith(".jar") ? "java -jar " + jar : "yusuan");
    }
}
