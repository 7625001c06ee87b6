package io.github.yusuan.batch;

import io.github.yusuan.batch.DocumentRow.About;
import io.github.yusuan.batch.DocumentRow.Counts;
import io.github.yusuan.codes.UnitId;
import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.DocumentStatus;
import io.github.yusuan.model.Phase;
import io.github.yusuan.model.Scope;
import io.github.yusuan.model.UnitScope;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** {@code documents}: one input a record, also those that could not be read. */
final class DocumentRecords {
    private static final int ID_LENGTH = 16;

    static final RecordKind<DocumentRow> KIND = new RecordKind<>(
            "documents", "文件清单", "One input and how it ended", columns(), List.of("source"), List.of());

    private DocumentRecords() {}

    private static List<Column<DocumentRow>> columns() {
        return Stream.of(input(), content(), findings(), unit())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<DocumentRow>> input() {
        return List.of(
                text(
                        Field.text("document_id")
                                .titled("Document", "文件标识")
                                .describedAs("First 16 hex digits of the SHA-256 of the input bytes"),
                        DocumentRecords::idOf),
                text(Field.text("source").titled("Input", "来源文件").mandatory(), DocumentRow::source),
                text(
                        Field.text("folder")
                                .titled("Folder", "文件夹")
                                .describedAs("Where its data lies; blank where there is none"),
                        DocumentRow::folder),
                text(Field.text("sha256").titled("SHA-256", "SHA-256"), DocumentRow::sha256),
                text(Field.integer("bytes").titled("Size", "字节数"), row -> Long.toString(row.bytes())),
                text(
                        Field.text("status")
                                .titled("Status", "状态")
                                .oneOf(Stream.of(DocumentStatus.values())
                                        .map(DocumentStatus::id)
                                        .toList())
                                .mandatory(),
                        row -> row.status().id()),
                text(Field.text("reason").titled("Reason", "原因"), DocumentRow::reason));
    }

    private static List<Column<DocumentRow>> content() {
        return List.of(
                text(
                        Field.integer("pages").titled("Pages", "页数"),
                        row -> Integer.toString(row.about().pages())),
                about("producer", "Producer", "制作软件", About::producer),
                text(
                        Field.integer("fiscal_year").titled("Fiscal year", "预算年度"),
                        row -> row.about().fiscalYear() == 0
                                ? ""
                                : Integer.toString(row.about().fiscalYear())),
                text(
                        Field.text("phase")
                                .titled("Phase", "预算阶段")
                                .oneOf(Stream.of(Phase.values()).map(Phase::id).toList()),
                        row -> row.about().phase()),
                about(
                        "unit_code",
                        "Code of the unit",
                        "单位编码",
                        about -> about.publisher().unitCode()),
                about("unit_name", "Unit", "单位名称", About::unitName),
                about(
                        "division_code",
                        "Code of the division",
                        "行政区划代码",
                        about -> about.publisher().divisionCode()),
                about("division_name", "Division", "行政区划", About::divisionName));
    }

    private static List<Column<DocumentRow>> findings() {
        return List.of(
                count("tables", "Tables", "表数", Counts::allTables),
                count("amounts", "Amounts", "金额数", Counts::amounts),
                count("checks_held", "Checks that hold", "成立的校验", Counts::checksHeld),
                count("checks_failed", "Checks that fail", "不成立的校验", Counts::checksFailed),
                count("checks_not_assessable", "Checks without a term", "无法校验", Counts::checksNotAssessable),
                count("problems", "Problems", "问题数", Counts::problems),
                text(
                        Field.text("duplicate_of")
                                .titled("Copy of", "重复于")
                                .describedAs("The earlier input with the same content"),
                        DocumentRow::duplicateOf),
                text(
                        Field.text("scope")
                                .titled("Scope", "预算主体")
                                .describedAs("Whose budget it is: a department's or a government's own")
                                .oneOf(Stream.of(Scope.values()).map(Scope::id).toList()),
                        row -> row.about().scope()),
                text(
                        Field.decimal("spending_total", Digits.YUAN)
                                .titled("Sum of the spending", "支出明细合计(元)")
                                .describedAs("What the rows of spending come to, in yuan"),
                        row -> row.counts().spendingTotal()),
                text(
                        Field.decimal("spending_gap", Digits.YUAN)
                                .titled("Gap to the printed total", "与支出总计的差额(元)")
                                .describedAs(
                                        "How much the printed total is more than that; blank where none is printed"),
                        row -> row.counts().spendingGap()));
    }

    private static List<Column<DocumentRow>> unit() {
        return List.of(
                text(
                        Field.text("unit_scope")
                                .titled("Department or unit", "部门或单位")
                                .describedAs("Whether it is of a department with its units or of a single unit;"
                                        + " blank where the document does not say")
                                .oneOf(Stream.of(UnitScope.values())
                                        .map(UnitScope::id)
                                        .toList()),
                        row -> row.about().publisher().unitScope()),
                text(
                        Field.text("parent_unit")
                                .titled("Department above", "主管部门")
                                .describedAs("Department that a single unit belongs to, where the document names it"),
                        row -> row.about().publisher().parentUnit()),
                text(
                        Field.text("unit_id")
                                .titled("Mark of the unit", "单位标识")
                                .describedAs("The same for all documents of a unit, from division and name; a single"
                                        + " unit's differs from the department's of that name"),
                        DocumentRecords::unitId));
    }

    /** First digits of the SHA-256; blank where the bytes could not be read. */
    static String idOf(DocumentRow row) {
        return row.sha256().isEmpty() ? "" : row.sha256().substring(0, ID_LENGTH);
    }

    /** The mark of the unit; blank where it has no name. */
    static String unitId(DocumentRow row) {
        About about = row.about();
        return UnitId.of(
                about.publisher().divisionCode(),
                about.unitName(),
                about.publisher().unitScope().equals(UnitScope.UNIT.id()));
    }

    private static Column<DocumentRow> text(Field field, Function<DocumentRow, String> value) {
        return new Column<>(field, value);
    }

    private static Column<DocumentRow> about(String name, String title, String titleZh, Function<About, String> value) {
        return text(Field.text(name).titled(title, titleZh), row -> value.apply(row.about()));
    }

    private static Column<DocumentRow> count(String name, String title, String titleZh, ToIntFunction<Counts> value) {
        return text(
                Field.integer(name).titled(title, titleZh), row -> Integer.toString(value.applyAsInt(row.counts())));
    }
}
