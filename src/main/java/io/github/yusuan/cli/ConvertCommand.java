package io.github.yusuan.cli;

import picocli.CommandLine.Command;

/** {@code yusuan convert}: documents in, a folder of CSV files for each out. */
@Command(
        name = ConvertCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "Converts documents, or all documents in folders, to CSV.",
            "",
            "OUT gets a folder for each document (facts.csv: its amounts), one",
            "facts.csv of all, and documents.csv: a line for each input, with its status.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  yusuan convert county/ -o out --include '*.pdf'",
            "  yusuan convert county/ -o out --resume    (after an interruption)",
            "  curl -s URL | yusuan convert - -o - > facts.csv"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were read",
            "2:the command line is wrong",
            "3:finished, but some documents were not read: see documents.csv",
            "4:OUT cannot be written to",
            "5:no document was read",
            "130:interrupted; --resume goes on"
        })
final class ConvertCommand extends ConversionCommand {
    static final String NAME = "convert";
}
