package io.github.yusuan.batch;

import io.github.yusuan.batch.PublishedPart.Status;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.Mention;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.model.ProblemCode;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks for what is required of a department in one document. What it cannot tell it leaves open. */
final class PublishedParts {
    private static final Pattern REASON = Pattern.compile("原因|主要(是|为)|由于|持平|相同|一致");

    private final Disclosure disclosure;
    private final boolean hasTables;
    private final boolean isReadWhole;

    private PublishedParts(Disclosure disclosure) {
        this.disclosure = disclosure;
        hasTables = disclosure.tables().stream()
                .anyMatch(t -> Stream.of(RequiredPart.values()).anyMatch(p -> p.isTable() && p.isIn(t.kind())));
        isReadWhole = disclosure.problems().stream().noneMatch(p -> p.code() == ProblemCode.SCANNED_PAGE);
    }

    /** The parts of a department's document; none of a government's. */
    static List<PublishedPart> of(Disclosure disclosure) {
        if (disclosure.info().scope() != Scope.DEPARTMENT) {
            return List.of();
        }
        PublishedParts parts = new PublishedParts(disclosure);
        return Stream.of(RequiredPart.values()).map(parts::part).toList();
    }

    private PublishedPart part(RequiredPart part) {
        Optional<OutlineEntry> announced = disclosure.annexes().outline().stream()
                .filter(e -> part.isAnnouncedBy(e.title()))
                .findFirst();
        Optional<PrintedTable> table = table(part);
        int page = page(part, table);
        String note = table.map(t -> note(part, t)).orElse("");
        Status status = table.filter(t -> part.isTable() && t.isEmpty())
                .map(t -> note.isEmpty() ? Status.EMPTY_WITHOUT_NOTE : Status.EMPTY_WITH_NOTE)
                .orElseGet(() -> page > 0 ? Status.FOUND : absent(part, announced));
        return new PublishedPart(
                part,
                status,
                page,
                announced.map(OutlineEntry::title).orElse(""),
                announced.flatMap(e -> e.printedPage().or(e::page)).orElse(0),
                status == Status.EMPTY_WITH_NOTE ? note : "");
    }

    /** What is printed beside an empty table, else the sentence of the text that says there is nothing of it. */
    private String note(RequiredPart part, PrintedTable table) {
        return table.emptyNote().isEmpty()
                ? said(part.nothingOfIt()).map(Mention::sentence).orElse("")
                : table.emptyNote();
    }

    private Optional<Mention> said(Optional<Mention.Topic> topic) {
        return disclosure.annexes().mentions().stream()
                .filter(mention -> topic.filter(mention.topic()::equals).isPresent())
                .findFirst();
    }

    /** The table that is it, the first with amounts. */
    private Optional<PrintedTable> table(RequiredPart part) {
        List<PrintedTable> tables =
                disclosure.tables().stream().filter(t -> part.isIn(t.kind())).toList();
        return tables.stream()
                .filter(t -> !t.isEmpty())
                .findFirst()
                .or(() -> tables.stream().findFirst());
    }

    private int page(RequiredPart part, Optional<PrintedTable> table) {
        List<Integer> pages = new ArrayList<>();
        table.ifPresent(t -> pages.add(t.firstPage()));
        if (!part.isTable()) {
            disclosure.tables().stream()
                    .filter(t -> !t.kind().hasFacts() && part.isAnnouncedBy(t.title()))
                    .forEach(t -> pages.add(t.firstPage()));
            disclosure.annexes().figures().stream()
                    .filter(figure -> speaksOf(figure, part))
                    .forEach(figure -> pages.add(figure.place().page()));
            boolean isHeadingEnough = part != RequiredPart.THREE_PUBLIC_REASONS;
            disclosure.annexes().outline().stream()
                    .filter(e -> isHeadingEnough && part.isAnnouncedBy(e.title()))
                    .forEach(e -> e.page().ifPresent(pages::add));
            said(part.saidAs()).ifPresent(mention -> pages.add(mention.page()));
        }
        return pages.isEmpty() ? 0 : pages.get(0);
    }

    private static boolean speaksOf(ProseFigure figure, RequiredPart part) {
        return part == RequiredPart.THREE_PUBLIC_REASONS
                ? isOfThreePublic(figure) && REASON.matcher(figure.sentence()).find()
                : part.isSpokenOf(figure.item());
    }

    private static boolean isOfThreePublic(ProseFigure figure) {
        return List.of("three_public", "abroad", "vehicles", "vehicle_purchase", "vehicle_operation", "reception")
                .contains(figure.item());
    }

    /**
     * A table is missing where the others are there or the contents list it; what is said in sentences may be said in words
     * that nobody looked for, so that it is missing only where the contents list it.
     */
    private Status absent(RequiredPart part, Optional<OutlineEntry> announced) {
        boolean required = part.isAskedOf(
                disclosure.info().publisher().name(), disclosure.info().fiscalYear());
        boolean expected =
                announced.isPresent() && part != RequiredPart.THREE_PUBLIC_REASONS || part.isTable() && hasTables;
        return required && isReadWhole && expected ? Status.MISSING : Status.NOT_ASSESSABLE;
    }
}
