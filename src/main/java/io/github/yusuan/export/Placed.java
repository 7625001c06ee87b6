package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.Place;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.RowRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something beyond the core tables with its document.
 *
 * @param documentId of the document
 * @param value what it is
 * @param <T> its type
 */
record Placed<T>(String documentId, T value) {

    /** All of a document. */
    static <T> List<Placed<T>> of(Disclosure disclosure, List<T> values) {
        String id = disclosure.info().documentId();
        return values.stream().map(value -> new Placed<>(id, value)).toList();
    }

    /** Document, table, row and page before the columns of its own, and the sides of its box behind them. */
    static <T> List<Column<Placed<T>>> columns(Function<T, Place> placeOf, List<Column<Placed<T>>> own) {
        List<Column<Placed<T>>> columns = new ArrayList<>();
        columns.add(column(SharedColumns.DOCUMENT_ID, Placed::documentId));
        columns.add(column(
                SharedColumns.TABLE_SEQ,
                r -> Printed.known(placeOf.apply(r.value()).tableSeq())));
        columns.add(column(
                SharedColumns.ROW, r -> Printed.known(placeOf.apply(r.value()).row())));
        columns.add(column(
                SharedColumns.PAGE, r -> Printed.known(placeOf.apply(r.value()).page())));
        columns.addAll(own);
        columns.addAll(SharedColumns.box(r -> placeOf.apply(r.value()).box()));
        return columns;
    }

    /** A column of text. */
    static <T> Column<Placed<T>> text(String name, String english, String chinese, Function<T, String> value) {
        return column(Field.text(name).titled(english, chinese), r -> value.apply(r.value()));
    }

    /** The column of what a row is. */
    static <T> Column<Placed<T>> role(Function<T, RowRole> value) {
        Field field = Field.text("row_role")
                .titled("Role of the row", "行性质")
                .oneOf(Stream.of(RowRole.values()).map(RowRole::id).toList())
                .mandatory();
        return column(field, r -> value.apply(r.value()).id());
    }

    /** A column of whole numbers; 0 is left blank. */
    static <T> Column<Placed<T>> number(String name, String english, String chinese, Function<T, Integer> value) {
        return column(Field.integer(name).titled(english, chinese), r -> Printed.known(value.apply(r.value())));
    }

    /** An amount as printed, and in yuan. */
    static <T> List<Column<Placed<T>>> money(
            String name, String english, String chinese, Function<T, Optional<PrintedAmount>> value) {
        String printed = name.equals("amount") ? "printed" : name + "_printed";
        return List.of(
                column(
                        Field.text(printed).titled(english + ", as printed", chinese + "(原文)"),
                        r -> value.apply(r.value()).map(PrintedAmount::printed).orElse("")),
                column(
                        Field.decimal(name, Digits.YUAN)
                                .titled(english, chinese)
                                .describedAs("Exact amount in yuan"),
                        r -> value.apply(r.value())
                                .map(a -> Printed.decimal(a.yuan()))
                                .orElse("")));
    }

    /** The unit that the amounts of a record are printed in. */
    static <T> Column<Placed<T>> moneyUnit(Function<T, Optional<PrintedAmount>> value) {
        return column(
                SharedColumns.MONEY_UNIT,
                r -> value.apply(r.value())
                        .map(PrintedAmount::unit)
                        .map(MoneyUnit::printed)
                        .orElse(""));
    }
}
