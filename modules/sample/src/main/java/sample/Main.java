package sample;

import io.github.yusuan.Installation;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.export.Format;
import io.github.yusuan.export.WriteOptions;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Verdict;
import io.github.yusuan.report.Language;
import io.github.yusuan.report.ReportWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads documents, writes what was read and a report of each; fails where one is not read as it should be. */
public final class Main {
    private Main() {}

    /** The folder to write to, then documents. */
    public static void main(String[] args) throws IOException {
        Installation.fault().ifPresent(fault -> {
            throw new IllegalStateException(fault);
        });
        require(Yusuan.class.getModule().isNamed(), "the library is a module");
        for (int i = 1; i < args.length; i++) {
            Path document = Path.of(args[i]);
            Path folder = Files.createDirectories(Path.of(args[0]).resolve(document.getFileName()));
            Disclosure disclosure = Yusuan.read(document);
            Verdict verdict = Verdict.of(disclosure);
            require(verdict.status() == DocumentStatus.OK, document + ": " + verdict);
            for (DisclosureWriter writer : DisclosureWriters.of(WriteOptions.DEFAULT.withFormats(formats()))) {
                writer.write(disclosure, folder);
            }
            new ReportWriter(Language.EN, false)
                    .write(disclosure, Files.readAllBytes(document), ReadOptions.DEFAULT, folder);
            require(Files.size(folder.resolve("facts.csv")) > 0, "facts");
            String report = Files.readString(folder.resolve(ReportWriter.FILE));
            require(report.contains("data:image/png") == document.toString().endsWith(".pdf"), "pictures of the pages");
            if (document.toString().endsWith(".txt")) {
                requireThatFailuresAreTold(document);
            }
            System.out.println(
                    document.getFileName() + ": " + disclosure.facts().size() + " amounts");
        }
    }

    /** What does not add up is said in words, which are files of the library. */
    private static void requireThatFailuresAreTold(Path text) throws IOException {
        String other = Files.readString(text).replaceFirst("14599\\.04", "14699.04");
        Disclosure disclosure = Yusuan.read("other.txt", other.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        require(
                disclosure.checks().stream()
                        .anyMatch(check -> check.status() == CheckStatus.FAILS
                                && !check.words().english().isEmpty()),
                "a failure in words");
    }

    private static Set<Format> formats() {
        return Set.of(Format.CSV, Format.JSON, Format.JSONL);
    }

    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new IllegalStateException("expected: " + what);
        }
    }
}
