package io.github.yusuan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Amounts as people read them: in 万元, the unit of budgets, with two decimals. */
final class Money {
    private static final int TO_WAN = 4;
    private static final BigDecimal WAN = BigDecimal.TEN.pow(TO_WAN);
    private static final int TO_YI = 8;
    private static final BigDecimal YI = BigDecimal.TEN.pow(TO_YI);

    private Money() {}

    /** An amount in yuan as 万元: {@code 1,604.41}. */
    static String wan(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(yuan.movePointLeft(TO_WAN));
    }

    /** An amount in yuan as 万元 to its last digit, with two decimals at least: what is apart must look so. */
    static String exact(BigDecimal yuan) {
        DecimalFormat format = new DecimalFormat("#,##0.00########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(yuan.movePointLeft(TO_WAN));
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
