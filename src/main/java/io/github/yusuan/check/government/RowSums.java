package io.github.yusuan.check.government;

import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.words.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** G1, G2 and G3: revenue is taxes and the rest, a total is the sum of what it totals, a row of its parts. */
final class RowSums {
    private RowSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            taxes(sheet, claims);
            for (Row row : sheet.rows()) {
                parts(sheet, row, claims);
            }
        }
        return claims;
    }

    /** 税收收入 + 非税收入 = 一般公共预算收入. */
    private static void taxes(Sheet sheet, List<Claim> claims) {
        for (Row own : sheet.rows()) {
            if (own.line() != Line.OWN_REVENUE) {
                continue;
            }
            Optional<Row> tax = sheet.row(Line.TAX, own.side());
            Optional<Row> other = sheet.row(Line.NON_TAX, own.side());
            for (Column column : own.cells().keySet()) {
                if (column.addsUp() && tax.isPresent() && other.isPresent()) {
                    List<Term> terms = terms(List.of(tax.get(), other.get()), column);
                    if (terms.size() == 2) {
                        claims.add(Claim.equal(
                                "G1", Force.MUST, column.id(), own.label(), terms(List.of(own), column), terms));
                    }
                }
            }
        }
    }

    private static void parts(Sheet sheet, Row row, List<Claim> claims) {
        List<Row> parts = sheet.partsOf(row);
        if (parts.isEmpty()) {
            return;
        }
        boolean bound = parts.stream().anyMatch(p -> p.role() == RowRole.OF_WHICH);
        boolean total = row.role() == RowRole.TOTAL;
        boolean shown = total ? isShown(parts) || hasOrder(sheet, row) : isShown(parts);
        Force force = shown ? Force.MUST : Force.SHOULD;
        for (Column column : row.cells().keySet()) {
            List<Term> terms = terms(parts, column);
            if (column.addsUp() && !terms.isEmpty()) {
                Claim.Relation relation = bound ? Claim.Relation.AT_LEAST : Claim.Relation.EQUAL;
                claims.add(new Claim(
                        total ? sheet.isOfInsurances() ? "G10" : "G2" : "G3",
                        force,
                        relation,
                        column.id(),
                        row.label(),
                        terms(List.of(row), column),
                        terms));
            }
        }
    }

    /** Whether something shows which rows of a total are parts of others: a list that shows nothing may hold both. */
    private static boolean hasOrder(Sheet sheet, Row total) {
        return sheet.rows().stream()
                .filter(r -> r.head().block() == total.head().block() && r.parent() > 0)
                .anyMatch(r -> sheet.rows().stream()
                        .anyMatch(p -> p.number() == r.parent()
                                && p.head().block() == r.head().block()
                                && p.role() != RowRole.TOTAL));
    }

    /** Codes or ordinals show the parts; an indentation alone only suggests them. */
    private static boolean isShown(List<Row> parts) {
        return parts.stream()
                .allMatch(p -> !p.head().code().isEmpty()
                        || Ordinal.of(p.head().name()).isPresent());
    }

    static List<Term> terms(List<Row> rows, Column column) {
        List<Term> terms = new ArrayList<>();
        rows.forEach(row -> row.cell(column).ifPresent(terms::add));
        return terms;
    }
}
