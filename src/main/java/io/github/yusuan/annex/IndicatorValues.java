package io.github.yusuan.annex;

import io.github.yusuan.model.Indicator.Value;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what an indicator is to reach: {@code ≥95%}, {@code ≤640万度}, {@code ≥12.00(次)}, 有所提高. */
final class IndicatorValues {
    private static final Pattern NUMBER =
            Pattern.compile("(-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)[(（]?([^\\d\\s()（）][^\\d()（）]{0,12})?[)）]?");

    private final AnnexCatalogue catalogue;

    IndicatorValues(AnnexCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** From one cell, or from three where comparator and unit have columns of their own. */
    Value read(String sign, String text, String unit) {
        Optional<String> ownSign = comparatorOf(sign);
        String printed = (ownSign.isPresent() ? sign : "") + text + (text.isEmpty() ? "" : unit);
        String rest = text;
        String comparator = ownSign.orElse("");
        for (Map.Entry<String, Pattern> entry : catalogue.comparators().entrySet()) {
            Matcher matcher = entry.getValue().matcher(rest);
            if (comparator.isEmpty() && matcher.find()) {
                comparator = entry.getKey();
                rest = rest.substring(matcher.end()).strip();
            }
        }
        Matcher number = NUMBER.matcher(rest);
        if (!number.matches()) {
            return new Value(printed, "", Optional.empty(), unit, text);
        }
        String ownUnit = number.group(2) == null ? unit : number.group(2) + unit;
        BigDecimal value = PrintedNumber.valueOf(number.group(1));
        return new Value(printed, comparator, Optional.of(value), ownUnit.strip(), "");
    }

    private Optional<String> comparatorOf(String sign) {
        return catalogue.comparators().entrySet().stream()
                .filter(entry -> entry.getValue().matcher(sign).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
