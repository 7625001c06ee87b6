package io.github.yusuan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Makes what a release says of the command line from the command line itself: sources of man pages, the completion. */
public final class ReleaseTexts {
    private ReleaseTexts() {}

    /** Writes {@code man/*.adoc} and {@code completions/yusuan} into the folder that is named. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        CommandLine root = Main.commandLine();
        List<CommandSpec> commands = new ArrayList<>(List.of(root.getCommandSpec()));
        root.getSubcommands().values().forEach(command -> commands.add(command.getCommandSpec()));
        Path man = Files.createDirectories(folder.resolve("man"));
        ManPageGenerator.generateManPage(
                man.toFile(), null, new boolean[0], true, commands.toArray(new CommandSpec[0]));
        Path completions = Files.createDirectories(folder.resolve("completions"));
        Files.writeString(completions.resolve(root.getCommandName()), AutoComplete.bash(root.getCommandName(), root));
    }
}
