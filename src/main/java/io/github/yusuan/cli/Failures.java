package io.github.yusuan.cli;

import io.github.yusuan.batch.CannotWriteException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says why the output could not be written; anything else is a fault of this program and shows where. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (!(e instanceof CannotWriteException)) {
            throw e;
        }
        PrintWriter err = command.getErr();
        String message = Legible.text(String.valueOf(e.getMessage()));
        if (parsed.hasMatchedOption(UsageErrors.JSON_ERRORS)) {
            err.println(JsonLine.ofError("cannot-write", message, ExitCode.CANNOT_WRITE));
        } else {
            err.println(command.getColorScheme().errorText("yusuan: " + message));
        }
        err.flush();
        return ExitCode.CANNOT_WRITE;
    }
}
