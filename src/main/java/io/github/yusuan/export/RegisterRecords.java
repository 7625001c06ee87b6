package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.FixedAsset;
import io.github.yusuan.model.Organisation;
import java.util.ArrayList;
import java.util.List;

/** {@code organisations} and {@code fixed_assets}: one row of the list a record. */
final class RegisterRecords {
    private static final List<ForeignKey> TABLE = List.of(SharedColumns.TO_DOCUMENT, SharedColumns.TO_TABLE);
    private static final List<String> KEY = List.of("document_id", "table_seq", "row");

    /** Units of the department. */
    static final Records<Placed<Organisation>> ORGANISATIONS = new Records<>(
            new RecordKind<>(
                    "organisations",
                    "机构设置",
                    "One unit of the department",
                    Placed.columns(Organisation::place, organisation()),
                    KEY,
                    TABLE),
            d -> Placed.of(d, d.annexes().organisations()));

    /** Fixed assets. */
    static final Records<Placed<FixedAsset>> ASSETS = new Records<>(
            new RecordKind<>(
                    "fixed_assets",
                    "固定资产",
                    "One row of the table of fixed assets",
                    Placed.columns(FixedAsset::place, asset()),
                    KEY,
                    TABLE),
            d -> Placed.of(d, d.annexes().fixedAssets()));

    private RegisterRecords() {}

    private static List<Column<Placed<Organisation>>> organisation() {
        return List.of(
                Placed.text("name", "Name", "单位名称", Organisation::name),
                Placed.text("nature", "Nature", "单位性质", Organisation::nature),
                Placed.text("rank", "Rank", "单位规格", Organisation::rank),
                Placed.text("funding", "Funding", "经费保障形式", Organisation::funding),
                Placed.text("staff_printed", "Staff, as printed", "人数(原文)", Organisation::staff));
    }

    private static List<Column<Placed<FixedAsset>>> asset() {
        List<Column<Placed<FixedAsset>>> columns = new ArrayList<>(List.of(
                Placed.role(FixedAsset::role),
                Placed.text("item", "Canonical name", "资产类别", FixedAsset::item),
                Placed.text("name", "As printed", "项目", FixedAsset::label),
                Placed.text("quantity_unit", "Unit of measure", "计量单位", FixedAsset::quantityUnit),
                Placed.text("quantity_printed", "Quantity, as printed", "数量(原文)", FixedAsset::quantityPrinted),
                column(
                        Field.decimal("quantity", Digits.YUAN).titled("Quantity", "数量"),
                        r -> r.value().quantity().map(Printed::decimal).orElse("")),
                Placed.moneyUnit(FixedAsset::value)));
        columns.addAll(Placed.money("value", "Value", "价值", FixedAsset::value));
        columns.add(Placed.text("as_of", "Date of the count, as printed", "截止时间", FixedAsset::cutOff));
        return columns;
    }
}
