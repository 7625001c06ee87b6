package io.github.yusuan.model;

import io.github.yusuan.model.UnreadableInputException.Reason;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How the reading of one input ended, and why.
 *
 * @param status in one word
 * @param reason in words: what was expected and found; blank where the status says it all
 */
public record Verdict(DocumentStatus status, String reason) implements Serializable {

    /** Of an input that was opened. */
    public static Verdict of(Disclosure disclosure) {
        List<Problem> problems = disclosure.problems();
        Optional<Problem> bomb = first(problems, p -> p.code() == ProblemCode.LIMIT_REACHED);
        Optional<Problem> empty = first(problems, p -> p.code() == ProblemCode.EMPTY_DOCUMENT);
        if (empty.isPresent() && bomb.isPresent()) {
            return new Verdict(DocumentStatus.RESOURCE_LIMIT, bomb.get().message());
        }
        if (empty.isPresent()) {
            return new Verdict(DocumentStatus.EMPTY_DOCUMENT, empty.get().message());
        }
        Optional<Problem> garbled = first(problems, p -> p.code() == ProblemCode.GARBLED_TEXT);
        if (garbled.isPresent()) {
            return new Verdict(DocumentStatus.GARBLED_TEXT, garbled.get().message());
        }
        Optional<Problem> limit = first(problems, p -> p.code() == ProblemCode.LIMIT_REACHED && p.page() > 0);
        if (limit.isPresent()) {
            return new Verdict(
                    DocumentStatus.RESOURCE_LIMIT,
                    "page " + limit.get().page() + ": " + limit.get().message());
        }
        Optional<Problem> noTable = first(problems, p -> p.code() == ProblemCode.NO_BUDGET_TABLE);
        if (noTable.isPresent()) {
            return withoutTable(disclosure, noTable.get());
        }
        return readable(problems);
    }

    /** Of an input that cannot be read at all. */
    public static Verdict of(UnreadableInputException e) {
        String message = String.valueOf(e.getMessage());
        String prefix = e.source() + ": ";
        String reason = message.startsWith(prefix) ? message.substring(prefix.length()) : message;
        return new Verdict(statusOf(e.reason()), reason);
    }

    /** Of an input on which the program broke. */
    public static Verdict ofCrash(Throwable thrown) {
        String place = thrown.getStackTrace().length == 0 ? "" : " at " + thrown.getStackTrace()[0];
        return new Verdict(DocumentStatus.CRASHED, thrown + place);
    }

    private static DocumentStatus statusOf(Reason reason) {
        return DocumentStatus.valueOf(reason.name());
    }

    /** A document whose tables are scans reads as one without tables: at half of its pages the scan is the reason. */
    private static Verdict withoutTable(Disclosure disclosure, Problem noTable) {
        List<Integer> scanned = disclosure.problems().stream()
                .filter(p -> p.code() == ProblemCode.SCANNED_PAGE)
                .map(Problem::page)
                .toList();
        if (scanned.isEmpty()) {
            return new Verdict(DocumentStatus.NO_BUDGET_TABLE, noTable.message());
        }
        String pages = scanned.size() + " of " + disclosure.info().pages() + " pages are images without text: "
                + PageRanges.of(scanned);
        boolean mostly = 2 * scanned.size() >= disclosure.info().pages();
        return mostly
                ? new Verdict(DocumentStatus.NO_TEXT_LAYER, pages)
                : new Verdict(DocumentStatus.NO_BUDGET_TABLE, noTable.message() + "; " + pages);
    }

    private static Verdict readable(List<Problem> problems) {
        List<Problem> doubts =
                problems.stream().filter(p -> p.severity() != Severity.INFO).toList();
        if (doubts.isEmpty()) {
            return new Verdict(DocumentStatus.OK, "");
        }
        String codes =
                doubts.stream().map(p -> p.code().id()).distinct().sorted().collect(Collectors.joining(", "));
        return new Verdict(DocumentStatus.OK_WITH_PROBLEMS, codes);
    }

    private static Optional<Problem> first(List<Problem> problems, Predicate<Problem> wanted) {
        return problems.stream().filter(wanted).findFirst();
    }
}
