package io.github.yusuan.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code yusuan}. */
@Command(
        name = "yusuan",
        description = "Reads published budgets and final accounts (部门预算、决算) into data.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ConvertCommand.class})
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }
}
