package io.github.yusuan.ocr;

import io.github.yusuan.ink.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ruling lines of a level page, by run lengths: thin, dark against what lies on both sides, long. All measures are in
 * pixels of the picture.
 */
final class RuleFinder {
    /** Strokes of characters are shorter; a title of 22 points has some of 0.3 inches. */
    private static final double SHORTEST_ACROSS_INCH = 0.35;
    /** The height of the lowest row; what is no longer and meets no rule is a stroke. */
    private static final double SHORTEST_DOWN_INCH = 0.14;
    /** Half of the stretch over which the grey is averaged along a rule: noise goes, rules stay. */
    private static final double SMOOTH_INCH = 0.02;
    /** A rule and its soft edges are within this of its middle, a thick one within twice as much. */
    private static final double EDGE_INCH = 0.02;

    /** Holes in a rule that its pieces are read over. */
    private static final double GAP_INCH = 0.03;
    /** Gaps between pieces; between short ones, which may be strokes of characters, they must be narrower. */
    private static final double JOIN_INCH = 0.12;

    private static final double JOIN_SHORT_INCH = 0.04;
    private static final double SHORT_INCH = 0.3;
    /** So much of a rule is dark; of a row of figures less. */
    private static final double FILLED = 0.85;

    /** How far behind another rule one may end and still meet it, and how far before: strokes end before rules. */
    private static final double BEHIND_INCH = 0.05;

    private static final double BEFORE_INCH = 0.012;
    /** Characters that touch a rule are no higher. */
    private static final double STICKING_OUT_INCH = 0.35;

    /** Longer than this, a rule counts without another one that it meets. */
    private static final double ALONE_INCH = 1.5;

    private static final int LEAST_CONTRAST = 28;
    private static final double NOISE_SIGMAS = 2.5;

    private final double dpi;

    RuleFinder(double dpi) {
        this.dpi = dpi;
    }

    /** Horizontal rules and then vertical ones. */
    List<Rule> find(Grey page) {
        int dark = Grey.WHITE - (int) Math.max(LEAST_CONTRAST, NOISE_SIGMAS * Noise.of(page));
        List<Rule> across = new ArrayList<>();
        for (double[] line : lines(page, dark, SHORTEST_ACROSS_INCH * dpi)) {
            across.add(new Rule(true, (float) line[0], (float) line[1], (float) line[2], (float) line[3]));
        }
        List<Rule> down = new ArrayList<>();
        for (double[] line : lines(transposed(page), dark, SHORTEST_DOWN_INCH * dpi)) {
            down.add(new Rule(false, (float) line[0], (float) line[1], (float) line[2], (float) line[3]));
        }
        return meeting(across, down);
    }

