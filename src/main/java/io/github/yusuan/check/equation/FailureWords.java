package io.github.yusuan.check.equation;

import io.github.yusuan.model.CheckStatus;
import io.github.yusuan.model.CheckWords;
import io.github.yusuan.model.TableKind;
import io.github.yusuan.model.Wording;
import io.github.yusuan.structure.Balance;
import io.github.yusuan.structure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a failed check means in the words of who reads budgets; the sentences stand in {@code failures_*.properties}. */
final class FailureWords {
    private static final BigDecimal WAN = new BigDecimal(10_000);
    private static final MathContext DIGITS = new MathContext(12); // a rate that two amounts give has no end

    private final Equation equation;
    private final List<Figure> rhs;
    private final Balance balance;
    private final BigDecimal more;

    FailureWords(Equation equation, List<Figure> rhs, Balance balance) {
        this.equation = equation;
        this.rhs = rhs;
        this.balance = balance;
        this.more = balance.lhs().subtract(balance.rhs());
    }

    /** One of the languages of the texts. */
    private record Language(Wording sentences, Wording names) {
        static final Language ENGLISH = of(Locale.ENGLISH);
        static final Language CHINESE = of(Locale.SIMPLIFIED_CHINESE);

        static Language of(Locale locale) {
            return new Language(Wording.beside(FailureWords.class, "failures_" + locale), Wording.ofNames(locale));
        }

        String name(String group, String id) {
            return names.find(group + "." + id).orElse(id);
        }

        String sentence(String key, Object... values) {
            return new MessageFormat(sentences.get(key), Locale.ROOT).format(values);
        }
    }

    CheckWords inWords(String formula) {
        boolean fails = balance.status() == CheckStatus.FAILS;
        return new CheckWords(formula, fails ? text(Language.ENGLISH) : "", fails ? text(Language.CHINESE) : "");
    }

    private String text(Language language) {
        String row = row(language);
        String column = language.name("measure", equation.measure());
        Object[] values = {
            row,
            column.isEmpty() || column.equals(row) ? "" : language.sentence("column", column),
            plain(more.abs().round(DIGITS)),
            table(language, 0),
            table(language, 1),
            inAnotherUnit().or(this::tooMuch).map(FailureWords::plain).orElse("")
        };
        return language.sentence(sentence(), values) + language.sentence("hint." + hint(), values);
    }

    private String row(Language language) {
        String row = equation.row();
        if (row.isEmpty()) {
            return table(language, 0);
        }
        boolean code = row.chars().allMatch(Character::isDigit);
        return code ? language.sentence("code", row) : language.name("item", row);
    }

    private String table(Language language, int at) {
        List<TableKind> tables = equation.tables();
        return tables.isEmpty()
                ? ""
                : language.name(
                        "kind", tables.get(Math.min(at, tables.size() - 1)).id());
    }

    private String sentence() {
        String way = more.signum() > 0 ? ".more" : ".less";
        return switch (equation.relation()) {
            case AT_MOST -> "bound";
            case AT_LEAST -> "floor";
            case SHARE, GROWTH -> "rate" + way;
            case HALF -> "half" + way;
            case SIDES -> "sides" + way;
            case EQUAL -> {
                boolean several = equation.tables().size() > 1;
                String parts = isAlongARow() ? "columns" : "sum";
                yield (equation.tables().isEmpty() ? "prose" : several ? "tables" : parts) + way;
            }
        };
    }

    private String hint() {
        boolean ofParts = equation.relation() == Relation.EQUAL && rhs.size() > 1;
        boolean ofRows = ofParts && equation.tables().size() == 1 && !isAlongARow();
        if (equation.relation().isRate()) {
            return "none";
        }
        if (isInAnotherUnit(balance.rhs()) || isInAnotherUnit(balance.lhs().negate())) {
            return "unit";
        }
        if (ofParts && inAnotherUnit().isPresent()) {
            return "unit.part";
        }
        if (ofRows && tooMuch().isPresent()) {
            return "twice";
        }
        return ofRows && more.signum() > 0 ? "missing" : "none";
    }

    /** All terms stand in one row: they are columns. */
    private boolean isAlongARow() {
        int row = rhs.isEmpty() ? 0 : rhs.get(0).place().row();
        return equation.lhs().stream().allMatch(term -> term.place().row() == row);
    }

    /** Ten thousand times as much, or the ten thousandth part, is just what the sides are apart. */
    private boolean isInAnotherUnit(BigDecimal amount) {
        BigDecimal other = amount.multiply(WAN);
        boolean small = other.subtract(amount).compareTo(more) == 0;
        return amount.signum() != 0 && (small || amount.subtract(other).compareTo(more.multiply(WAN)) == 0);
    }

    private Optional<BigDecimal> inAnotherUnit() {
        return part(this::isInAnotherUnit);
    }

    /** The term of the right side that is just as much as it is too much. */
    private Optional<BigDecimal> tooMuch() {
        return part(amount -> amount.signum() != 0 && amount.negate().compareTo(more) == 0);
    }

    private Optional<BigDecimal> part(Predicate<BigDecimal> wanted) {
        return rhs.stream().map(Figure::amount).filter(wanted).findFirst();
    }

    /** An amount without needless zeros. */
    static String plain(BigDecimal yuan) {
        return yuan.signum() == 0 ? "0" : yuan.stripTrailingZeros().toPlainString();
    }
}
