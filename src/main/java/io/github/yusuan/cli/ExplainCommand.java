package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.batch.PathText;
import io.github.yusuan.form.FormExplainer;
import io.github.yusuan.government.GovernmentExplainer;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code yusuan explain}: why a table is what it was read as, and which entry would make an unknown one known. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Says for each table and each of its amount columns which entry of the catalogue of forms decided, what"
                    + " nearly fitted, and prints an entry for what is unknown.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document could be read",
            "2:the command line is wrong",
            "5:the document could not be read"
        })
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", description = "A PDF or text file.")
    private String input = "";

    @Option(names = "--forms", paramLabel = "FILE", description = "Wordings of your own: JSON like forms.json.")
    private @Nullable Path forms;

    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Mixin
    private ScanSettings scans = new ScanSettings();

    @Override
    public Integer call() {
        String fault = FormsFile.fault(forms) + password.fault() + scans.fault();
        if (!fault.isEmpty()) {
            return refuse(fault, ExitCode.USAGE);
        }
        PrintWriter out = spec.commandLine().getOut();
        try {
            String own = FormsFile.text(forms);
            byte[] bytes = Files.readAllBytes(PathText.path(input));
            ReadOptions options =
                    ReadOptions.DEFAULT.withPassword(password.value()).withScans(scans.value()).withForms(own);
            explain(Yusuan.read(input, bytes, options), new FormExplainer(own), new GovernmentExplainer(own), out);
            out.flush();
            return ExitCode.FINE;
        } catch (UnreadableInputException e) {
            return refuse(Verdict.of(e).reason(), ExitCode.NOTHING_READ);
        } catch (IOException e) {
            return refuse("cannot be read: " + e, ExitCode.NOTHING_READ);
        }
    }

    private int refuse(String reason, int code) {
        spec.commandLine().getErr().println(input + ": " + reason);
        return code;
    }

    private static void explain(
            Disclosure disclosure, FormExplainer forms, GovernmentExplainer governments, PrintWriter out) {
        for (PrintedTable table : disclosure.tables()) {
            boolean government = table.scope() == Scope.GOVERNMENT;
            out.println(table.seq() + " \"" + table.title() + "\"");
            List<String> ofKind = government ? governments.ofKind(table) : forms.ofKind(table);
            ofKind.forEach(line -> out.println("  " + line));
            columnsOf(disclosure, table).forEach((path, measure) -> {
                out.println(
                        "  column " + String.join("/", path) + ": " + (measure == Measure.NONE ? "-" : measure.id()));
                List<String> ofColumn =
                        government ? governments.ofColumn(table, path, measure) : forms.ofColumn(table, path, measure);
                ofColumn.forEach(line -> out.println("    " + line));
            });
        }
    }

    private static Map<List<String>, Measure> columnsOf(Disclosure disclosure, PrintedTable table) {
        Map<List<String>, Measure> columns = new LinkedHashMap<>();
        for (Fact fact : disclosure.facts()) {
            if (fact.tableSeq() == table.seq()) {
                columns.putIfAbsent(fact.column(), fact.measure());
            }
        }
        return columns;
    }
}
