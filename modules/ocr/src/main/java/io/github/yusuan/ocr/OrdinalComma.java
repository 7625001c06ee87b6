package io.github.yusuan.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /**
     * The line with its sign.
     *
     * @param pageX the place on the page of a place in the crop, in which wide gaps are shortened
     */
    static ReadText restored(ReadText read, DoubleUnaryOperator pageX) {
        Matcher numbered = NUMBERED.matcher(read.text());
        if (!numbered.find() || read.text().length() != read.characters().size()) {
            return read;
        }
        double[] places = read.characters().stream()
                .mapToDouble(ReadText.Sign::x)
                .map(pageX)
                .toArray();
        double usual = usualStep(places);
        int at = numbered.end();
        while (at > 0 && places[at] - places[at - 1] < WIDER * usual) {
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

    /** From the middle of a character to that of the next one. */
    private static double usualStep(double[] places) {
        double[] steps = IntStream.range(1, places.length)
                .mapToDouble(i -> places[i] - places[i - 1])
                .sorted()
                .toArray();
        return steps[steps.length / 2];
    }
}
