package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.form.FormExplainer;
import io.github.yusuan.government.GovernmentExplainer;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Fact;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan explain budget.pdf",
            "  yusuan explain budget.pdf --forms own.json    with wordings of your own"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document could be read",
            "2:the command line is wrong",
            "5:the document could not be read"
        })
final class ExplainCommand extends ReadingCommand {
    @Parameters(paramLabel = "INPUT", description = "A PDF, text or office file, or a web page; - for standard input.")
    private String input = "";

    @Option(names = "--forms", paramLabel = "FILE", description = "Wordings of your own: JSON like forms.json.")
    private @Nullable Path forms;

    @Override
    String fault() {
        return FormsFile.fault(forms);
    }

    @Override
    int run(ReadOptions options) {
        try {
            String own = FormsFile.text(forms);
            Disclosure disclosure = read(input, options.withForms(own));
            explain(disclosure, new FormExplainer(own), new GovernmentExplainer(own), out());
            return disclosure.tables().isEmpty() ? refuse(input, Verdict.of(disclosure)) : ExitCode.FINE;
        } catch (UnreadableInputException e) {
            return refuse(input, Verdict.of(e));
        }
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
