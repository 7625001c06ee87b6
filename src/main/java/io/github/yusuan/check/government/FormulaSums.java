package io.github.yusuan.check.government;

import io.github.yusuan.model.Force;
import io.github.yusuan.model.PrintedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        int formulas = formulaColumn(table);
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
            Row sum = byLetter.get(formula.letter());
            for (Column column : sum == null || formula.sum().isEmpty()
                    ? List.<Column>of()
                    : List.copyOf(sum.cells().keySet())) {
                List<Term> terms = new ArrayList<>();
                forEachLetter(formula.sum(), (letter, minus) -> {
                    Row part = byLetter.get(letter);
                    if (part != null) {
                        part.cell(column).ifPresent(t -> terms.add(minus ? t.negated() : t));
                    }
                });
                claims.add(Claim.equal(
                        "D4",
                        Force.MUST,
                        column.id(),
                        sum.label(),
                        sum.cell(column).stream().toList(),
                        terms));
            }
        }
    }

    private static int formulaColumn(PrintedTable table) {
        int formulas = -1;
        for (int c = 0; c < table.columns().size(); c++) {
            List<String> path = table.columns().get(c);
            String leaf = path.isEmpty() ? "" : path.get(path.size() - 1).replaceAll("\\s", "");
            formulas = leaf.equals("公式") ? c : formulas;
        }
        return formulas;
    }

    private static void ofColumns(Sheet sheet, List<Claim> claims) {
        Map<String, Column> byLetter = new HashMap<>();
        List<Formula> sums = new ArrayList<>();
        for (Column column : sheet.columns()) {
            String leaf = column.path().isEmpty()
                    ? ""
                    : column.path().get(column.path().size() - 1);
            Matcher matcher = FORMULA.matcher(leaf.replaceAll("\\s", ""));
            if (matcher.matches()) {
                byLetter.put(matcher.group(1), column);
                sums.add(new Formula(matcher.group(1), matcher.group(2) == null ? "" : matcher.group(2)));
            }
        }
        for (Formula formula : sums) {
            Column sum = byLetter.get(formula.letter());
            for (Row row : sum == null || formula.sum().isEmpty() ? List.<Row>of() : sheet.rows()) {
                List<Term> terms = new ArrayList<>();
                forEachLetter(formula.sum(), (letter, minus) -> {
                    Column part = byLetter.get(letter);
                    if (part != null) {
                        row.cell(part).ifPresent(t -> terms.add(minus ? t.negated() : t));
                    }
                });
                List<Term> lhs = row.cell(sum).stream().toList();
                if (!lhs.isEmpty()) {
                    claims.add(Claim.equal("D4", Force.MUST, sum.id(), row.label(), lhs, terms));
                }
            }
        }
    }

    private interface Letters {
        void next(String letter, boolean minus);
    }

    private static void forEachLetter(String sum, Letters letters) {
        boolean minus = false;
        for (int i = 0; i < sum.length(); i++) {
            char c = sum.charAt(i);
            if (Character.isLetter(c)) {
                letters.next(String.valueOf(c), minus);
            }
            minus = c == '-' || c == '－';
        }
    }
}
