package io.github.yusuan.annex;

import io.github.yusuan.model.PrintedAmount;
import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ThreePublicSummary.Series;
import io.github.yusuan.model.ThreePublicSummary.Value;
import io.github.yusuan.words.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills what a “三公” table leaves open and its other amounts or the sentences of the document tell. */
final class ThreePublicGaps {
    private static final String SUM = "total";
    private static final String THREE = "three_public";
    private static final List<String> PARTS = List.of("abroad", "reception");
    private static final List<String> VEHICLES = List.of("vehicle_purchase", "vehicle_operation");
    private static final String VEHICLES_SUM = "vehicles";

    private static final BigDecimal TWO = new BigDecimal(2);

    private final Map<String, Map<Series, Value>> values;

    ThreePublicGaps(Map<String, Map<Series, Value>> values) {
        this.values = values;
    }

    /** 合计 is the sum of the three where it is what they make, or where the table has nothing else. */
    void fillSum() {
        for (Series series : Series.values()) {
            Optional<Value> sum = value(SUM, series);
            boolean open = value(THREE, series).isEmpty() && sum.isPresent();
            if (open && (hasOnlyTheThree() || isSumOfTheThree(sum.get(), series))) {
                put(THREE, series, sum.get().yuan());
            }
        }
    }

    private boolean hasOnlyTheThree() {
        List<String> others = new ArrayList<>(values.keySet());
        others.removeAll(PARTS);
        others.removeAll(VEHICLES);
        others.removeAll(List.of(SUM, THREE, VEHICLES_SUM));
        return others.isEmpty();
    }

    private boolean isSumOfTheThree(Value sum, Series series) {
        List<Value> parts = new ArrayList<>();
        PARTS.forEach(item -> value(item, series).ifPresent(parts::add));
        value(VEHICLES_SUM, series)
                .ifPresentOrElse(
                        parts::add,
                        () -> VEHICLES.forEach(item -> value(item, series).ifPresent(parts::add)));
        BigDecimal made = parts.stream().map(Value::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !parts.isEmpty() && made.compareTo(sum.yuan()) == 0;
    }

    /** Last year's amounts and changes: from each other, else from what a sentence says of the amount of the table. */
    void fillFromSentences(List<ProseFigure> figures) {
        for (Map.Entry<String, Map<Series, Value>> entry : values.entrySet()) {
            Optional<Value> current = value(entry.getKey(), Series.CURRENT);
            if (current.isPresent() && !entry.getKey().equals(SUM)) {
                fill(entry.getKey(), current.get().yuan(), figures);
            }
        }
        Stream.of(PARTS, VEHICLES, List.of(VEHICLES_SUM))
                .flatMap(List::stream)
                .forEach(item -> fillBlank(item, figures));
        fillFromParts(VEHICLES_SUM, VEHICLES);
        fillFromParts(THREE, List.of("abroad", "reception", VEHICLES_SUM));
    }

    /** An item that the table of one year leaves blank, where a sentence says that it is nothing and what it was. */
    private void fillBlank(String item, List<ProseFigure> figures) {
        boolean blank = values.getOrDefault(item, Map.of()).isEmpty();
        if (blank && value(THREE, Series.CURRENT).isPresent()) {
            onlyChange(item, BigDecimal.ZERO, figures)
                    .filter(figure ->
                            figure.base().stream().allMatch(base -> base.yuan().signum() == 0))
                    .ifPresent(figure -> {
                        put(item, Series.CURRENT, BigDecimal.ZERO);
                        fill(item, BigDecimal.ZERO, figures);
                    });
        }
    }

    /** Last year's sum where that of every part is known, and this year's parts make this year's sum. */
    private void fillFromParts(String sum, List<String> parts) {
        Optional<Value> current = value(sum, Series.CURRENT);
        boolean open = current.isPresent()
                && value(sum, Series.PRIOR).isEmpty()
                && value(sum, Series.CHANGE).isEmpty();
        Optional<BigDecimal> now = sumOf(parts, Series.CURRENT);
        Optional<BigDecimal> before = sumOf(parts, Series.PRIOR);
        if (open
                && before.isPresent()
                && now.filter(made -> made.compareTo(current.get().yuan()) == 0).isPresent()) {
            put(sum, Series.PRIOR, before.get());
            put(sum, Series.CHANGE, now.get().subtract(before.get()));
        }
    }

    private Optional<BigDecimal> sumOf(List<String> parts, Series series) {
        List<Value> known =
                parts.stream().flatMap(part -> value(part, series).stream()).toList();
        return known.size() == parts.size()
                ? known.stream().map(Value::yuan).reduce(BigDecimal::add)
                : Optional.empty();
    }

    private void fill(String item, BigDecimal current, List<ProseFigure> figures) {
        Optional<Value> prior = value(item, Series.PRIOR);
        Optional<Value> change = value(item, Series.CHANGE);
        if (prior.isPresent() && change.isEmpty()) {
            put(item, Series.CHANGE, current.subtract(prior.get().yuan()));
        } else if (prior.isEmpty() && change.isPresent()) {
            put(item, Series.PRIOR, current.subtract(change.get().yuan()));
        } else if (prior.isEmpty()) {
            onlyChange(item, current, figures).ifPresent(figure -> {
                put(item, Series.CHANGE, figure.amount().yuan());
                figure.prior().ifPresent(yuan -> put(item, Series.PRIOR, yuan));
            });
        }
    }

    /** The change that the sentences tell of an amount; nothing where they tell different ones. */
    private static Optional<ProseFigure> onlyChange(String item, BigDecimal current, List<ProseFigure> figures) {
        List<ProseFigure> told = figures.stream()
                .filter(f -> f.kind() == ProseFigure.Kind.CHANGE && f.item().equals(item))
                .filter(f -> f.base().stream().anyMatch(base -> isRounded(current, base)))
                .toList();
        boolean agree = told.stream()
                        .map(f -> f.amount().yuan().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        return agree ? Optional.of(told.get(0)) : Optional.empty();
    }

    /** Whether a sentence states the amount, as far as it prints it. */
    private static boolean isRounded(BigDecimal exact, PrintedAmount stated) {
        int scale = Math.max(0, PrintedNumber.valueOf(stated.printed()).scale());
        BigDecimal lastPlace = stated.unit().toYuan(BigDecimal.ONE.movePointLeft(scale));
        return exact.subtract(stated.yuan()).abs().compareTo(lastPlace.divide(TWO)) <= 0;
    }

    private Optional<Value> value(String item, Series series) {
        return Optional.ofNullable(values.getOrDefault(item, Map.of()).get(series));
    }

    private void put(String item, Series series, BigDecimal yuan) {
        values.computeIfAbsent(item, name -> new EnumMap<>(Series.class)).put(series, new Value(yuan, true));
    }
}
