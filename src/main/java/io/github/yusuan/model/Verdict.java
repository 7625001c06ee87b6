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
        Optional<Verdict> unreadable = unreadable(disclosure.problems());
        if (unreadable.isPresent()) {
            return unreadable.get();
        }
        Optional<Problem> noTable = first(disclosure.problems(), p -> p.code() == ProblemCode.NO_BUDGET_TABLE);
        if (noTable.isPresent()) {
            return scan(disclosure.problems(), disclosure.info().pages())
                    .orElseGet(() -> withoutTable(disclosure, noTable.get()));
        }
        return readable(disclosure.problems());
    }

    /** Of an input whose tables were asked for, whatever they are about: having none is no fault, being a scan is. */
    public static Verdict of(Extraction extraction, PageSelection pages) {
        int read = pages.of(extraction.pageCount()).size();
        Optional<Verdict> scan = extraction.tables().isEmpty() ? scan(extraction.problems(), read) : Optional.empty();
        return unreadable(extraction.problems()).or(() -> scan).orElseGet(() -> readable(extraction.problems()));
    }

    private static Optional<Verdict> unreadable(List<Problem> problems) {
        Optional<Problem> bomb = first(problems, p -> p.code() == ProblemCode.LIMIT_REACHED);
        Optional<Problem> empty = first(problems, p -> p.code() == ProblemCode.EMPTY_DOCUMENT);
        if (empty.isPresent() && bomb.isPresent()) {
            return Optional.of(
                    new Verdict(DocumentStatus.RESOURCE_LIMIT, bomb.get().message()));
        }
        if (empty.isPresent()) {
            return Optional.of(
                    new Verdict(DocumentStatus.EMPTY_DOCUMENT, empty.get().message()));
        }
        Optional<Verdict> garbled = first(problems, p -> p.code() == ProblemCode.GARBLED_TEXT)
                .map(problem -> new Verdict(DocumentStatus.GARBLED_TEXT, problem.message()));
        return garbled.or(() -> first(problems, p -> p.code() == ProblemCode.LIMIT_REACHED && p.page() > 0)
                .map(problem -> new Verdict(
                        DocumentStatus.RESOURCE_LIMIT, "page " + problem.page() + ": " + problem.message())));
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
    private static Optional<Verdict> scan(List<Problem> problems, int pages) {
        List<Integer> scanned = scannedPages(problems);
        return scanned.isEmpty() || 2 * scanned.size() < pages
                ? Optional.empty()
                : Optional.of(new Verdict(DocumentStatus.NO_TEXT_LAYER, wordsOf(scanned, pages)));
    }

    private static List<Integer> scannedPages(List<Problem> problems) {
        return problems.stream()
                .filter(p -> p.code() == ProblemCode.SCANNED_PAGE)
                .map(Problem::page)
                .toList();
    }

    private static String wordsOf(List<Integer> scanned, int pages) {
        return scanned.size() + " of " + MessageWords.count(pages, "page")
                + (scanned.size() == 1 ? " is an image" : " are images") + " without text: " + PageRanges.of(scanned);
    }

    private static Verdict withoutTable(Disclosure disclosure, Problem noTable) {
        List<Integer> scanned = scannedPages(disclosure.problems());
        String pages = scanned.isEmpty()
                ? ""
                : "; " + wordsOf(scanned, disclosure.info().pages());
        return new Verdict(DocumentStatus.NO_BUDGET_TABLE, noTable.message() + pages);
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
