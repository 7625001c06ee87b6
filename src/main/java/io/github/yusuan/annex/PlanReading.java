package io.github.yusuan.annex;

import io.github.yusuan.locate.Amounts;
import io.github.yusuan.model.MoneyUnit;
import io.github.yusuan.model.PlanPoint;
import io.github.yusuan.model.PlanPoint.ValueKind;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of payments: a row of periods and a row of values below it. A value printed with its own sign of per cent is
 * a share. A title in per cent over plain values that are none (they do not end at 100) means amounts: the title is kept,
 * the kind of the values says what they are.
 */
final class PlanReading {
    private static final Pattern MONTH = Wordings.pattern(PlanReading.class, "MONTH");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<Integer, String> periods = new LinkedHashMap<>();
    private String title = "";

    void title(String printed) {
        title = printed;
    }

    void period(int column, String printed) {
        periods.put(column, printed);
    }

    /** Whether periods stand above and wait for their values. */
    boolean isOpen() {
        return !periods.isEmpty();
    }

    /** The points of the plan, blank ones as well. */
    List<PlanPoint> points(FormRow row, MoneyUnit unit) {
        Map<Integer, String> printed = new LinkedHashMap<>();
        periods.keySet()
                .forEach(c -> printed.put(c, Amounts.normalised(row.compact(c)).orElse("")));
        ValueKind plain =
                kindOf(printed.values().stream().filter(t -> !t.isEmpty()).toList());
        List<PlanPoint> points = new ArrayList<>();
        periods.forEach((column, period) -> {
            Matcher month = MONTH.matcher(period);
            String text = printed.getOrDefault(column, "");
            ValueKind kind = text.isEmpty() ? ValueKind.BLANK : text.endsWith("%") ? ValueKind.PERCENT : plain;
            Optional<BigDecimal> value = text.isEmpty() ? Optional.empty() : Optional.of(Amounts.valueOf(text));
            points.add(new PlanPoint(
                    row.place(column),
                    title,
                    period,
                    month.find() ? Integer.parseInt(month.group(1)) : 0,
                    text,
                    kind,
                    value.map(v -> kind == ValueKind.AMOUNT ? unit.toYuan(v) : v)));
        });
        periods.clear();
        return points;
    }

    private ValueKind kindOf(List<String> values) {
        boolean titled = title.contains("%") || title.contains("％");
        boolean shares = values.stream().map(Amounts::valueOf).allMatch(v -> v.compareTo(HUNDRED) <= 0);
        boolean complete = !values.isEmpty()
                && Amounts.valueOf(values.get(values.size() - 1)).compareTo(HUNDRED) == 0;
        return titled && shares && complete ? ValueKind.PERCENT : ValueKind.AMOUNT;
    }
}
