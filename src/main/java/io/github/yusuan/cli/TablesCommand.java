package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code yusuan tables}: which tables a document has. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {"Lists the tables of one document: kind, title, pages, rows, unit of money and checks.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan tables budget.pdf",
            "  yusuan tables budget.pdf --json | jq '.tables[].title'",
            "  curl -s URL | yusuan tables -"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document could be read",
            "2:the command line is wrong",
            "5:the document could not be read"
        })
final class TablesCommand extends ReadingCommand {
    @Parameters(paramLabel = "INPUT", description = "A PDF, text or office file, or a web page; - for standard input.")
    private String input = "";

    @Option(names = "--json", description = "As JSON instead of a table.")
    private boolean json;

    @Override
    int run(ReadOptions options) {
        PrintWriter out = out();
        try {
            Disclosure disclosure = read(input, options);
            if (json) {
                out.println(JsonLine.of(asMap(disclosure)));
            } else {
                asTable(disclosure).lines().forEach(out::println);
            }
            out.flush();
            Verdict verdict = Verdict.of(disclosure);
            return verdict.status().isRead() ? ExitCode.FINE : refuse(input, verdict);
        } catch (UnreadableInputException e) {
            return refuse(input, Verdict.of(e));
        }
    }

    private static TextTable asTable(Disclosure disclosure) {
        TextTable lines = new TextTable("no", "kind", "title", "pages", "rows", "unit", "checks");
        for (PrintedTable table : disclosure.tables()) {
            lines.add(
                    table.seq(),
                    table.kind().id(),
                    table.title(),
                    pages(table),
                    table.rows().size(),
                    unit(table),
                    TableChecks.of(disclosure, table.seq()).words());
        }
        return lines;
    }

    private static Map<String, Object> asMap(Disclosure disclosure) {
        List<Map<String, Object>> tables = new ArrayList<>();
        for (PrintedTable table : disclosure.tables()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("table_seq", table.seq());
            fields.put("table", table.kind().id());
            fields.put("title", table.title());
            fields.put("pages", pages(table));
            fields.put("rows", table.rows().size());
            fields.put("money_unit", unit(table));
            fields.put("is_empty", table.isEmpty());
            TableChecks checks = TableChecks.of(disclosure, table.seq());
            fields.put("checks_held", checks.held());
            fields.put("checks_failed", checks.failed());
            tables.add(fields);
        }
        Map<String, Object> document = new LinkedHashMap<>();
        Verdict verdict = Verdict.of(disclosure);
        document.put("document_id", disclosure.info().documentId());
        document.put("status", verdict.status().id());
        document.put("reason", verdict.reason());
        document.put("tables", tables);
        return document;
    }

    private static String pages(PrintedTable table) {
        return table.firstPage() == table.lastPage()
                ? Integer.toString(table.firstPage())
                : table.firstPage() + "-" + table.lastPage();
    }

    private static String unit(PrintedTable table) {
        return table.unit().map(MoneyUnit::printed).orElse("");
    }
}
