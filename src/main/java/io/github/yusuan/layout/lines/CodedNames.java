package io.github.yusuan.layout.lines;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts codes and names together that are one text, 2010301 行政运行: the white between them is the same in each line, while
 * the names begin in different places. In a column of codes and one of names it is the other way round.
 */
final class CodedNames {
    private static final Pattern CODE = Pattern.compile("\\d{3,9}");
    /** White of more ems is that between two columns. */
    private static final double MAX_WHITE_EM = 0.75;
    /** Differences of less, in ems, are none. */
    private static final double SAME_EM = 0.1;

    private static final int ENOUGH = 3;

    private final List<Baseline> lines;
    private final List<Rule> down;

    private CodedNames(List<Baseline> lines, List<Rule> down) {
        this.lines = lines;
        this.down = down;
    }

    /** The lines with codes and names in one segment where they are one text. */
    static List<Baseline> joined(List<Baseline> lines, List<Rule> down) {
        CodedNames names = new CodedNames(lines, down);
        double white = names.usualWhite();
        return names.isOneText(white)
                ? lines.stream().map(line -> names.joined(line, white)).toList()
                : lines;
    }

    private double usualWhite() {
        double[] whites = lines.stream()
                .flatMap(line -> pairsOf(line).stream())
                .mapToDouble(Pair::white)
                .sorted()
                .toArray();
        return whites.length == 0 ? 0 : whites[whites.length / 2];
    }

    private boolean isOneText(double white) {
        double[] starts = lines.stream()
                .flatMap(line -> pairsOf(line).stream())
                .filter(pair -> Math.abs(pair.white() - white) < SAME_EM)
                .mapToDouble(pair -> pair.name().box().x0() / pair.name().size())
                .sorted()
                .toArray();
        return starts.length >= ENOUGH && starts[starts.length - 1] - starts[0] > MAX_WHITE_EM;
    }

    private record Pair(int code, Segment name, double white) {}

    /** The codes of a line that have a name close behind them. */
    private List<Pair> pairsOf(Baseline line) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < line.segments().size(); i++) {
            Segment code = line.segments().get(i);
            Segment name = line.segments().get(i + 1);
            double white = (name.box().x0() - code.box().x1()) / code.size();
            if (white < MAX_WHITE_EM
                    && !name.isFigure()
                    && CODE.matcher(code.text()).matches()
                    && !isParted(code, name)) {
                pairs.add(new Pair(i, name, white));
            }
        }
        return pairs;
    }

    private boolean isParted(Segment code, Segment name) {
        double y = code.box().centreY();
        return down.stream()
                .anyMatch(rule -> rule.from() <= y
                        && y <= rule.to()
                        && code.box().centreX() < rule.at()
                        && rule.at() < name.box().centreX());
    }

    private Baseline joined(Baseline line, double white) {
        List<Segment> segments = new ArrayList<>(line.segments());
        List<Pair> pairs = pairsOf(line);
        for (int i = pairs.size() - 1; i >= 0; i--) {
            Pair pair = pairs.get(i);
            if (Math.abs(pair.white() - white) < SAME_EM) {
                segments.set(pair.code(), segments.get(pair.code()).with(pair.name()));
                segments.remove(pair.code() + 1);
            }
        }
        return new Baseline(segments, line.isRuled());
    }
}
