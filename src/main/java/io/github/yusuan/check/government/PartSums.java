package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.RowRole;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Ordinal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** G1, G2 and G3: revenue is taxes and the rest, a total is the sum of what it totals, a row of its parts. */
final class PartSums {
    private PartSums() {}

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
                    List<Figure> terms = terms(List.of(tax.get(), other.get()), column);
                    if (terms.size() == 2) {
                        claims.add(Claim.equal(
                                "G1", Force.MUST, column.id(), own.label(), terms(List.of(own), column), terms));
                    }
                }
            }
        }
    }

    private static void parts(Sheet sheet, Row row, List<Claim> claims) {
        List<Row> parts = sheet.parts(row);
        if (parts.isEmpty()) {
            return;
        }
        boolean bound = parts.stream().anyMatch(p -> role(sheet, p) == RowRole.OF_WHICH);
        boolean total = role(sheet, row) == RowRole.TOTAL;
        boolean shown = total ? isShown(parts) || hasOrder(sheet, row) : isShown(parts);
        Force force = shown ? Force.MUST : Force.SHOULD;
        for (Column column : row.cells().keySet()) {
            List<Figure> terms = terms(parts, column);
            if (column.addsUp() && !terms.isEmpty()) {
                Relation relation = bound ? Relation.AT_LEAST : Relation.EQUAL;
                claims.add(new Claim(
                        total ? FundSums.isOfInsurances(sheet) ? "G10" : "G2" : "G3",
                        force,
                        Equation.of(relation, column.id(), row.label(), terms(List.of(row), column), terms)));
            }
        }
    }

    /** Whether something shows which rows of a total are parts of others: a list that shows nothing may hold both. */
    private static boolean hasOrder(Sheet sheet, Row total) {
        return sheet.rows().stream()
                .filter(r -> r.head().block() == total.head().block() && role(sheet, r) != RowRole.TOTAL)
                .anyMatch(r -> !sheet.parts(r).isEmpty());
    }

    /** Codes or ordinals show the parts; an indentation alone only suggests them. */
    private static boolean isShown(List<Row> parts) {
        return parts.stream()
                .allMatch(p -> !p.head().code().isEmpty()
                        || Ordinal.of(p.head().name()).isPresent());
    }

    private static RowRole role(Sheet sheet, Row row) {
        return sheet.position(row).role();
    }

    static List<Figure> terms(List<Row> rows, Column column) {
        List<Figure> terms = new ArrayList<>();
        rows.forEach(row -> row.cell(column).ifPresent(terms::add));
        return terms;
    }
}
