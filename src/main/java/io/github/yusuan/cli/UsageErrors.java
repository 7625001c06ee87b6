package io.github.yusuan.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with the command line, in two lines instead of the whole help. */
final class UsageErrors implements IParameterExceptionHandler {
    static final String JSON_ERRORS = "--json-errors";

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        String message = String.valueOf(e.getMessage());
        if (List.of(args).contains(JSON_ERRORS)) {
            err.println(JsonLine.ofError("usage", message, ExitCode.USAGE));
        } else {
            err.println(command.getColorScheme().errorText(Legible.text(message)));
            UnmatchedArgumentException.printSuggestions(e, err);
            err.println(Words.of(args).say("try", command.getCommandSpec().qualifiedName()));
        }
        err.flush();
        return ExitCode.USAGE;
    }
}