    private static Grey transposed(Grey page) {
        byte[] luma = new byte[page.luma().length];
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                luma[x * page.height() + y] = page.luma()[y * page.width() + x];
            }
        }
        return new Grey(page.height(), page.width(), luma);
    }

    /** Lines across: place, from, to, thickness. */
    private List<double[]> lines(Grey page, int dark, double shortest) {
        byte[] smooth = smoothed(page);
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < page.height(); y++) {
            runsOfRow(page, smooth, y, dark, 0.7 * shortest, runs);
        }
        return joined(stacked(runs), shortest);
    }

    private byte[] smoothed(Grey page) {
        int half = (int) Math.max(1, Math.round(SMOOTH_INCH * dpi));
        int w = page.width();
        byte[] out = new byte[page.luma().length];
        for (int y = 0; y < page.height(); y++) {
            int sum = 0;
            int n = 0;
            for (int x = -half; x < w; x++) {
                if (x + half < w) {
                    sum += page.at(x + half, y);
                    n++;
                }
                if (x - half - 1 >= 0) {
                    sum -= page.at(x - half - 1, y);
                    n--;
                }
                if (x >= 0) {
                    out[y * w + x] = (byte) (sum / n);
                }
            }
        }
        return out;
    }

    private void runsOfRow(Grey page, byte[] smooth, int y, int dark, double shortest, List<Run> runs) {
        int w = page.width();
        int gap = (int) (GAP_INCH * dpi);
        int edge = (int) Math.max(2, Math.round(EDGE_INCH * dpi));
        int from = -1;
        int last = -1;
        int filled = 0;
        for (int x = 0; x <= w; x++) {
            boolean on = x < w && isLine(smooth, page, x, y, dark, edge);
            if (on) {
                from = from < 0 ? x : from;
                last = x;
                filled += isDark(page, x, y, dark) ? 1 : 0;
            } else if (from >= 0 && (x - last > gap || x == w)) {
                int length = last - from + 1;
                if (length >= shortest && filled >= FILLED * length) {
                    runs.add(new Run(y, from, last));
                }
                from = -1;
                filled = 0;
            }
        }
    }

    private static boolean isDark(Grey page, int x, int y, int dark) {
        return page.at(x, y) < dark || page.orWhite(x, y - 1) < dark || page.orWhite(x, y + 1) < dark;
    }

    private static boolean isLine(byte[] smooth, Grey page, int x, int y, int dark, int edge) {
        int w = page.width();
        int here = smooth[y * w + x] & 0xff;
        return here < dark
                && (isPale(smooth, page, x, y - edge, here, dark) && isPale(smooth, page, x, y + edge, here, dark)
                        || isPale(smooth, page, x, y - 2 * edge, here, dark)
                                && isPale(smooth, page, x, y + 2 * edge, here, dark));
    }

    private static boolean isPale(byte[] smooth, Grey page, int x, int y, int here, int dark) {
        if (y < 0 || y >= page.height()) {
            return true;
        }
        int there = smooth[y * page.width() + x] & 0xff;
        return there - here > (Grey.WHITE - dark) * 2 / 3;
    }

    /** A stretch of a row of pixels. */
    private record Run(int y, int from, int to) {}

    /** Rows of runs that lie on each other, as one line each. */
    private static final class Stack {
        int from;
        int to;
        int lastY;
        int lastFrom;
        int lastTo;
        double weight;
        double sum;
        final int firstY;

        Stack(Run run) {
            firstY = run.y();
            from = run.from();
            to = run.to();
            add(run);
        }

        void add(Run run) {
            double length = run.to() - run.from() + 1.0;
            weight += length;
            sum += length * run.y();
            from = Math.min(from, run.from());
            to = Math.max(to, run.to());
            lastY = run.y();
            lastFrom = run.from();
            lastTo = run.to();
        }

        boolean continues(Run run) {
            return run.y() - lastY <= 2 && run.y() > lastY && run.from() <= lastTo && run.to() >= lastFrom
                    || run.y() == lastY && run.from() <= to && run.to() >= from;
        }
    }

    private List<double[]> stacked(List<Run> runs) {
        int thickest = (int) Math.round(4 * EDGE_INCH * dpi) + 2;
        List<Stack> open = new ArrayList<>();
        List<Stack> done = new ArrayList<>();
        for (Run run : runs) {
            open.removeIf(stack -> {
                boolean over = run.y() - stack.lastY > 2;
                if (over) {
                    done.add(stack);
                }
                return over;
            });
            Stack best = null;
            for (Stack stack : open) {
                if (stack.continues(run) && run.y() - stack.firstY <= thickest) {
                    best = stack;
                    break;
                }
            }
            if (best == null) {
                open.add(new Stack(run));
            } else {
                best.add(run);
            }
        }
        done.addAll(open);
        List<double[]> lines = new ArrayList<>();
        for (Stack stack : done) {
            double length = stack.to - stack.from + 1.0;
            lines.add(new double[] {
                stack.sum / stack.weight + 0.5, stack.from, stack.to + 1.0, Math.max(1, stack.weight / length)
            });
        }
        return lines;
    }

    /** Pieces of one line become one; what is short then is none. */
    private List<double[]> joined(List<double[]> lines, double shortest) {
        double aside = Math.max(2, EDGE_INCH * dpi);
        lines.sort(Comparator.comparingDouble(line -> line[1]));
        boolean changed = true;
        List<double[]> all = new ArrayList<>(lines);
        while (changed) {
            changed = false;
            List<double[]> next = new ArrayList<>();
            for (double[] line : all) {
                double[] into = null;
                for (double[] kept : next) {
                    double shorter = Math.min(kept[2] - kept[1], line[2] - line[1]);
                    double reach = (shorter < SHORT_INCH * dpi ? JOIN_SHORT_INCH : JOIN_INCH) * dpi;
                    if (Math.abs(kept[0] - line[0]) <= aside
                            && line[1] - kept[2] <= reach
                            && kept[1] - line[2] <= reach) {
                        into = kept;
                        break;
                    }
                }
                if (into == null) {
                    next.add(line.clone());
                } else {
                    double a = into[2] - into[1];
                    double b = line[2] - line[1];
                    into[0] = (into[0] * a + line[0] * b) / (a + b);
                    into[3] = Math.max(into[3], line[3]);
                    into[1] = Math.min(into[1], line[1]);
                    into[2] = Math.max(into[2], line[2]);
                    changed = true;
                }
            }
            all = next;
        }
        all.removeIf(line -> line[2] - line[1] < shortest);
        return all;
    }

    /** A border ends at others: strokes of characters that touch one are cut off, short lines that end nowhere are strokes. */
    private List<Rule> meeting(List<Rule> across, List<Rule> down) {
        List<Rule> a = across;
        List<Rule> d = down;
        int before = Integer.MAX_VALUE;
        while (a.size() + d.size() < before) {
            before = a.size() + d.size();
            d = borders(d, a);
            a = borders(a, d);
        }
        return Stream.concat(a.stream(), d.stream()).toList();
    }

    private List<Rule> borders(List<Rule> rules, List<Rule> others) {
        return rules.stream()
                .map(rule -> trimmed(rule, rules, others))
                .filter(rule -> rule.to() - rule.from() >= ALONE_INCH * dpi
                        || meets(rule, rule.from(), 1, others) && meets(rule, rule.to(), -1, others))
                .toList();
    }

    /** Without what sticks out behind the outermost crossing, unless other rules end there too: an open table does so. */
    private Rule trimmed(Rule rule, List<Rule> alike, List<Rule> others) {
        double reach = BEHIND_INCH * dpi;
        double[] crossings = others.stream()
                .filter(other -> rule.at() >= other.from() - reach && rule.at() <= other.to() + reach)
                .mapToDouble(Rule::at)
                .filter(at -> at >= rule.from() - BEFORE_INCH * dpi && at <= rule.to() + BEFORE_INCH * dpi)
                .sorted()
                .toArray();
        if (crossings.length < 2) {
            return rule;
        }
        double first = crossings[0];
        double last = crossings[crossings.length - 1];
        boolean above = sticksOut(first - rule.from())
                && alike.stream().noneMatch(r -> !r.equals(rule) && near(r.from(), rule.from()));
        boolean below = sticksOut(rule.to() - last)
                && alike.stream().noneMatch(r -> !r.equals(rule) && near(r.to(), rule.to()));
        return new Rule(
                rule.horizontal(),
                rule.at(),
                above ? (float) first : rule.from(),
                below ? (float) last : rule.to(),
                rule.width());
    }

    private boolean sticksOut(double length) {
        return length > 0 && length < STICKING_OUT_INCH * dpi;
    }

    private boolean near(double a, double b) {
        return Math.abs(a - b) <= BEHIND_INCH / 2 * dpi;
    }

    private boolean meets(Rule rule, double end, int inwards, List<Rule> others) {
        double reach = BEHIND_INCH * dpi;
        return others.stream()
                .filter(other -> rule.at() >= other.from() - reach && rule.at() <= other.to() + reach)
                .mapToDouble(other -> (other.at() - end) * inwards)
                .anyMatch(behind -> behind >= -BEFORE_INCH * dpi && behind <= reach);
    }
}
