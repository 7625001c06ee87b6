package io.github.yusuan.export;

import static io.github.yusuan.export.SharedColumns.column;

import io.github.yusuan.export.schema.Column;
import io.github.yusuan.export.schema.Digits;
import io.github.yusuan.export.schema.Field;
import io.github.yusuan.export.schema.RecordKind;
import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.FactStatus;
import io.github.yusuan.model.GovernmentFigure;
import io.github.yusuan.rows.GovernmentAccount;
import io.github.yusuan.rows.GovernmentAccount.Stated;
import io.github.yusuan.rows.GovernmentAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code government}: the main figures of a government, one coverage, year and phase of a document a record. */
final class GovernmentRecords {
    /** What a figure is where its document prints it twice with different amounts. */
    private static final String DISPUTED = "disputed";

    /**
     * An account with its document.
     *
     * @param seq its position in the document, from 1
     */
    record AccountRow(Disclosure disclosure, int seq, GovernmentAccount account) {
        Optional<Stated> stated(GovernmentFigure figure) {
            return Optional.ofNullable(account.figures().get(figure));
        }

        String status(GovernmentFigure figure) {
            return account.disputed().contains(figure)
                    ? DISPUTED
                    : stated(figure).map(s -> s.status().id()).orElse("");
        }
    }

    /** All accounts, by year. */
    static final Records<AccountRow> RECORDS = new Records<>(
            new RecordKind<>(
                    "government",
                    "政府预算主要指标",
                    "The main figures of a government's own budget as printed, one coverage, year and phase a row",
                    columns(),
                    List.of("document_id", "account_seq"),
                    List.of(SharedColumns.TO_DOCUMENT)),
            GovernmentRecords::of);

    private GovernmentRecords() {}

    private static List<AccountRow> of(Disclosure disclosure) {
        List<AccountRow> rows = new ArrayList<>();
        for (GovernmentAccount account : GovernmentAccounts.of(disclosure)) {
            rows.add(new AccountRow(disclosure, rows.size() + 1, account));
        }
        return rows;
    }

    private static List<Column<AccountRow>> columns() {
        List<Column<AccountRow>> columns = new ArrayList<>(List.of(
                column(SharedColumns.DOCUMENT_ID, r -> r.disclosure().info().documentId()),
                column(
                        Field.integer("account_seq")
                                .titled("Position of the row", "序号")
                                .describedAs("Position of the row in the document, from 1")
                                .mandatory(),
                        r -> Integer.toString(r.seq())),
                column(SharedColumns.FISCAL_YEAR, r -> Printed.known(r.account().fiscalYear())),
                column(SharedColumns.PHASE, r -> r.account().phase().id()),
                column(SharedColumns.COVERAGE, r -> r.account().coverage().id())));
        for (GovernmentFigure figure : GovernmentFigure.values()) {
            columns.addAll(columns(figure));
        }
        return columns;
    }

    private static List<Column<AccountRow>> columns(GovernmentFigure figure) {
        String id = figure.id();
        String title = id.replace('_', ' ');
        return List.of(
                column(
                        Field.decimal(id, Digits.YUAN)
                                .titled(title, figure.chinese())
                                .describedAs("Exact amount in yuan as printed; blank where it is not printed"),
                        r -> r.stated(figure)
                                .map(s -> Printed.decimal(s.fact().amount()))
                                .orElse("")),
                column(
                        Field.text(id + "_status")
                                .titled("Check of " + title, figure.chinese() + "勾稽结果")
                                .describedAs("check_status of the amount; disputed where tables print it differently")
                                .oneOf(Stream.concat(
                                                Stream.of(FactStatus.values()).map(FactStatus::id), Stream.of(DISPUTED))
                                        .toList()),
                        r -> r.status(figure)),
                column(
                        Field.integer(id + "_fact")
                                .titled("Fact of " + title, figure.chinese() + "出处")
                                .describedAs("fact_seq of the amount among the facts"),
                        r -> r.stated(figure)
                                .map(s -> Integer.toString(s.number()))
                                .orElse("")));
    }
}
