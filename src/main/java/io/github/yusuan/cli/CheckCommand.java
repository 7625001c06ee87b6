package io.github.yusuan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.InputFile;
import io.github.yusuan.batch.InputLister;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan check}: does the arithmetic of the documents hold, and where not? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Proves documents by their own arithmetic and prints what does not hold.", ""},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all identities that must hold do",
            "1:some fail",
            "2:the command line is wrong",
            "3:some inputs could not be read",
            "5:no input could be read"
        })
final class CheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "PDF or text files, or folders of them.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "Print one JSON array instead of lines.")
    private boolean json;

    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Mixin
    private ScanSettings scans = new ScanSettings();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String fault = password.fault() + scans.fault();
        if (!fault.isEmpty()) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        PrintWriter out = spec.commandLine().getOut();
        ReadOptions options = ReadOptions.DEFAULT.withPassword(password.value()).withScans(scans.value());
        ArrayNode documents = JSON.createArrayNode();
        List<InputFile> files =
                new InputLister().list(inputs.stream().map(PathText::path).toList());
        boolean allHold = true;
        int read = 0;
        for (InputFile file : files) {
            Optional<CheckReport> report = report(file, options);
            if (report.isPresent()) {
                read++;
                allHold &= report.get().mustsHold();
                if (json) {
                    documents.add(report.get().json());
                } else {
                    report.get().lines().forEach(line -> out.println(Legible.text(line)));
                }
            }
        }
        if (json) {
            out.println(JSON.writeValueAsString(documents));
        }
        out.flush();
        return exitCode(files.size(), read, allHold);
    }

    private int exitCode(int files, int read, boolean allHold) {
        if (files == 0) {
            say("there is no file to check");
        }
        if (read == 0) {
            return ExitCode.NOTHING_READ;
        }
        if (read < files) {
            return ExitCode.SOME_NOT_READ;
        }
        return allHold ? ExitCode.FINE : ExitCode.IDENTITIES_FAIL;
    }

    /** What the checks of a document come to; nothing, with a word, where its amounts could not be read. */
    private Optional<CheckReport> report(InputFile file, ReadOptions options) {
        String name = PathText.text(file.path());
        try {
            Disclosure disclosure = Yusuan.read(file.path(), options);
            Verdict verdict = Verdict.of(disclosure);
            if (verdict.status().isRead()) {
                return Optional.of(new CheckReport(name, disclosure));
            }
            say(name + ": " + verdict.status().id() + ": " + verdict.reason());
        } catch (UnreadableInputException e) {
            Verdict verdict = Verdict.of(e);
            say(name + ": " + verdict.status().id() + ": " + verdict.reason());
        }
        return Optional.empty();
    }

    private void say(String line) {
        spec.commandLine().getErr().println(Legible.text(line));
        spec.commandLine().getErr().flush();
    }
}
