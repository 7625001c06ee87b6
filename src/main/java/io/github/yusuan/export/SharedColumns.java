package io.github.yusuan.export;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.ForeignKey;
import io.github.yusuan.model.Box;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.TableKind;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Columns that several kinds of record share, so that they mean the same in all. */
final class SharedColumns {
    static final Field DOCUMENT_ID = Field.text("document_id")
            .titled("Document", "文件标识")
            .describedAs("First 16 hex digits of the SHA-256 of the input bytes")
            .mandatory();
    static final Field FISCAL_YEAR = Field.integer("fiscal_year")
            .titled("Fiscal year", "预算年度")
            .describedAs("Year of the budget or final account, from the content")
            .fiscal("date:fiscal-year");
    static final Field PHASE = Field.text("phase")
            .titled("Phase", "预算阶段")
            .describedAs("budget (预算), final (决算) or execution (执行)")
            .oneOf(Stream.of(Phase.values()).map(Phase::id).toList())
            .mandatory()
            .fiscal("phase:id");
    static final Field UNIT_CODE = Field.text("unit_code")
            .titled("Code of the unit", "单位编码")
            .describedAs("Code of the publishing department or unit as printed")
            .fiscal("administrative-classification:generic:code");
    static final Field UNIT_NAME = Field.text("unit_name")
            .titled("Unit", "单位名称")
            .describedAs("Publishing department or unit as printed")
            .fiscal("administrative-classification:generic:label");
    static final Field TABLE = Field.text("table")
            .titled("Kind of table", "表种")
            .describedAs("What the table is, whatever its heading and number")
            .oneOf(Stream.of(TableKind.values()).map(TableKind::id).toList())
            .mandatory();
    static final Field TABLE_SEQ = Field.integer("table_seq")
            .titled("Position of the table", "表序")
            .describedAs("Position of the table in the document, from 1");
    static final Field ROW = Field.integer("row")
            .titled("Row", "行次")
            .describedAs("Body row of the table from 1, counted over all its pages");
    static final Field PAGE = Field.integer("page").titled("Page", "页码").describedAs("Page of the document, from 1");
    static final Field MONEY_UNIT = Field.text("money_unit")
            .titled("Unit of money", "金额单位")
            .describedAs("Unit that the table prints its amounts in; % for a rate in a government's table")
            .oneOf(Stream.of(MoneyUnit.values()).map(MoneyUnit::printed).toList());
    static final Field SCOPE = Field.text("scope")
            .titled("Scope", "预算主体")
            .describedAs("Whose budget it is: a department's or a government's own")
            .oneOf(Stream.of(Scope.values()).map(Scope::id).toList());
    static final Field COVERAGE = Field.text("coverage")
            .titled("Coverage", "范围")
            .describedAs(
                    "Whose money it is: this level and all below (region), this level alone (own), all below (lower)")
            .oneOf(Stream.of(Coverage.values()).map(Coverage::id).toList());

    /** To the document, where the documents stand in the same package. */
    static final ForeignKey TO_DOCUMENT = new ForeignKey(List.of("document_id"), "documents");
    /** To the table. */
    static final ForeignKey TO_TABLE = new ForeignKey(List.of("document_id", "table_seq"), "tables");

    private static final String SIDE_OF_BOX =
            "Side of the cell's box in points, origin top left of the page as displayed";

    private SharedColumns() {}

    /** A column of a field. */
    static <R> Column<R> column(Field field, Function<R, String> value) {
        return new Column<>(field, value);
    }

    /** The four sides of a box, to a hundredth of a point; blank for no box. */
    static <R> List<Column<R>> box(Function<R, Box> boxOf) {
        return List.of(
                side("x0", "Left", "左", row -> Printed.side(boxOf.apply(row), Box::x0)),
                side("y0", "Top", "上", row -> Printed.side(boxOf.apply(row), Box::y0)),
                side("x1", "Right", "右", row -> Printed.side(boxOf.apply(row), Box::x1)),
                side("y1", "Bottom", "下", row -> Printed.side(boxOf.apply(row), Box::y1)));
    }

    private static <R> Column<R> side(String name, String title, String titleZh, Function<R, String> value) {
        return column(Field.decimal(name, Digits.POINTS).titled(title, titleZh).describedAs(SIDE_OF_BOX), value);
    }
}
