package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 、 behind a number that begins a line is the palest sign of a label and is lost without a trace, but for the place that
 * it takes: where 十八住房保障支出 was read with such a gap behind 十八, it is 十八、住房保障支出, and doubtful.
 */
final class OrdinalComma {
    private static final Pattern NUMBERED = Pattern.compile("^([一二三四五六七八九十]{1,3})(?=\\p{IsIdeographic}{3})");
    /** The number and the character behind the sign are twice as far from each other as others are. */
    private static final double WIDER = 1.55;

    private static final float DOUBTFUL = 0.6f;

    private OrdinalComma() {}

    static ReadText restored(ReadText read) {
        Matcher numbered = NUMBERED.matcher(read.text());
        if (!numbered.find() || read.text().length() != read.characters().size()) {
            return read;
        }
        int at = numbered.end();
        while (at > 0 && step(read, at) < WIDER * usualStep(read)) {
            at--;
        }
        if (at == 0) {
            return read;
        }
        List<ReadText.Sign> all = new ArrayList<>(read.characters());
        double middle = (all.get(at - 1).x() + all.get(at).x()) / 2;
        all.add(at, new ReadText.Sign("、", middle, DOUBTFUL));
        return new ReadText(all);
    }

    /** From the middle of the character before to that of the one at a place. */
    private static double step(ReadText read, int at) {
        return read.characters().get(at).x() - read.characters().get(at - 1).x();
    }

    private static double usualStep(ReadText read) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < read.characters().size(); i++) {
            steps.add(step(read, i));
        }
        steps.sort(null);
        return steps.get(steps.size() / 2);
    }
}
