package io.github.yusuan.check;

import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.CheckWords;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Figure;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a failed check means in the words of who reads budgets; the sentences stand in {@code failures_*.properties}. */
final class FailureWords {
    private static final ResourceBundle.Control ONLY_THAT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final BigDecimal WAN = new BigDecimal(10_000);

    private final Equation equation;
    private final List<Figure> rhs;
    private final Balance balance;

    FailureWords(Equation equation, List<Figure> rhs, Balance balance) {
        this.equation = equation;
        this.rhs = rhs;
        this.balance = balance;
    }

    CheckWords inWords(String formula) {
        boolean fails = balance.status() == CheckStatus.FAILS;
        return new CheckWords(formula, fails ? text(Locale.ENGLISH) : "", fails ? text(Locale.SIMPLIFIED_CHINESE) : "");
    }

    private String text(Locale language) {
        ResourceBundle words =
                ResourceBundle.getBundle(FailureWords.class.getPackageName() + ".failures", language, ONLY_THAT);
        String column = equation.measure().isEmpty() || language.equals(Locale.SIMPLIFIED_CHINESE)
                ? ""
                : " (" + equation.measure() + ")";
        Object[] values = {
            equation.row().isEmpty() ? table(0) : equation.row(),
            column,
            plain(balance.lhs().subtract(balance.rhs()).abs()),
            table(0),
            table(1),
            tooMuch().map(FailureWords::plain).orElse("")
        };
        return MessageFormat.format(words.getString(sentence()), values)
                + MessageFormat.format(words.getString("hint." + hint()), values);
    }

    private String table(int at) {
        List<TableKind> tables = equation.tables();
        return tables.isEmpty()
                ? ""
                : tables.get(Math.min(at, tables.size() - 1)).id();
    }

    private String sentence() {
        String way = balance.lhs().compareTo(balance.rhs()) > 0 ? ".more" : ".less";
        if (equation.relation() == Equation.Relation.AT_MOST) {
            return "bound";
        }
        if (equation.tables().isEmpty()) {
            return "prose" + way;
        }
        boolean sides = equation.relation() == Equation.Relation.SIDES;
        return (equation.tables().size() > 1 ? "tables" : sides ? "sides" : "sum") + way;
    }

    private String hint() {
        boolean tenThousand =
                isTenThousand(balance.lhs(), balance.rhs()) || isTenThousand(balance.rhs(), balance.lhs());
        boolean ofRows = equation.tables().size() == 1 && rhs.size() > 1 && !isAlongARow();
        if (tenThousand || ofRows && tooMuch().isPresent()) {
            return tenThousand ? "unit" : "twice";
        }
        return ofRows && balance.lhs().compareTo(balance.rhs()) > 0 ? "missing" : "none";
    }

    /** All terms stand in one row: they are columns. */
    private boolean isAlongARow() {
        int row = rhs.get(0).place().row();
        return equation.lhs().stream().allMatch(term -> term.place().row() == row);
    }

    private static boolean isTenThousand(BigDecimal one, BigDecimal other) {
        return one.signum() != 0 && one.multiply(WAN).compareTo(other) == 0;
    }

    /** The term of the right side that is just as much as it is too much. */
    private Optional<BigDecimal> tooMuch() {
        BigDecimal more = balance.rhs().subtract(balance.lhs());
        return rhs.stream()
                .map(Figure::amount)
                .filter(amount -> amount.signum() != 0 && amount.compareTo(more) == 0)
                .findFirst();
    }

    private static String plain(BigDecimal yuan) {
        return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
    }
}
