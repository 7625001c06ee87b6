package io.github.yusuan.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.batch.InputLister;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan check}: does the arithmetic of the documents hold, and where not? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Proves documents by their own arithmetic and prints what does not hold.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan check budget.pdf",
            "  yusuan check county/ --quiet     only what fails",
            "  yusuan check county/ --json | jq '.[] | select(.fails > 0) | .source'"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all identities that must hold do",
            "1:some fail",
            "2:the command line is wrong",
            "3:some inputs could not be read",
            "5:no input could be read"
        })
final class CheckCommand extends ReadingCommand {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "PDF, text or office files or web pages, folders of them, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(names = "--json", description = "Print one JSON array instead of lines.")
    private boolean json;

    @Override
    int run(ReadOptions options) throws IOException {
        ErrorLines errors = errors();
        ArrayNode documents = JSON.createArrayNode();
        List<String> sources = sources(errors);
        boolean allHold = true;
        int read = 0;
        for (String source : sources) {
            Optional<CheckReport> report = report(source, options, errors);
            if (report.isPresent()) {
                read++;
                allHold &= report.get().mustsHold();
                print(report.get(), documents);
            }
        }
        if (json) {
            out().println(JSON.writeValueAsString(documents));
        }
        if (sources.isEmpty()) {
            errors.say(words().say("no-file", "check"));
        }
        return exitCode(sources.size(), read, allHold);
    }

    /** The files that are named and those of folders; {@code -} is one as well. */
    private List<String> sources(ErrorLines errors) {
        InputLister lister = new InputLister();
        List<String> sources = new ArrayList<>();
        lister.list(inputs.stream()
                        .filter(input -> !input.equals(InputsAndOutput.PIPE))
                        .map(PathText::path)
                        .toList())
                .forEach(file -> sources.add(PathText.text(file.path())));
        if (inputs.contains(InputsAndOutput.PIPE)) {
            sources.add(InputsAndOutput.PIPE);
        }
        if (!lister.hidden().isEmpty() && !quiet()) {
            errors.say(words().say("left-out", String.join(", ", lister.hidden())));
        }
        return sources;
    }

    private void print(CheckReport report, ArrayNode documents) {
        if (json) {
            documents.add(report.json());
        } else if (!quiet() || !report.mustsHold()) {
            report.lines().forEach(line -> out().println(Legible.text(line)));
        }
    }

    private static int exitCode(int files, int read, boolean allHold) {
        if (read == 0) {
            return ExitCode.NOTHING_READ;
        }
        if (read < files) {
            return ExitCode.SOME_NOT_READ;
        }
        return allHold ? ExitCode.FINE : ExitCode.IDENTITIES_FAIL;
    }

    /** What the checks of a document come to; nothing, with a word, where its amounts could not be read. */
    private static Optional<CheckReport> report(String source, ReadOptions options, ErrorLines errors) {
        try {
            Disclosure disclosure = read(source, options);
            Verdict verdict = Verdict.of(disclosure);
            if (verdict.status().isRead()) {
                return Optional.of(new CheckReport(source, disclosure));
            }
            errors.print(source, verdict);
        } catch (UnreadableInputException e) {
            errors.print(source, Verdict.of(e));
        }
        return Optional.empty();
    }
}
