package io.github.yusuan.cli;

import io.github.yusuan.batch.ReportSettings;
import io.github.yusuan.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code yusuan report}: what {@code convert} writes, and pages to look at. */
@Command(
        name = ReportCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Converts documents as 'convert' does, and shows what was read.",
            "",
            "OUT gets all that 'convert' writes, report.html in the folder of each",
            "document (its pages beside its tables, checks and charts) and index.html",
            "for all. They need no network and no server: open them in a browser.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan report budget.pdf -o out           then open out/index.html",
            "  yusuan report county/ -o out --lang en    labels in English",
            "  yusuan report budget.pdf -o out --overlay what the reading saw, page by page"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were read",
            "2:the command line is wrong",
            "3:finished, but some documents were not read: see index.html",
            "4:OUT cannot be written to",
            "5:no document was read",
            "130:interrupted; --resume goes on"
        })
final class ReportCommand extends ConversionCommand {
    static final String NAME = "report";

    @Option(
            names = "--overlay",
            description = "Draws words, rules, cells, tables and row numbers over each page: NAME/overlay/*.svg.")
    private boolean overlay;

    @Override
    ReportSettings report() {
        return new ReportSettings(true, language().orElse(Language.ZH), overlay);
    }

    @Override
    String fault(String place) {
        if (isFlat()) {
            return "--layout flat: a report stands in the folder of its document; expected folders";
        }
        return place.equals(InputsAndOutput.PIPE) ? "-o -: a report is files; expected a folder" : "";
    }
}
