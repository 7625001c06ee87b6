package io.github.yusuan.batch;

import io.github.yusuan.batch.PublishedPart.Status;
import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.export.schema.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * {@code completeness}: what each document publishes of what is required, a part that stands in another file of the same
 * unit, year and phase counted as published.
 *
 * @param row the document
 * @param part as the document itself has it
 * @param elsewhere the other file that publishes it; nothing where it is not needed or not there
 */
record Completeness(DocumentRow row, PublishedPart part, Optional<DocumentRow> elsewhere) {

    static final RecordKind<Completeness> KIND = new RecordKind<>(
            "completeness",
            "公开完整性",
            "One part that the rules for disclosure ask for, and whether the document publishes it",
            columns(),
            List.of("document_id", "part"),
            List.of(new ForeignKey(List.of("document_id"), "documents")));

    /** The parts of all documents, in their order. */
    static List<Completeness> of(List<DocumentRow> rows) {
        Map<List<Object>, List<DocumentRow>> together = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.duplicateOf().isEmpty())
                .forEach(row -> together.computeIfAbsent(keyOf(row), key -> new ArrayList<>())
                        .add(row));
        List<Completeness> all = new ArrayList<>();
        for (DocumentRow row : rows) {
            if (row.duplicateOf().isEmpty()) {
                List<DocumentRow> others = together.getOrDefault(keyOf(row), List.of());
                row.parts().forEach(part -> all.add(new Completeness(row, part, elsewhere(row, part, others))));
            }
        }
        return all;
    }

    /** Documents of one unit, year and phase; a document that does not say all of these stands alone. */
    private static List<Object> keyOf(DocumentRow row) {
        String unit = DocumentRecords.unitId(row);
        boolean known = !unit.isEmpty() && row.about().fiscalYear() > 0;
        return known ? List.of(unit, row.about().fiscalYear(), row.about().phase()) : List.of(row.source());
    }

    private static Optional<DocumentRow> elsewhere(DocumentRow row, PublishedPart part, List<DocumentRow> others) {
        return part.status().isPublished()
                ? Optional.empty()
                : others.stream()
                        .filter(other -> !other.equals(row))
                        .filter(other -> other.parts().stream()
                                .anyMatch(p ->
                                        p.part() == part.part() && p.status().isPublished()))
                        .findFirst();
    }

    private Status status() {
        return elsewhere.isPresent() ? Status.FOUND : part.status();
    }

    private static List<Column<Completeness>> columns() {
        return Stream.concat(columnsOfPart().stream(), columnsOfPlaces().stream())
                .toList();
    }

    private static List<Column<Completeness>> columnsOfPart() {
        return List.of(
                text(
                        Field.text("document_id").titled("Document", "文件标识").mandatory(),
                        c -> DocumentRecords.idOf(c.row())),
                text(
                        Field.text("part")
                                .titled("Required part", "应公开内容")
                                .oneOf(Stream.of(RequiredPart.values())
                                        .map(RequiredPart::id)
                                        .toList())
                                .mandatory(),
                        c -> c.part().part().id()),
                text(
                        Field.text("status")
                                .titled("Status", "状态")
                                .describedAs("Whether it is published: in this document, or in found_in")
                                .oneOf(Stream.of(Status.values())
                                        .map(Status::id)
                                        .toList())
                                .mandatory(),
                        c -> c.status().id()));
    }

    private static List<Column<Completeness>> columnsOfPlaces() {
        return List.of(
                text(
                        Field.integer("page").titled("Page", "页码").describedAs("Where it stands in this document"),
                        c -> number(c.part().page())),
                text(
                        Field.text("note").titled("Note on emptiness", "空表说明"),
                        c -> c.part().note()),
                text(
                        Field.text("announced_by")
                                .titled("Heading that announces it", "目录标题")
                                .describedAs("As the contents or a heading of this document print it"),
                        c -> c.part().announcedBy()),
                text(
                        Field.integer("announced_page").titled("Page of that heading", "目录页码"),
                        c -> number(c.part().announcedPage())),
                text(
                        Field.text("found_in")
                                .titled("Other document that publishes it", "见于文件")
                                .describedAs("document_id of another file of the same unit, year and phase"),
                        c -> c.elsewhere().map(DocumentRecords::idOf).orElse("")));
    }

    private static Column<Completeness> text(Field field, Function<Completeness, String> value) {
        return new Column<>(field, value);
    }

    private static String number(int value) {
        return value == 0 ? "" : Integer.toString(value);
    }
}
