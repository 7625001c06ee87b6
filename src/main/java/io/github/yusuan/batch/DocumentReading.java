package io.github.yusuan.batch;

import io.github.yusuan.ReadOptions;
import io.github.yusuan.Yusuan;
import io.github.yusuan.codes.Division;
import io.github.yusuan.codes.Divisions;
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
import io.github.yusuan.work.Attempt;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one document of many. This is the boundary that nothing crosses: whatever reading it throws, also a stack or a heap
 * that is too small for it, becomes its status.
 */
public final class DocumentReading {
    /** A document is held in memory as a whole; published ones have a hundredth of this. */
    private static final long MOST_BYTES = 128L << 20;

    private static final int LONGEST_REASON = 500;

    private final ReadOptions options;

    /** Reads so. */
    public DocumentReading(ReadOptions options) {
        this.options = options;
    }

    /** The row of an input that is too large to be held in memory, of which no byte need be read. */
    public static Optional<DocumentRow> tooLarge(String source, long bytes) {
        String reason = "the file has " + bytes + " bytes, at most " + MOST_BYTES + " are read";
        return bytes <= MOST_BYTES
                ? Optional.empty()
                : Optional.of(DocumentRow.failed(source, "", bytes, DocumentStatus.RESOURCE_LIMIT, reason));
    }

    /** Reads the bytes of a document. */
    public ReadDocument read(String source, byte[] bytes) {
        Attempt<Disclosure> reading = Attempt.of(() -> Yusuan.read(source, bytes, options));
        if (reading.thrown().isPresent()) {
            return refused(source, bytes, verdictOn(reading.thrown().get()));
        }
        Disclosure disclosure = reading.value().orElseThrow();
        return new ReadDocument(row(source, disclosure, Verdict.of(disclosure)), Optional.of(disclosure));
    }

    private static Verdict verdictOn(Throwable thrown) {
        return thrown instanceof UnreadableInputException refusal ? Verdict.of(refusal) : Verdict.ofCrash(thrown);
    }

    private static ReadDocument refused(String source, byte[] bytes, Verdict verdict) {
        return ReadDocument.failed(DocumentRow.failed(
                source, Sha256.hex(bytes), bytes.length, verdict.status(), shortened(verdict.reason())));
    }

    /**
     * Where the publisher is: its name says it best, then the title on the cover, then the department above it, then a name
     * in its tables that spells out the place that its own shortens.
     */
    private static Optional<Division> divisionOf(Disclosure disclosure) {
        DocumentInfo info = disclosure.info();
        return Stream.of(info.unitName(), info.place(), info.parentUnit())
                .flatMap(name -> Divisions.standard().ofUnit(name).stream())
                .findFirst()
                .or(() -> Divisions.standard().spelledOut(info.unitName(), labels(disclosure)));
    }

    private static List<String> labels(Disclosure disclosure) {
        return disclosure.tables().stream()
                .flatMap(table -> table.content().rows().stream())
                .flatMap(row -> row.cells().stream().limit(1))
                .toList();
    }

    /** The row of a document that was read. */
    static DocumentRow row(String source, Disclosure disclosure, Verdict verdict) {
        DocumentInfo info = disclosure.info();
        Map<String, Integer> tables = new HashMap<>();
        for (PrintedTable table : disclosure.tables()) {
            tables.merge(table.kind().id(), 1, Integer::sum);
        }
        Spending spending = disclosure.spending();
        Optional<Division> division = divisionOf(disclosure);
        return new DocumentRow(
                new DocumentRow.Input(source, info.sha256(), info.bytes()),
                "",
                DocumentRow.Outcome.of(verdict.status(), shortened(verdict.reason())),
                new DocumentRow.About(
                        info.pages(),
                        info.producer(),
                        info.fiscalYear(),
                        info.phase().id(),
                        info.scope().id(),
                        new DocumentRow.Publisher(
                                info.unitCode(),
                                info.unitName(),
                                division.map(Division::code).orElse(""),
                                division.map(Division::name).orElse(""),
                                info.unitScope().id(),
                                info.parentUnit())),
                new DocumentRow.Counts(
                        tables,
                        disclosure.facts().size(),
                        count(disclosure, CheckStatus.HOLDS) + count(disclosure, CheckStatus.HOLDS_ROUNDED),
                        count(disclosure, CheckStatus.FAILS),
                        count(disclosure, CheckStatus.NOT_ASSESSABLE),
                        disclosure.problems().size(),
                        spending.facts().isEmpty() ? "" : plain(spending.sum()),
                        spending.gap().map(DocumentReading::plain).orElse("")),
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

    /** A reason as it stands in a table: one line of bounded length. */
    static String shortened(String reason) {
        String line = reason.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }
}
