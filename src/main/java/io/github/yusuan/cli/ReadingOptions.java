package io.github.yusuan.cli;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.model.PageSelection;
import io.github.yusuan.model.ScanOptions;
import io.github.yusuan.report.Language;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all commands that read documents understand alike. */
final class ReadingOptions {
    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Mixin
    private ScanSettings scans = new ScanSettings();

    @Option(names = "--pages", paramLabel = "PAGES", description = "Which pages are read: 1-3,5 or 7-. Default: all.")
    private String pages = "";

    @Option(
            names = {"-q", "--quiet"},
            description = "Says only what went wrong.")
    private boolean quiet;

    @Option(
            names = Words.OPTION,
            paramLabel = "LANG",
            description = "Language of what is said, and of the labels of a report: zh or en."
                    + " Default: that of the machine; of a report: zh.")
    private Optional<Language> language = Optional.empty();

    /** What is wrong with the first option that is, in words; blank if all are right. */
    String fault() {
        if (!password.fault().isEmpty()) {
            return password.fault();
        }
        if (!scans.fault().isEmpty()) {
            return scans.fault();
        }
        try {
            selection();
            return "";
        } catch (IllegalArgumentException e) {
            return "--" + e.getMessage();
        }
    }

    PageSelection selection() {
        return pages.isEmpty() ? PageSelection.ALL : PageSelection.parse(pages);
    }

    String password() {
        return password.value();
    }

    ScanOptions scans() {
        return scans.value();
    }

    boolean quiet() {
        return quiet;
    }

    /** The language that was asked for. */
    Optional<Language> language() {
        return language;
    }

    Words words() {
        return Words.of(language);
    }

    /** How a document is read. */
    ReadOptions toRead() {
        return ReadOptions.DEFAULT
                .withPassword(password.value())
                .withPages(selection())
                .withScans(scans.value());
    }
}
