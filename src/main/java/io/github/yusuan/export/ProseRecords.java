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
import io.github.yusuan.model.ThreePublicSummary.Series;
import io.github.yusuan.model.ThreePublicSummary.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code prose_figures}, {@code outline} and {@code three_public}: what is said outside the tables, and a summary. */
final class ProseRecords {
    /** The items and their Chinese titles, in the order of the columns. */
    private static final Map<String, String> ITEMS = items();

    private static final Map<Series, String> PREFIXES = new EnumMap<>(
            Map.of(Series.CURRENT, "", Series.PRIOR, "prior_", Series.CHANGE, "change_", Series.BUDGET, "budget_"));

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
                    List.of(SharedColumns.TO_DOCUMENT)),
            d -> Placed.of(d, d.annexes().figures()));

    /** Headings. */
    static final Records<Placed<OutlineEntry>> OUTLINE = new Records<>(
            new RecordKind<>(
                    "outline",
                    "目录",
                    "One heading of the document",
                    Placed.columns(e -> new Place(0, 0, e.page().orElse(0), e.box()), outline()),
                    List.of(),
                    List.of(SharedColumns.TO_DOCUMENT)),
            d -> Placed.of(d, d.annexes().outline()));

    /** The “三公” expenses, one row a document. */
    static final Records<Summary> THREE_PUBLIC = new Records<>(
            new RecordKind<>(
                    "three_public",
                    "三公经费一览",
                    "The three-public expenses of a document",
                    summary(),
                    List.of("document_id"),
                    List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE)),
            d -> d.annexes().threePublic().map(s -> new Summary(d, s)).stream().toList());

    private ProseRecords() {}

    private static Map<String, String> items() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("total", "合计");
        items.put("three_public", "三公经费");
        items.put("abroad", "因公出国(境)费");
        items.put("vehicles", "公务用车购置及运行费");
        items.put("vehicle_purchase", "公务用车购置费");
        items.put("vehicle_operation", "公务用车运行费");
        items.put("reception", "公务接待费");
        items.put("meeting", "会议费");
        items.put("training", "培训费");
        items.put("operating_expenses", "机关运行经费");
        return items;
    }

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
        columns.addAll(amounts(Series.CURRENT, "", "Exact amount in yuan"));
        columns.addAll(amounts(Series.PRIOR, "上年", "Last year's amount in yuan"));
        columns.addAll(amounts(Series.CHANGE, "增减", "This year's amount less last year's"));
        columns.addAll(amounts(Series.BUDGET, "预算", "Budget of the same year, beside a final figure"));
        columns.add(column(
                Field.text("derived")
                        .titled("Derived columns", "推算栏目")
                        .describedAs("Columns whose amount the table does not print under that name: taken from a"
                                + " sentence or from other amounts; joined with a space"),
                ProseRecords::derived));
        return columns;
    }

    private static List<Column<Summary>> amounts(Series series, String chinese, String description) {
        String prefix = String.valueOf(PREFIXES.get(series));
        List<Column<Summary>> columns = new ArrayList<>();
        ITEMS.forEach((item, itemZh) -> columns.add(column(
                Field.decimal(prefix + item, Digits.YUAN)
                        .titled(words(prefix + item), chinese + itemZh)
                        .describedAs(description),
                s -> s.items()
                        .value(item, series)
                        .map(value -> Printed.decimal(value.yuan()))
                        .orElse(""))));
        return columns;
    }

    private static String words(String name) {
        return name.replace('_', ' ');
    }

    private static String derived(Summary summary) {
        List<String> names = new ArrayList<>();
        PREFIXES.forEach((series, prefix) -> ITEMS.keySet().stream()
                .filter(item -> summary.items()
                        .value(item, series)
                        .filter(Value::derived)
                        .isPresent())
                .forEach(item -> names.add(prefix + item)));
        return String.join(" ", names);
    }
}
