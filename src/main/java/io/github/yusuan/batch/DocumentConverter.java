package io.github.yusuan.batch;

import io.github.yusuan.Installation;
import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.codes.Division;
import io.github.yusuan.codes.Divisions;
import io.github.yusuan.export.DisclosureWriter;
import io.github.yusuan.export.DisclosureWriters;
import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.DocumentInfo;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.Sha256;
import io.github.yusuan.model.Spending;
import io.github.yusuan.model.UnreadableInputException;
import io.github.yusuan.model.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Converts one document into a folder. This is the boundary that nothing crosses: whatever reading it throws, also a
 * stack or a heap that is too small for it, becomes its status.
 */
final class DocumentConverter {
    private static final int LONGEST_REASON = 500;

    private final ReadOptions options;
    private final List<DisclosureWriter> writers;
    private final DocumentReports reports;

    DocumentConverter(DocumentSettings settings) {
        options = settings.toRead();
        writers = DisclosureWriters.of(settings.toWrite());
        reports = new DocumentReports(settings.report());
    }

    /**
     * Reads the bytes and, where there is a disclosure, writes its files. A library that is missing for either is a
     * status of its own.
     *
     * @param folder that does not exist yet; it is there afterwards if and only if the row names a disclosure
     * @throws IOException if the folder cannot be written
     */
    DocumentRow convert(String source, byte[] bytes, Path folder) throws IOException {
        String sha256 = Sha256.hex(bytes);
        FutureTask<Disclosure> reading = new FutureTask<>(() -> Yusuan.read(source, bytes, options));
        reading.run(); // in this thread: a future is here what holds any throwable
        try {
            Disclosure disclosure = reading.get();
            return written(disclosure, bytes, folder)
                    .map(fault -> DocumentRow.failed(
                            source, sha256, bytes.length, DocumentStatus.INSTALLATION, shortened(fault)))
                    .orElseGet(() -> row(source, disclosure, Verdict.of(disclosure)));
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            Verdict verdict =
                    cause instanceof UnreadableInputException refusal ? Verdict.of(refusal) : Verdict.ofCrash(cause);
            return DocumentRow.failed(source, sha256, bytes.length, verdict.status(), shortened(verdict.reason()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DocumentRow.failed(source, sha256, bytes.length, DocumentStatus.CRASHED, "interrupted");
        }
    }

    /** Writes its files; gives the fault of the installation that forbids it, without which there is a folder. */
    private Optional<String> written(Disclosure disclosure, byte[] bytes, Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            for (DisclosureWriter writer : writers) {
                writer.write(disclosure, folder);
            }
            reports.write(disclosure, bytes, options, folder);
            return Optional.empty();
        } catch (LinkageError e) {
            Folders.delete(folder);
            return Optional.of(Installation.describe(e));
        }
    }

    /** The row of a document that was read. */
    static DocumentRow row(String source, Disclosure disclosure, Verdict verdict) {
        DocumentInfo info = disclosure.info();
        Map<String, Integer> tables = new HashMap<>();
        for (PrintedTable table : disclosure.tables()) {
            tables.merge(table.kind().id(), 1, Integer::sum);
        }
        Spending spending = disclosure.spending();
        Optional<Division> division = Divisions.standard().ofUnit(info.unitName());
        return new DocumentRow(
                source,
                "",
                info.sha256(),
                info.bytes(),
                verdict.status(),
                shortened(verdict.reason()),
                new DocumentRow.About(
                        info.pages(),
                        info.producer(),
                        info.fiscalYear(),
                        info.phase().id(),
                        info.unitCode(),
                        info.unitName(),
                        division.map(Division::code).orElse(""),
                        division.map(Division::name).orElse(""),
                        info.scope().id(),
                        info.unitScope().id(),
                        info.parentUnit()),
                new DocumentRow.Counts(
                        tables,
                        disclosure.facts().size(),
                        count(disclosure, CheckStatus.HOLDS) + count(disclosure, CheckStatus.HOLDS_ROUNDED),
                        count(disclosure, CheckStatus.FAILS),
                        count(disclosure, CheckStatus.NOT_ASSESSABLE),
                        disclosure.problems().size(),
                        spending.facts().isEmpty() ? "" : plain(spending.sum()),
                        spending.gap().map(DocumentConverter::plain).orElse("")),
                "",
                PublishedParts.of(disclosure));
    }

    private static String plain(BigDecimal yuan) {
        return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
    }

    /** Identities that must hold. */
    private static int count(Disclosure disclosure, CheckStatus status) {
        return (int) disclosure.checks().stream()
                .filter(check -> check.force() == Force.MUST && check.status() == status)
                .count();
    }

    private static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
