package io.github.yusuan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "3:some inputs could not be read"
        })
final class CheckCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(arity = "1..*", paramLabel = "INPUT", description = "PDF or text files, or folders of them.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "Print one JSON array instead of lines.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ArrayNode documents = JSON.createArrayNode();
        boolean allHold = true;
        boolean allRead = true;
        for (Path file : files()) {
            try {
                Disclosure disclosure = Yusuan.read(file);
                CheckReport report = new CheckReport(PathText.text(file), disclosure);
                allHold &= report.mustsHold();
                if (json) {
                    documents.add(report.json());
                } else {
                    report.lines().forEach(out::println);
                }
            } catch (UnreadableInputException e) {
                spec.commandLine().getErr().println(e.getMessage());
                allRead = false;
            }
        }
        if (json) {
            out.println(JSON.writeValueAsString(documents));
        }
        out.flush();
        if (!allRead) {
            return ExitCode.SOME_NOT_READ;
        }
        return allHold ? ExitCode.FINE : ExitCode.IDENTITIES_FAIL;
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : inputs) {
            Path input = PathText.path(text);
            if (!Files.isDirectory(input)) {
                files.add(input);
                continue;
            }
            try (Stream<Path> walk = Files.walk(input)) {
                walk.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }
}
