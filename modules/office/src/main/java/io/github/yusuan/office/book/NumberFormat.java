package io.github.yusuan.office.book;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number format of a workbook, and what a reader sees of a value in it: {@code #,##0.00}, {@code 0!.0000},
 * {@code _ * "-"??_ ;_ @_ }. Its sections are for positive, negative and zero amounts, or for what their conditions say; a
 * section with {@code @} is for texts.
 */
final class NumberFormat {
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+\\.?\\d*)\\]");
    /** A workbook counts with fifteen digits; what follows is the noise of binary fractions. */
    private static final MathContext FIFTEEN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int GENERAL_DIGITS = 10;

    private final List<FormatSection> sections = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final boolean conditional;
    private final List<Boolean> ownSign = new ArrayList<>();
    private final FormatSection texts;
    private final boolean hidesTexts;
    private final boolean date1904;

    private NumberFormat(String format, boolean date1904) {
        this.date1904 = date1904;
        List<String> parts = FormatSection.split(format);
        FormatSection forTexts = FormatSection.AS_IS;
        boolean hides = false;
        int last = parts.size() - 1;
        if (parts.size() > 3 || FormatSection.of(parts.get(last)).isText()) {
            forTexts = FormatSection.of(parts.get(last));
            hides = parts.get(last).isEmpty();
            parts = parts.subList(0, last);
        }
        for (String part : parts) {
            Matcher condition = CONDITION.matcher(part);
            conditions.add(condition.find() ? condition.group() : "");
            sections.add(FormatSection.of(part));
        }
        conditional = conditions.stream().anyMatch(c -> !c.isEmpty());
        for (int i = 0; i < sections.size(); i++) {
            ownSign.add(showsSignItself(i));
        }
        texts = forTexts;
        hidesTexts = hides;
    }

    static NumberFormat of(String format, boolean date1904) {
        return new NumberFormat(format, date1904);
    }

    /** What a reader sees of a text. */
    String shown(String text) {
        return hidesTexts ? "" : texts.text(text);
    }

    /**
     * What a reader sees of a number that shows all its decimals, in a plain format: the case of nearly all cells. None of
     * others.
     */
    Optional<String> exact(double stored) {
        if (conditional) {
            return Optional.empty();
        }
        double size = Math.abs(stored);
        int sign = (int) Math.signum(stored);
        if (sections.isEmpty()) {
            return PlainDecimals.general(size).map(text -> sign < 0 ? "-" + text : text);
        }
        int at = sectionFor(sign);
        return sections.get(at).exact(size, sign < 0 && !ownSign.get(at));
    }

    /** What a reader sees of a number. */
    String shown(BigDecimal stored) {
        BigDecimal value = stored.round(FIFTEEN);
        if (sections.isEmpty()) {
            return general(value);
        }
        int at = sectionFor(value);
        if (at < 0) {
            return "";
        }
        FormatSection section = sections.get(at);
        if (section.isEmpty()) {
            return "";
        }
        if (section.isGeneral()) {
            return section.general(ownSign.get(at) ? value.abs() : value);
        }
        if (section.isDate()) {
            return value.signum() < 0 ? general(value) : section.date(value, date1904);
        }
        boolean minus = value.signum() < 0 && !ownSign.get(at);
        return (minus ? "-" : "") + section.number(value.abs());
    }

    /** Whether the section is for negative amounts only: it shows their sign itself. */
    private boolean showsSignItself(int at) {
        return at == 1
                        && sections.size() > 1
                        && (conditions.get(0).isEmpty() || conditions.get(0).matches("\\[>=?0\\]"))
                || conditions.get(at).matches("\\[<=?-?0?\\.?0*\\]");
    }

    private int sectionFor(BigDecimal value) {
        if (conditional) {
            for (int i = 0; i < sections.size(); i++) {
                if (conditions.get(i).isEmpty()
                        ? i == sections.size() - 1 || i == 1 && value.signum() < 0
                        : holds(conditions.get(i), value)) {
                    return i;
                }
            }
            return sections.size() - 1;
        }
        return sectionFor(value.signum());
    }

    /** Where no section has a condition. */
    private int sectionFor(int sign) {
        if (sign < 0 && sections.size() > 1) {
            return 1;
        }
        return sign == 0 && sections.size() > 2 ? 2 : 0;
    }

    private static boolean holds(String condition, BigDecimal value) {
        Matcher parts = CONDITION.matcher(condition);
        if (!parts.matches()) {
            return false;
        }
        int order = value.compareTo(new BigDecimal(parts.group(2)));
        return switch (parts.group(1)) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case ">=" -> order >= 0;
            case "=" -> order == 0;
            default -> order != 0;
        };
    }

    /** A number in no format: as many decimals as ten digits leave room for; whole numbers with all their digits. */
    static String general(BigDecimal value) {
        int whole = Math.max(1, value.precision() - value.scale());
        int decimals = Math.max(0, GENERAL_DIGITS - whole);
        BigDecimal shown = value.setScale(Math.min(decimals, Math.max(0, value.scale())), RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
