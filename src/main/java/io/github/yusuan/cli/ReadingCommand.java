package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Extraction;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands have in common that read documents and print what they found. */
abstract class ReadingCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    /** What is wrong with the options of this command alone, in words; blank if nothing is. */
    String fault() {
        return "";
    }

    /** Does the work; gives the exit code. */
    abstract int run(ReadOptions options) throws IOException;

    @Override
    public final Integer call() throws IOException {
        for (String fault : new String[] {reading.fault(), fault()}) {
            if (!fault.isEmpty()) {
                throw new ParameterException(spec.commandLine(), fault);
            }
        }
        int code = run(reading.toRead());
        out().flush();
        return code;
    }

    /** A document, or what is at standard input for {@code -}. */
    static Disclosure read(String input, ReadOptions options) throws UnreadableInputException {
        return input.equals(InputsAndOutput.PIPE)
                ? Yusuan.read(input, System.in, options)
                : Yusuan.read(PathText.path(input), options);
    }

    /** The tables of a document, or of what is at standard input for {@code -}. */
    static Extraction tables(String input, ReadOptions options) throws UnreadableInputException {
        return input.equals(InputsAndOutput.PIPE)
                ? Yusuan.tables(input, System.in, options)
                : Yusuan.tables(PathText.path(input), options);
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    boolean quiet() {
        return reading.quiet();
    }

    Words words() {
        return reading.words();
    }

    /** What says why inputs could not be read. */
    ErrorLines errors() {
        return new ErrorLines(
                spec.commandLine().getErr(), words(), quiet() ? ErrorLines.Manner.SHORT : ErrorLines.Manner.HELPING);
    }

    /** Says why the one input could not be read; gives the exit code. */
    int refuse(String input, Verdict verdict) {
        errors().print(input, verdict);
        return ExitCode.NOTHING_READ;
    }
}
