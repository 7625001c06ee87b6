package io.github.yusuan.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code yusuan completion}: what makes a shell complete commands and options. */
@Command(
        name = CompletionCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Prints a script with which bash or zsh completes commands and options.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(yusuan completion)                  in this shell",
            "  yusuan completion > ~/.local/share/bash-completion/completions/yusuan"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "2:the command line is wrong", "4:standard output cannot be written to"})
final class CompletionCommand implements Callable<Integer> {
    static final String NAME = "completion";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        root.getOut().print(AutoComplete.bash(spec.root().name(), root));
        root.getOut().flush();
        return ExitCode.FINE;
    }
}
