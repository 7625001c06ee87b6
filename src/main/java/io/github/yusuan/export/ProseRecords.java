package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.OutlineEntry;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.model.ThreePublicSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code prose_figures}, {@code outline} and {@code three_public}: what is said outside the tables, and a summary. */
final class ProseRecords {
    private static final List<String> ITEMS = List.of(
            "total",
            "three_public",
            "abroad",
            "vehicles",
            "vehicle_purchase",
            "vehicle_operation",
            "reception",
            "meeting",
            "training",
            "operating_expenses");

    /** A summary with its document. */
    record Summary(Disclosure disclosure, ThreePublicSummary items) {}

    /** Amounts of sentences. */
    static final Records<Placed<ProseFigure>> FIGURES = new Records<>(
            new RecordKind<>(
                    "prose_figures",
                    "文字说明中的金额",
                    "One amount that a sentence states",
                    Placed.columns(ProseFigure::place, figure()),
                    List.of(),
                    List.of()),
            d -> Placed.of(d, d.annexes().figures()));

    /** Headings. */
    static final Records<Placed<OutlineEntry>> OUTLINE = new Records<>(
            new RecordKind<>(
                    "outline",
                    "目录",
                    "One heading of the document",
                    Placed.columns(e -> new Place(0, 0, e.page().orElse(0), e.box()), outline()),
                    List.of(),
                    List.of()),
            d -> Placed.of(d, d.annexes().outline()));

    /** The “三公” expenses, one row a document. */
    static final Records<Summary> THREE_PUBLIC = new Records<>(
            new RecordKind<>(
                    "three_public",
                    "三公经费一览",
                    "The three-public expenses of a document",
                    summary(),
                    List.of(),
                    List.of()),
            d -> d.annexes().threePublic().map(s -> new Summary(d, s)).stream().toList());

    private ProseRecords() {}

    private static List<Column<Placed<ProseFigure>>> figure() {
        List<Column<Placed<ProseFigure>>> columns = new ArrayList<>(List.of(
                Placed.text("item", "What it is about", "项目", ProseFigure::item),
                column(
                        Field.text("figure_kind")
                                .titled("Kind", "性质")
                                .describedAs("amount, or change against last year with the sign of the word")
                                .oneOf(Stream.of(Kind.values()).map(Kind::id).toList())
                                .mandatory(),
                        r -> r.value().kind().id()),
                Placed.moneyUnit(f -> Optional.of(f.amount()))));
        columns.addAll(Placed.money("amount", "Amount", "金额", f -> Optional.of(f.amount())));
        columns.add(Placed.text("as_of", "Date, as printed", "时点", ProseFigure::asOf));
        columns.addAll(Placed.money("base", "Amount that a change leads to", "变动后金额", ProseFigure::base));
        columns.add(column(
                Field.decimal("prior_derived", Digits.YUAN)
                        .titled("Last year's amount, derived", "推算的上年金额")
                        .describedAs("base less change, never printed"),
                r -> r.value().prior().map(Printed::decimal).orElse("")));
        columns.addAll(repeated());
        columns.add(Placed.text("sentence", "Sentence", "原句", ProseFigure::sentence));
        return columns;
    }

    private static List<Column<Placed<ProseFigure>>> repeated() {
        return List.of(
                Placed.number(
                        "fact_table_seq",
                        "Table that prints the same",
                        "对应表序",
                        f -> f.fact().map(r -> r.fact().tableSeq()).orElse(0)),
                Placed.number(
                        "fact_row",
                        "Its row",
                        "对应行次",
                        f -> f.fact().map(r -> r.fact().row()).orElse(0)),
                Placed.text(
                        "fact_measure",
                        "Its measure",
                        "对应栏",
                        f -> f.fact().map(r -> r.fact().measure().id()).orElse("")),
                Placed.text(
                        "fact_agrees",
                        "Whether both are the same",
                        "是否一致",
                        f -> f.fact().map(r -> Boolean.toString(r.agrees())).orElse("")));
    }

    private static List<Column<Placed<OutlineEntry>>> outline() {
        return List.of(
                Placed.number("level", "Level", "层级", OutlineEntry::level),
                Placed.text("title", "Title", "标题", OutlineEntry::title),
                Placed.number(
                        "printed_page",
                        "Page that the contents give",
                        "目录页码",
                        e -> e.printedPage().orElse(0)));
    }

    private static List<Column<Summary>> summary() {
        List<Column<Summary>> columns = new ArrayList<>(List.of(
                column(SharedColumns.DOCUMENT_ID, s -> s.disclosure().info().documentId()),
                column(SharedColumns.TABLE_SEQ, s -> Integer.toString(s.items().tableSeq())),
                column(SharedColumns.PAGE, s -> Integer.toString(s.items().page())),
                column(
                        SharedColumns.FISCAL_YEAR,
                        s -> Printed.known(s.disclosure().info().fiscalYear())),
                column(SharedColumns.PHASE, s -> s.disclosure().info().phase().id()),
                column(SharedColumns.UNIT_CODE, s -> s.disclosure().info().unitCode()),
                column(SharedColumns.UNIT_NAME, s -> s.disclosure().info().unitName()),
                column(
                        Field.text("measure").titled("Column that was taken", "栏"),
                        s -> s.items().measure().id())));
        for (String item : ITEMS) {
            columns.add(column(
                    Field.decimal(item, Digits.YUAN).titled(item, item).describedAs("Exact amount in yuan"),
                    s -> Optional.ofNullable(s.items().items().get(item))
                            .map(f -> Printed.decimal(f.amount()))
                            .orElse("")));
        }
        return columns;
    }
}
