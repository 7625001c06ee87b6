package io.github.yusuan.layout.lines;

import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the rows of a body that no rule parts: each line of figures is a row, and what stands beside it belongs to it. A
 * label of several lines stands centred on its figures, above or below them; a line without figures that continues no
 * other is a row of its own.
 */
public final class BodyRows {
    private final List<Column> columns;
    private final double em;
    private final Anchors anchors;
    private final Work work;

    private BodyRows(List<Column> columns, double em, Work work) {
        this.work = work;
        this.columns = columns;
        this.em = em;
        this.anchors = Anchors.of(columns, em);
    }

    /**
     * What stands in one column of the body.
     *
     * @param left border
     * @param right border
     * @param lines from the top
     */
    public record Column(double left, double right, List<Segment> lines) {}

    /**
     * A row.
     *
     * @param centre height of its figures, or of its words where it has none
     * @param top top of its highest text
     * @param bottom bottom of its lowest text
     * @param texts for each column its lines in this row
     */
    public record Row(double centre, double top, double bottom, List<List<Segment>> texts) {}

    /** The rows from the top. */
    public static List<Row> of(List<Column> columns, double em, Work work) {
        return new BodyRows(columns, em, work).rows();
    }

    private List<Row> rows() {
        List<Double> centres = new ArrayList<>(anchors.heights());
        List<List<LabelBlock>> blocks = new ArrayList<>();
        for (Column column : columns) {
            blocks.add(new LabelBlocks(column, anchors).blocks());
        }
        addRowsOfWords(blocks, centres);
        centres.sort(Comparator.naturalOrder());
        work.requirePlaces((long) centres.size() * columns.size());
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
            if (block.anchor() - last > Anchors.SAME_LINE_EM * em) {
                last = block.anchor();
                centres.add(last);
            }
        }
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
