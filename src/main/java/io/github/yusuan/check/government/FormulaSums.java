package io.github.yusuan.check.government;

import io.github.yusuan.check.equation.Claim;
import io.github.yusuan.model.Force;
import io.github.yusuan.model.PrintedTable;
import io.github.yusuan.structure.Column;
import io.github.yusuan.structure.Figure;
import io.github.yusuan.structure.Row;
import io.github.yusuan.structure.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** D4: a formula that the table itself prints (A=B+C) holds, of its rows in every column, or of its columns in every row. */
final class FormulaSums {
    private static final Pattern FORMULA = Pattern.compile("[^=＝A-Z]*([A-Z])(?:[=＝]([A-Z](?:[+＋－-][A-Z])*))?");

    private FormulaSums() {}

    /** A letter and what it is the sum of; blank where it is none. */
    private record Formula(String letter, String sum) {}

    static List<Claim> claims(List<Sheet> sheets) {
        List<Claim> claims = new ArrayList<>();
        for (Sheet sheet : sheets) {
            ofRows(sheet, claims);
            ofColumns(sheet, claims);
        }
        return claims;
    }

    private static void ofRows(Sheet sheet, List<Claim> claims) {
        PrintedTable table = sheet.table();
        int formulas = -1;
        for (int c = 0; c < table.columns().size(); c++) {
            List<String> path = table.columns().get(c);
            formulas = !path.isEmpty()
                            && path.get(path.size() - 1).replaceAll("\\s", "").equals("公式")
                    ? c
                    : formulas;
        }
        if (formulas < 0) {
            return;
        }
        Map<String, Row> byLetter = new HashMap<>();
        List<Formula> sums = new ArrayList<>();
        for (Row row : sheet.rows()) {
            String text =
                    table.rows().get(row.number() - 1).cells().get(formulas).replaceAll("\\s", "");
            Matcher matcher = FORMULA.matcher(text);
            if (matcher.matches()) {
                byLetter.put(matcher.group(1), row);
                sums.add(new Formula(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
            }
        }
        for (Formula formula : sums) {
            Optional.ofNullable(byLetter.get(formula.letter()))
                    .filter(sum -> !formula.sum().isEmpty())
                    .ifPresent(sum -> claims.addAll(ofRow(sum, formula, byLetter)));
        }
    }

    private static List<Claim> ofRow(Row sum, Formula formula, Map<String, Row> byLetter) {
        List<Claim> claims = new ArrayList<>();
        for (Column column : sum.cells().keySet()) {
            List<Figure> terms = terms(
                    formula.sum(),
                    letter -> Optional.ofNullable(byLetter.get(letter)).flatMap(r -> r.cell(column)));
            List<Figure> lhs = sum.cell(column).stream().toList();
            claims.add(Claim.equal("D4", Force.MUST, column.id(), sum.label(), lhs, terms));
        }
        return claims;
    }

    private static void ofColumns(Sheet sheet, List<Claim> claims) {
        Map<String, Column> byLetter = new HashMap<>();
        List<Formula> sums = new ArrayList<>();
        for (Column column : sheet.columns()) {
            List<String> path = sheet.path(column);
            String leaf = path.isEmpty() ? "" : path.get(path.size() - 1);
            Matcher matcher = FORMULA.matcher(leaf.replaceAll("\\s", ""));
            if (matcher.matches()) {
                byLetter.put(matcher.group(1), column);
                sums.add(new Formula(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
            }
        }
        for (Formula formula : sums) {
            Optional.ofNullable(byLetter.get(formula.letter()))
                    .filter(sum -> !formula.sum().isEmpty())
                    .ifPresent(sum -> claims.addAll(ofColumn(sheet, sum, formula, byLetter)));
        }
    }

    private static List<Claim> ofColumn(Sheet sheet, Column sum, Formula formula, Map<String, Column> byLetter) {
        List<Claim> claims = new ArrayList<>();
        for (Row row : sheet.rows()) {
            List<Figure> lhs = row.cell(sum).stream().toList();
            List<Figure> terms = terms(
                    formula.sum(),
                    letter -> Optional.ofNullable(byLetter.get(letter)).flatMap(row::cell));
            if (!lhs.isEmpty()) {
                claims.add(Claim.equal("D4", Force.MUST, sum.id(), row.label(), lhs, terms));
            }
        }
        return claims;
    }

    /** The amounts of the letters of a sum, those behind a minus taken away. */
    private static List<Figure> terms(String sum, Function<String, Optional<Figure>> ofLetter) {
        List<Figure> terms = new ArrayList<>();
        boolean minus = false;
        for (int i = 0; i < sum.length(); i++) {
            char sign = sum.charAt(i);
            if (Character.isLetter(sign)) {
                boolean away = minus;
                ofLetter.apply(String.valueOf(sign)).ifPresent(t -> terms.add(away ? t.negated() : t));
            }
            minus = sign == '-' || sign == '－';
        }
        return terms;
    }
}
