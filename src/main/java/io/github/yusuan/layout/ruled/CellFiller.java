package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Glyph;
import io.github.yusuan.layout.lines.LineReader;
import io.github.yusuan.layout.ruled.Lattice.Region;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Gives each glyph to the cell that it stands in. Text written in one go is cut where a rule runs between its
 * glyphs and kept whole where it runs over the rule: glued neighbours come apart, an overflowing number stays one.
 */
final class CellFiller {
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?");
    private static final int OUTSIDE = -1;
    /** A glyph this much higher than its cell, and larger than this many median glyphs, is a watermark. */
    private static final double TOO_HIGH = 1.35;

    private static final double TOO_LARGE = 1.8;

    /** Between two digits of a number there is less white, in ems. */
    private static final double WHITE_EM = 0.1;

    private final Lattice lattice;
    private final List<Region> regions;
    private final int[][] regionAt;
    private final RuleSettings settings;
    private final double wordGapEm;
    private final double medianSize;
    private final Work work;

    CellFiller(Lattice lattice, List<Region> regions, RuleSettings settings, LineReader lines, double medianSize) {
        this.work = lines.work();
        this.wordGapEm = lines.settings().wordGapEm();
        this.lattice = lattice;
        this.regions = regions;
        this.settings = settings;
        this.medianSize = medianSize;
        regionAt = new int[lattice.rows()][lattice.columns()];
        for (int[] row : regionAt) {
            Arrays.fill(row, OUTSIDE);
        }
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            for (int r = region.row(); r < region.rowEnd(); r++) {
                Arrays.fill(regionAt[r], region.column(), region.columnEnd(), i);
            }
        }
    }

    /** The glyphs of each region; what stands in none is added to {@code rest}. */
    List<List<Glyph>> fill(List<Glyph> glyphs, List<Glyph> rest) {
        List<List<Glyph>> filled = new ArrayList<>();
        regions.forEach(region -> filled.add(new ArrayList<>()));
        for (List<Glyph> strand : strandsOf(glyphs)) {
            int[] places = strand.stream().mapToInt(this::regionAt).toArray();
            int from = 0;
            for (int i = 1; i <= strand.size(); i++) {
                if (i == strand.size() || isCut(strand, places, i)) {
                    List<Glyph> piece = strand.subList(from, i);
                    int region = regionOf(piece, Arrays.copyOfRange(places, from, i));
                    (region == OUTSIDE ? rest : filled.get(region)).addAll(piece);
                    from = i;
                }
            }
        }
        return filled;
    }

    /** Runs of glyphs that were written together and stand together. */
    private List<List<Glyph>> strandsOf(List<Glyph> glyphs) {
        List<List<Glyph>> strands = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || !standTogether(glyphs.get(i - 1), glyphs.get(i))) {
                strands.add(glyphs.subList(from, i));
                from = i;
            }
        }
        return strands;
    }

    private boolean standTogether(Glyph a, Glyph b) {
        double gap = b.x0() - a.x1();
        return (a.run() == b.run() || isOpenBetween(a, b))
                && a.turn() == 0
                && b.turn() == 0
                && Math.abs(a.centreY() - b.centreY()) < a.size() / 4
                && Math.abs(gap) < wordGapEm * a.size();
    }

    private boolean isCut(List<Glyph> strand, int[] places, int at) {
        int left = places[at - 1];
        int right = places[at];
        if (left == right || left == OUTSIDE || right == OUTSIDE) {
            return false;
        }
        Glyph before = strand.get(at - 1);
        Glyph after = strand.get(at);
        if (isOpenBetween(before, after)) {
            return false;
        }
        double rule = lattice.x(regions.get(left).columnEnd());
        double over = Math.max(before.x1() - rule, rule - after.x0());
        boolean runsOver = over > settings.overhang() * (before.x1() - before.x0());
        return !runsOver && (isWhite(strand, at) || !isOneAmount(strand, at));
    }

    /** Whether more white is between two glyphs than between any others of the strand: the rule stands in it. */
    private boolean isWhite(List<Glyph> strand, int at) {
        work.steps(strand.size());
        double white = white(strand, at);
        return white > WHITE_EM * strand.get(at).size()
                && IntStream.range(1, strand.size())
                        .noneMatch(other -> other != at && 2 * white(strand, other) > white);
    }

    private static double white(List<Glyph> strand, int at) {
        return strand.get(at).x0() - strand.get(at - 1).x1();
    }

    /** Whether a border lies between two glyphs of which the rule ends above or below them. */
    private boolean isOpenBetween(Glyph before, Glyph after) {
        int row = placeOf(before.centreY(), lattice.rows(), lattice::y);
        int left = placeOf(before.centreX(), lattice.columns(), lattice::x);
        int right = placeOf(after.centreX(), lattice.columns(), lattice::x);
        return row >= 0 && left >= 0 && right == left + 1 && lattice.isOpenAt(right, row, before.centreY());
    }

    private boolean isOneAmount(List<Glyph> strand, int at) {
        work.steps(strand.size());
        String whole = textOf(strand);
        if (!AMOUNT.matcher(whole).matches()) {
            return false;
        }
        String left = textOf(strand.subList(0, at));
        String right = textOf(strand.subList(at, strand.size()));
        boolean twoAmounts =
                AMOUNT.matcher(left).matches() && AMOUNT.matcher(right).matches() && decimals(left) == decimals(right);
        return !twoAmounts;
    }

    private static int decimals(String amount) {
        int point = amount.indexOf('.');
        return point < 0 ? 0 : amount.length() - point - 1;
    }

    private static String textOf(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    /** The region that most of the glyphs stand in: of equals the last for a number, which is set flush right. */
    private static int regionOf(List<Glyph> piece, int[] places) {
        if (areEqual(places)) {
            return places[0];
        }
        boolean number = AMOUNT.matcher(textOf(piece)).matches();
        int best = OUTSIDE;
        int bestCount = 0;
        Map<Integer, Integer> count = new HashMap<>();
        for (int region : places) {
            int n = count.merge(region, 1, Integer::sum);
            if (n > bestCount || n == bestCount && number) {
                best = region;
                bestCount = n;
            }
        }
        return best;
    }

    private static boolean areEqual(int[] places) {
        for (int place : places) {
            if (place != places[0]) {
                return false;
            }
        }
        return true;
    }

    private int regionAt(Glyph glyph) {
        int column = placeOf(glyph.centreX(), lattice.columns(), lattice::x);
        int row = placeOf(glyph.centreY(), lattice.rows(), lattice::y);
        if (column < 0 || row < 0 || regionAt[row][column] == OUTSIDE) {
            return OUTSIDE;
        }
        Region region = regions.get(regionAt[row][column]);
        double height = lattice.y(region.rowEnd()) - lattice.y(region.row());
        boolean watermark = glyph.size() > TOO_HIGH * height && glyph.size() > TOO_LARGE * medianSize;
        return watermark ? OUTSIDE : regionAt[row][column];
    }

    private interface Borders {
        double at(int i);
    }

    private static int placeOf(double at, int places, Borders borders) {
        if (at < borders.at(0) || at > borders.at(places)) {
            return -1;
        }
        int low = 0;
        int high = places - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (borders.at(middle) <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
