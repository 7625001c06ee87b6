package io.github.yusuan.report;

import io.github.yusuan.model.Disclosure;
import io.github.yusuan.model.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Amounts as people read them, with separators and two decimals: in the unit of their document, or in 万元, the unit of
 * budgets, where several are shown.
 *
 * @param unit that they are shown in
 */
record Money(MoneyUnit unit) {
    static final Money WAN_YUAN = new Money(MoneyUnit.WAN_YUAN);

    private static final int TO_WAN = 4;
    private static final BigDecimal WAN = BigDecimal.TEN.pow(TO_WAN);
    private static final int TO_YI = 8;
    private static final BigDecimal YI = BigDecimal.TEN.pow(TO_YI);

    /** In the unit that most of the amounts of a document are printed in. */
    static Money of(Disclosure disclosure) {
        Map<MoneyUnit, Long> units = disclosure.facts().stream()
                .flatMap(fact -> disclosure.tables().get(fact.tableSeq() - 1).unit().stream())
                .filter(unit -> unit != MoneyUnit.PERCENT)
                .collect(Collectors.groupingBy(
                        each -> each, () -> new EnumMap<>(MoneyUnit.class), Collectors.counting()));
        return units.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Money(most.getKey()))
                .orElse(WAN_YUAN);
    }

    /** An amount in yuan: {@code 1,604.41}. */
    String text(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(of(yuan));
    }

    /** An amount in yuan to its last digit, with two decimals at least: what is apart must look so. */
    String exactly(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(of(yuan));
    }

    private BigDecimal of(BigDecimal yuan) {
        return yuan.movePointLeft(unit.toYuan(BigDecimal.ONE).precision() - 1);
    }

    /** What the unit is called. */
    String name() {
        return unit.printed();
    }

    /** An amount in yuan as people say it: {@code 103.9 亿元}, {@code 12.5 万元}, {@code 300 元}. */
    static String words(BigDecimal yuan, Labels labels) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        if (yuan.abs().compareTo(YI) >= 0) {
            return format.format(yuan.movePointLeft(TO_YI)) + " " + labels.of("money.yi");
        }
        return yuan.abs().compareTo(WAN) >= 0
                ? format.format(yuan.movePointLeft(TO_WAN)) + " " + labels.of("money.wan")
                : format.format(yuan) + " " + labels.of("money.yuan");
    }

    /** A part of a whole in per cent: {@code 12.3 %}; blank where there is no whole. */
    static String share(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? ""
                : part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
