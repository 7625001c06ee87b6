package io.github.yusuan.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Hundredths of the unit by measure, and how those of a subject without parts are drawn. */
record Figures(Map<String, Long> hundredths) {

    private static final int ZERO_IN = 4;
    private static final int NEGATIVE_IN = 5;

    Figures {
        hundredths = Map.copyOf(hundredths);
    }

    static final Figures NONE = new Figures(Map.of());

    long of(String measure) {
        return hundredths.getOrDefault(measure, 0L);
    }

    Figures plus(Figures other) {
        Map<String, Long> sum = new LinkedHashMap<>(hundredths);
        other.hundredths.forEach((measure, value) -> sum.merge(measure, value, Long::sum));
        return new Figures(sum);
    }

    /** The difference in per cent, in hundredths. */
    Figures withPercent() {
        if (!hundredths.containsKey("change")) {
            return this;
        }
        Map<String, Long> all = new LinkedHashMap<>(hundredths);
        long prior = of("prior_total");
        all.put("change_pct", prior == 0 ? 0 : Math.round(of("change") * 10_000.0 / prior));
        return new Figures(all);
    }

    /** Figures of one subject, of which the parts add up. */
    static Figures drawn(MeasureSet set, List<MeasureColumn> columns, boolean negatives, Random random) {
        Map<String, Long> drawn = new LinkedHashMap<>();
        switch (set) {
            case ONE -> drawn.put("total", some(random));
            case YEARS -> {
                long prior = some(random);
                long change = some(random) / 10;
                change = negatives && random.nextBoolean() ? -Math.min(change, prior / 2) : change;
                drawn.put("prior_total", prior);
                drawn.put("change", change);
                drawn.put("total", prior + change);
            }
            case FINAL_ACCOUNT -> columns.forEach(column -> drawn.put(column.measure(), some(random)));
            case OF_WHICH -> {
                long personnel = maybe(negatives, random);
                long publicUse = maybe(negatives, random);
                long project = maybe(negatives, random);
                drawn.put("personnel", personnel);
                drawn.put("public_use", publicUse);
                drawn.put("project", project);
                drawn.put("basic", personnel + publicUse);
                drawn.put("total", personnel + publicUse + project);
            }
            case SPLIT, CARRIED, SOURCES -> {
                long total = 0;
                for (MeasureColumn column : columns.subList(1, columns.size())) {
                    long value = maybe(negatives, random);
                    drawn.put(column.measure(), value);
                    total += value;
                }
                drawn.put("total", total);
            }
        }
        return new Figures(drawn);
    }

    static long some(Random random) {
        long magnitude = (long) Math.pow(10, 3 + random.nextInt(3));
        return magnitude + random.nextInt((int) magnitude * 9);
    }

    private static long maybe(boolean negatives, Random random) {
        if (random.nextInt(ZERO_IN) == 0) {
            return 0;
        }
        long value = some(random);
        return negatives && random.nextInt(NEGATIVE_IN) == 0 ? -value / 10 : value;
    }
}
