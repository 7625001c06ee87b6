package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.ProcurementItem;
import io.github.yusuan.model.ProcurementItem.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code procurement}: one row of a procurement table a record. */
final class ProcurementRecords {
    private static final List<Measure> SOURCES = List.of(
            Measure.GENERAL_PUBLIC,
            Measure.GOVERNMENT_FUND,
            Measure.STATE_CAPITAL,
            Measure.SPECIAL_ACCOUNT,
            Measure.UNIT_FUNDS,
            Measure.OTHER,
            Measure.CARRY_OVER);

    /** All rows that hold an amount. */
    static final Records<Placed<ProcurementItem>> RECORDS = new Records<>(
            new RecordKind<>(
                    "procurement",
                    "政府采购",
                    "One row of a procurement table: an item, or a sum of items",
                    Placed.columns(ProcurementItem::place, columns()),
                    List.of("document_id", "table_seq", "row"),
                    List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE)),
            d -> Placed.of(d, d.annexes().procurement()));

    private ProcurementRecords() {}

    private static List<Column<Placed<ProcurementItem>>> columns() {
        List<Column<Placed<ProcurementItem>>> columns = new ArrayList<>(labels());
        columns.addAll(quantity());
        columns.add(Placed.moneyUnit(ProcurementItem::total));
        columns.addAll(Placed.money("unit_price", "Price of one", "单价", ProcurementItem::unitPrice));
        columns.addAll(Placed.money("total", "Total", "合计", ProcurementItem::total));
        for (Measure source : SOURCES) {
            columns.add(column(
                    Field.decimal(source.id(), Digits.YUAN)
                            .titled("From " + source.id(), source.id())
                            .describedAs("Part of the total from this source, in yuan"),
                    r -> amount(r.value(), source)));
        }
        columns.addAll(
                Placed.money("reserved", "For small and medium enterprises", "预留中小微企业份额", ProcurementItem::reserved));
        columns.add(column(
                Field.decimal("project_budget", Digits.YUAN).titled("Budget of the project", "预算资金"),
                r -> amount(r.value(), Measure.BUDGET)));
        return columns;
    }

    private static String amount(ProcurementItem item, Measure source) {
        return Optional.ofNullable(item.sources().get(source))
                .map(a -> Printed.decimal(a.yuan()))
                .orElse("");
    }

    private static List<Column<Placed<ProcurementItem>>> labels() {
        return List.of(
                Placed.role(ProcurementItem::role),
                Placed.text("category", "Category", "采购大类", i -> i.label().category()),
                Placed.text(
                        "project_name",
                        "Project that pays",
                        "项目名称",
                        i -> i.label().project()),
                Placed.text(
                        "economic_subject",
                        "Economic subject",
                        "经济科目",
                        i -> i.label().subject()),
                Placed.text("item", "What is bought", "采购物品名称", i -> i.label().item()),
                Placed.text(
                        "catalogue_code",
                        "Number in the catalogue",
                        "采购目录序号",
                        i -> i.label().catalogueCode()),
                Placed.text(
                        "method", "How it is bought", "采购组织形式", i -> i.label().method()));
    }

    private static List<Column<Placed<ProcurementItem>>> quantity() {
        return List.of(
                Placed.text(
                        "quantity_unit",
                        "Unit of measure",
                        "计量单位",
                        i -> i.quantity().map(Quantity::unit).orElse("")),
                Placed.text(
                        "quantity_printed",
                        "Quantity, as printed",
                        "数量(原文)",
                        i -> i.quantity().map(Quantity::printed).orElse("")),
                column(
                        Field.decimal("quantity", Digits.YUAN).titled("Quantity", "数量"),
                        r -> r.value()
                                .quantity()
                                .map(q -> Printed.decimal(q.value()))
                                .orElse("")));
    }
}
