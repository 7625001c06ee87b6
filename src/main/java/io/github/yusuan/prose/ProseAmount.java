package io.github.yusuan.prose;

import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;

/** Amounts as sentences print them: digits and their unit in one. */
final class ProseAmount {
    /** Digits and unit, two groups: from the first digit, and of a bounded length, so that a long run is looked at once. */
    static final String PATTERN = Wordings.text(ProseAmount.class, "PATTERN");

    private static final BigDecimal WAN_PER_YI = new BigDecimal(10_000);

    private ProseAmount() {}

    static PrintedAmount of(String printed, String unit) {
        String digits = printed.replace(",", "");
        MoneyUnit moneyUnit = unit.equals("元") ? MoneyUnit.YUAN : MoneyUnit.WAN_YUAN;
        return new PrintedAmount(digits, moneyUnit, yuanOf(PrintedNumber.valueOf(digits), unit));
    }

    static BigDecimal yuanOf(BigDecimal value, String unit) {
        return switch (unit) {
            case "亿元" -> MoneyUnit.WAN_YUAN.toYuan(value.multiply(WAN_PER_YI));
            case "万元" -> MoneyUnit.WAN_YUAN.toYuan(value);
            default -> value;
        };
    }
}
