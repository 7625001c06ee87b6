package io.github.yusuan.layout.ruled;

import io.github.yusuan.ink.Rule;
import io.github.yusuan.model.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * The places between the rules of a net, and which borders between them are drawn.
 *
 * <p>A table that is open at a side is closed there at the ends of its rules. Places that no drawn border closes
 * off form one merged cell.
 */
final class Lattice {
    /** Rows and columns of places that a merged cell covers, ends exclusive. */
    record Region(int row, int column, int rowEnd, int columnEnd) {}

    private final List<Rule> verticals;
    private final double[] xs;
    private final double[] ys;
    /** For each inner or outer x: the rows in which the border is drawn. */
    private final BitSet[] drawnAtX;
    /** For each y: the columns in which the border is drawn. */
    private final BitSet[] drawnAtY;

    final boolean openTop;
    final boolean openBottom;

    Lattice(RuleNet net, double reachPt) {
        verticals = net.verticals();
        xs = borders(net.verticals(), net.horizontals(), reachPt);
        ys = borders(net.horizontals(), net.verticals(), reachPt);
        drawnAtX = drawn(net.verticals(), xs, ys);
        drawnAtY = drawn(net.horizontals(), ys, xs);
        openTop = drawnAtY[0].cardinality() == 0;
        openBottom = drawnAtY[ys.length - 1].cardinality() == 0;
    }

    int rows() {
        return ys.length - 1;
    }

    int columns() {
        return xs.length - 1;
    }

    double x(int border) {
        return xs[border];
    }

    double y(int border) {
        return ys[border];
    }

    Box boxOf(Region region) {
        return new Box(x(region.column()), y(region.row()), x(region.columnEnd()), y(region.rowEnd()));
    }

    /** Whether a border that is drawn in a row leaves a height of it open: beside a merged cell of a body without row rules. */
    boolean isOpenAt(int border, int row, double y) {
        return drawnAtX[border].get(row)
                && verticals.stream()
                        .noneMatch(rule -> rule.from() <= y && y <= rule.to() && nearest(xs, rule.at()) == border);
    }

    /** The borders that rules of one direction give, closed where the crossing rules run on beyond the last. */
    private static double[] borders(List<Rule> rules, List<Rule> crossing, double reachPt) {
        TreeSet<Double> at = new TreeSet<>();
        for (Rule rule : rules) {
            Double near = at.floor(rule.at() + reachPt / 4);
            if (near == null || rule.at() - near > reachPt / 4) {
                at.add((double) rule.at());
            }
        }
        double low = crossing.stream().mapToDouble(Rule::from).min().orElse(at.first());
        double high = crossing.stream().mapToDouble(Rule::to).max().orElse(at.last());
        if (low < at.first() - 2 * reachPt) {
            at.add(low);
        }
        if (high > at.last() + 2 * reachPt) {
            at.add(high);
        }
        return at.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static BitSet[] drawn(List<Rule> rules, double[] borders, double[] across) {
        BitSet[] drawn = new BitSet[borders.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = new BitSet(across.length);
        }
        for (Rule rule : rules) {
            int border = nearest(borders, rule.at());
            for (int place = 0; place + 1 < across.length; place++) {
                double middle = (across[place] + across[place + 1]) / 2;
                if (rule.from() <= middle && middle <= rule.to()) {
                    drawn[border].set(place);
                }
            }
        }
        return drawn;
    }

    private static int nearest(double[] borders, double at) {
        int place = Arrays.binarySearch(borders, at);
        int after = Math.min(place < 0 ? -place - 1 : place, borders.length - 1);
        boolean before = after > 0 && at - borders[after - 1] <= Math.abs(borders[after] - at);
        return before ? after - 1 : after;
    }

    /** The merged cells, each a rectangle; what lies outside the drawing is left out. */
    List<Region> regions() {
        boolean[][] seen = new boolean[rows()][columns()];
        List<Region> regions = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                if (!seen[row][column]) {
                    regions.add(grow(row, column, seen));
                }
            }
        }
        regions.removeIf(this::isOutside);
        return regions;
    }

    /** The largest rectangle from its top left place: to the right, then down, as far as no border is drawn. */
    private Region grow(int row, int column, boolean[][] seen) {
        int columnEnd = column + 1;
        while (columnEnd < columns() && !seen[row][columnEnd] && !drawnAtX[columnEnd].get(row)) {
            columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < rows() && joinsAbove(rowEnd, column, columnEnd, seen)) {
            rowEnd++;
        }
        for (int r = row; r < rowEnd; r++) {
            for (int c = column; c < columnEnd; c++) {
                seen[r][c] = true;
            }
        }
        return new Region(row, column, rowEnd, columnEnd);
    }

    private boolean joinsAbove(int row, int column, int columnEnd, boolean[][] seen) {
        for (int c = column; c < columnEnd; c++) {
            if (seen[row][c] || drawnAtY[row].get(c) || c > column && drawnAtX[c].get(row)) {
                return false;
            }
        }
        boolean closedLeft = column == 0 || drawnAtX[column].get(row);
        boolean closedRight = columnEnd == columns() || drawnAtX[columnEnd].get(row);
        return closedLeft && closedRight;
    }

    /** A region in a corner of the bounding box that is closed neither above nor below belongs to no table. */
    private boolean isOutside(Region region) {
        boolean above = drawnAtY[region.row()].get(region.column());
        boolean below = drawnAtY[region.rowEnd()].get(region.column());
        boolean left = drawnAtX[region.column()].get(region.row());
        boolean right = drawnAtX[region.columnEnd()].get(region.row());
        boolean atEdge = region.row() == 0 || region.rowEnd() == rows();
        return !above && !below && !(atEdge && left && right) && !(atEdge && (left || right) && isColumnOpen(region));
    }

    private boolean isColumnOpen(Region region) {
        return region.row() == 0 && openTop || region.rowEnd() == rows() && openBottom;
    }
}
