package io.github.yusuan.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rows of a body that no rule parts: each line of figures is a row, and what stands beside it belongs to it. A
 * label of several lines stands centred on its figures, above or below them; a line without figures that continues no
 * other is a row of its own.
 */
final class BodyRows {
    /** Figures whose centres differ by less than this, in ems, stand on one line. */
    private static final double SAME_LINE_EM = 0.5;

    private final List<Column> columns;
    private final double em;
    private final List<Double> anchors;
    private final double pitch;

    private BodyRows(List<Column> columns, double em) {
        this.columns = columns;
        this.em = em;
        this.anchors = anchorsOf(columns, em);
        this.pitch = pitchOf(anchors, em);
    }

    /**
     * What stands in one column of the body.
     *
     * @param left border
     * @param right border
     * @param lines from the top
     */
    record Column(double left, double right, List<Segment> lines) {}

    /**
     * A row.
     *
     * @param centre height of its figures, or of its words where it has none
     * @param top top of its highest text
     * @param bottom bottom of its lowest text
     * @param texts for each column its lines in this row
     */
    record Row(double centre, double top, double bottom, List<List<Segment>> texts) {}

    /** The rows from the top. */
    static List<Row> of(List<Column> columns, double em) {
        return new BodyRows(columns, em).rows();
    }

    private List<Row> rows() {
        List<Double> centres = new ArrayList<>(anchors);
        List<List<LabelBlock>> blocks = new ArrayList<>();
        for (Column column : columns) {
            blocks.add(new LabelBlocks(column, anchors, pitch).blocks());
        }
        addRowsOfWords(blocks, centres);
        centres.sort(Comparator.naturalOrder());
        List<List<List<Segment>>> texts = new ArrayList<>();
        centres.forEach(centre -> texts.add(emptyRow()));
        for (int c = 0; c < columns.size(); c++) {
            for (LabelBlock block : blocks.get(c)) {
                texts.get(nearest(centres, block.anchor())).get(c).addAll(block.lines());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < centres.size(); r++) {
            rows.add(row(centres.get(r), texts.get(r)));
        }
        return rows;
    }

    private List<List<Segment>> emptyRow() {
        List<List<Segment>> row = new ArrayList<>();
        columns.forEach(column -> row.add(new ArrayList<>()));
        return row;
    }

    private static Row row(double centre, List<List<Segment>> texts) {
        List<Segment> all = texts.stream().flatMap(List::stream).toList();
        double top = all.stream().mapToDouble(s -> s.box().y0()).min().orElse(centre);
        double bottom = all.stream().mapToDouble(s -> s.box().y1()).max().orElse(centre);
        return new Row(centre, top, bottom, texts);
    }

    /** Blocks of words that have no figures beside them make rows; those at one height make one. */
    private void addRowsOfWords(List<List<LabelBlock>> blocks, List<Double> centres) {
        List<LabelBlock> loose = blocks.stream()
                .flatMap(List::stream)
                .filter(block -> !block.anchored())
                .sorted(Comparator.comparingDouble(LabelBlock::anchor))
                .toList();
        double last = Double.NEGATIVE_INFINITY;
        for (LabelBlock block : loose) {
            if (block.anchor() - last > SAME_LINE_EM * em) {
                last = block.anchor();
                centres.add(last);
            }
        }
    }

    /** The heights of the lines of figures. */
    private static List<Double> anchorsOf(List<Column> columns, double em) {
        List<Double> centres = columns.stream()
                .flatMap(column -> column.lines().stream())
                .filter(Segment::isFigure)
                .map(line -> line.box().centreY())
                .sorted()
                .toList();
        List<Double> anchors = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        for (double centre : centres) {
            if (centre - first > SAME_LINE_EM * em) {
                first = centre;
                anchors.add(centre);
            }
        }
        return anchors;
    }

    /** The least usual distance of two lines of figures. */
    private static double pitchOf(List<Double> anchors, double em) {
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < anchors.size(); i++) {
            steps.add(anchors.get(i) - anchors.get(i - 1));
        }
        steps.sort(Comparator.naturalOrder());
        return steps.isEmpty() ? 2 * em : steps.get(steps.size() / 10);
    }

    private static int nearest(List<Double> sorted, double at) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((sorted.get(middle) + sorted.get(middle + 1)) / 2 < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
