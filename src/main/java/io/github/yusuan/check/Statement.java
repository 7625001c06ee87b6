package io.github.yusuan.check;

import io.github.yusuan.model.ProseFigure;
import io.github.yusuan.model.ProseFigure.Kind;
import io.github.yusuan.words.PrintedNumber;
import io.github.yusuan.words.Wordings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence states, with the one that goes on with it (其中：…).
 *
 * @param figures in order
 * @param text the sentences
 */
record Statement(List<ProseFigure> figures, String text) {
    private static final Pattern AMOUNT = Wordings.pattern(Statement.class, "AMOUNT");
    private static final String GOES_ON = "其中";

    static List<Statement> of(List<ProseFigure> all) {
        List<Statement> statements = new ArrayList<>();
        List<ProseFigure> open = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String last = "";
        for (ProseFigure figure : all) {
            String sentence = figure.sentence();
            if (!sentence.equals(last)) {
                if (!sentence.startsWith(GOES_ON) && !open.isEmpty()) {
                    statements.add(new Statement(List.copyOf(open), text.toString()));
                    open.clear();
                    text.setLength(0);
                }
                text.append(sentence);
                last = sentence;
            }
            open.add(figure);
        }
        if (!open.isEmpty()) {
            statements.add(new Statement(List.copyOf(open), text.toString()));
        }
        return statements;
    }

    /** What is stated of an item. */
    List<ProseFigure> of(Kind kind, String item) {
        return figures.stream()
                .filter(f -> f.kind() == kind && f.item().equals(item))
                .toList();
    }

    /**
     * Whether every amount of the sentence but 0 was understood: else a part of a sum may be missing. What a change is
     * a change to may be repeated in front of it.
     */
    boolean isWhole() {
        Map<BigDecimal, Integer> understood = new HashMap<>();
        Set<BigDecimal> bases = new HashSet<>();
        for (ProseFigure figure : figures) {
            understood.merge(value(figure.amount().printed()), 1, Integer::sum);
            figure.base().ifPresent(base -> bases.add(value(base.printed())));
        }
        bases.forEach(base -> understood.merge(base, 1, Integer::sum));
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            BigDecimal value = value(amount.group(1).replace(",", ""));
            if (value.signum() != 0 && understood.merge(value, -1, Integer::sum) < 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal value(String printed) {
        return PrintedNumber.valueOf(printed).abs().stripTrailingZeros();
    }
}
