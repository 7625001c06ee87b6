package io.github.yusuan.cli;

import io.github.yusuan.model.ScanOptions;
import java.util.Locale;
import picocli.CommandLine.Option;

/** Which pages are read as pictures. */
final class ScanSettings {
    @Option(
            names = "--ocr",
            paramLabel = "WHEN",
            description = {
                "Reads pages as pictures: auto (those without text), never, always. Default: auto.",
                "Needs yusuan-ocr-all.jar in lib of the release, or beside yusuan-cli.jar; else scans are told, not read."
            })
    private String when = "auto";

    @Option(
            names = "--dpi",
            paramLabel = "N",
            description = "Dots per inch at which pages are drawn for that. Default: 200.")
    private int dpi = ScanOptions.DEFAULT.dpi();

    /** What is wrong with them, in words; blank if nothing is. */
    String fault() {
        try {
            value();
            return "";
        } catch (IllegalArgumentException e) {
            return "--" + e.getMessage();
        }
    }

    /**
     * The options.
     *
     * @throws IllegalArgumentException naming the one that is wrong
     */
    ScanOptions value() {
        for (ScanOptions.Mode mode : ScanOptions.Mode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(when)) {
                return new ScanOptions(mode, dpi);
            }
        }
        throw new IllegalArgumentException("ocr: expected auto, never or always, found " + when);
    }
}
