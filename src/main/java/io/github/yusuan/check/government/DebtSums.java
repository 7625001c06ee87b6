package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.check.equation.Equation;
import io.github.yusuan.check.equation.Relation;
import io.github.yusuan.model.Coverage;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.Line;
import io.github.yusuan.model.Measure;
import io.github.yusuan.model.Side;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import io.github.yusuan.words.Wordings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** D1 to D3: all debt is general and special, no debt is above its limit, and what is owed follows from last year. */
final class DebtSums {
    private static final Pattern OTHER_WAY = Wordings.pattern(DebtSums.class, "OTHER_WAY");
    private static final List<List<Measure>> CLASSES = List.of(
            List.of(Measure.LIMIT, Measure.LIMIT_GENERAL, Measure.LIMIT_SPECIAL),
            List.of(Measure.BALANCE, Measure.BALANCE_GENERAL, Measure.BALANCE_SPECIAL),
            List.of(Measure.PRIOR_LIMIT, Measure.PRIOR_LIMIT_GENERAL, Measure.PRIOR_LIMIT_SPECIAL),
            List.of(Measure.PRIOR_BALANCE, Measure.PRIOR_BALANCE_GENERAL, Measure.PRIOR_BALANCE_SPECIAL),
            List.of(Measure.NEW_LIMIT, Measure.NEW_LIMIT_GENERAL, Measure.NEW_LIMIT_SPECIAL));
    private static final Map<Measure, Measure> LIMITS = Map.of(
            Measure.LIMIT, Measure.BALANCE,
            Measure.LIMIT_GENERAL, Measure.BALANCE_GENERAL,
            Measure.LIMIT_SPECIAL, Measure.BALANCE_SPECIAL);

    private DebtSums() {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            for (Row row : sheet.rows()) {
                CLASSES.forEach(sum -> classes(row, sum, claims));
                LIMITS.keySet().stream().sorted().forEach(limit -> limit(row, limit, claims));
            }
            flow(sheet, claims);
        }
        return claims;
    }

    private static void classes(Row row, List<Measure> sum, List<Claim> claims) {
        Optional<Figure> whole = row.only(sum.get(0));
        Optional<Figure> general = row.only(sum.get(1));
        Optional<Figure> special = row.only(sum.get(2));
        if (whole.isPresent() && general.isPresent() && special.isPresent()) {
            claims.add(Claim.equal(
                    "D1",
                    Force.MUST,
                    sum.get(0).id(),
                    row.label(),
                    List.of(whole.get()),
                    List.of(general.get(), special.get())));
        }
    }

    private static void limit(Row row, Measure measure, List<Claim> claims) {
        Optional<Figure> limit = row.only(measure);
        Optional<Figure> balance = row.only(LIMITS.getOrDefault(measure, Measure.NONE));
        if (limit.isPresent() && balance.isPresent()) {
            claims.add(new Claim(
                    "D2",
                    Force.MUST,
                    Equation.of(
                            Relation.AT_LEAST,
                            measure.id(),
                            row.label(),
                            List.of(limit.get()),
                            List.of(balance.get()))));
        }
    }

    /** 年末余额 = 上年末余额 + 发行 - 还本 - 转贷下级 - 其他方式化解. */
    private static void flow(Sheet sheet, List<Claim> claims) {
        Optional<Row> opening = sheet.row(Line.DEBT_OPENING, Side.NONE);
        Optional<Row> closing = sheet.row(Line.DEBT_CLOSING, Side.NONE);
        Optional<Row> issued = sheet.row(Line.DEBT_ISSUED, Side.NONE);
        Optional<Row> repaid = sheet.row(Line.DEBT_REPAID, Side.NONE);
        if (opening.isEmpty() || closing.isEmpty() || issued.isEmpty() || repaid.isEmpty()) {
            return;
        }
        if (issued.get().numbering().style() > opening.get().numbering().style()) {
            return; // 2. below 一、: one of the things that money was borrowed by
        }
        Optional<Row> otherwise = sheet.rows().stream()
                .filter(r -> OTHER_WAY.matcher(r.head().name()).find())
                .findFirst();
        Optional<Row> onlent = sheet.row(Line.DEBT_ONLENT, Side.NONE);
        for (Column closed : closing.get().cells().keySet()) {
            List<Figure> terms = new ArrayList<>();
            opening.get()
                    .cell(closed)
                    .or(() -> any(opening.get(), closed.coverage()))
                    .ifPresent(terms::add);
            issued.get().cell(closed).ifPresent(terms::add);
            repaid.get().cell(closed).ifPresent(t -> terms.add(t.negated()));
            if (terms.size() == 3) {
                onlent.flatMap(r -> r.cell(closed)).ifPresent(t -> terms.add(t.negated()));
                otherwise.flatMap(r -> r.cell(closed)).ifPresent(t -> terms.add(t.negated()));
                List<Figure> lhs = closing.get().cell(closed).stream().toList();
                claims.add(Claim.equal(
                        "D3", Force.SHOULD, closed.id(), closing.get().label(), lhs, terms));
            }
        }
    }

    private static Optional<Figure> any(Row row, Coverage coverage) {
        return row.cells().entrySet().stream()
                .filter(e -> e.getKey().coverage() == coverage)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
