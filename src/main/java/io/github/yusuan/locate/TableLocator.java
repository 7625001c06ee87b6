package io.github.yusuan.locate;

import io.github.yusuan.model.Box;
import io.github.yusuan.model.Mark;
import io.github.yusuan.page.Block;
import io.github.yusuan.page.Cell;
import io.github.yusuan.page.Grid;
import io.github.yusuan.page.Page;
import io.github.yusuan.page.TextLine;
import io.github.yusuan.words.Wordings;
import io.github.yusuan.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the tables of a page: each grid with the heading above it, its head, and the notes below. */
public final class TableLocator {
    /** Lines below a grid that start with one of these belong to it. */
    private static final Pattern NOTE = Wordings.pattern(TableLocator.class, "NOTE");

    private static final int STEPS_OF_A_LINE = 10;

    private final Work work;

    /** A locator that works as long as a page may ask for. */
    public TableLocator(Work work) {
        this.work = work;
    }

    /**
     * The pieces of tables on a page, from the top.
     *
     * @throws io.github.yusuan.work.WorkLimitException if they ask for more work than the limits allow
     */
    public List<TablePiece> locate(Page page) {
        List<Grid> found = new ArrayList<>();
        List<TextLine> lines = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Grid grid) {
                found.add(grid);
            } else if (block instanceof TextLine line) {
                lines.add(line);
            }
        }
        List<Grid> grids = GridOrder.of(found);
        List<TablePiece> pieces = new ArrayList<>();
        LinesByHeight byHeight = new LinesByHeight(lines);
        for (Grid grid : grids) {
            work.steps(grids.size());
            List<TextLine> above = linesAbove(grid, grids, byHeight);
            List<TextLine> below = notesBelow(grid, grids, byHeight);
            work.steps((long) STEPS_OF_A_LINE * (above.size() + below.size()));
            pieces.addAll(piecesOf(page, grid, grids, above, below));
        }
        return pieces;
    }

    private static List<TablePiece> piecesOf(
            Page page, Grid grid, List<Grid> grids, List<TextLine> above, List<TextLine> below) {
        boolean first = grids.stream().noneMatch(other -> isAbove(other, grid));
        boolean last = grids.stream().noneMatch(other -> isAbove(grid, other));
        List<TablePiece> pieces = new ArrayList<>();
        List<GridCutter.Part> parts = GridCutter.cut(grid);
        for (int i = 0; i < parts.size(); i++) {
            GridCutter.Part part = parts.get(i);
            List<TextLine> heading = new ArrayList<>(i == 0 ? above : List.of());
            heading.addAll(part.headingLines());
            List<TextLine> notes = new ArrayList<>(part.noteLines());
            notes.addAll(i == parts.size() - 1 ? below : List.of());
            HeadFinder.Head head = HeadFinder.find(part.grid());
            Heading own = HeadingReader.read(heading);
            boolean alone = grids.size() == 1 && parts.size() == 1 && head.rows() > 0;
            Heading read = alone ? CaptionBelow.of(page, grid, own) : own;
            pieces.add(new TablePiece(
                    new TablePiece.Position(page.number(), first && i == 0, last && i == parts.size() - 1),
                    read,
                    page.displayed(SpacedHeadings.joined(part.grid(), head.rows())),
                    head.rows(),
                    head.numberRow(),
                    notes.stream().map(TextLine::compact).toList(),
                    displayed(page, marks(read, part.grid(), head, notes))));
        }
        return pieces;
    }

    private static List<Mark> marks(Heading heading, Grid grid, HeadFinder.Head head, List<TextLine> notes) {
        List<Mark> marks = new ArrayList<>(heading.marks());
        for (int row = 0; row < head.rows(); row++) {
            Mark.Kind kind = row == head.numberRow() ? Mark.Kind.NUMBER_ROW : Mark.Kind.HEAD;
            grid.cellsOfRow(row).stream()
                    .map(Cell::box)
                    .reduce(Box::union)
                    .ifPresent(box -> marks.add(new Mark(kind, box)));
        }
        notes.forEach(note -> marks.add(new Mark(Mark.Kind.NOTE, note.box())));
        return marks;
    }

    private static List<Mark> displayed(Page page, List<Mark> marks) {
        return marks.stream()
                .map(mark -> new Mark(mark.kind(), page.displayed(mark.box())))
                .toList();
    }

    /** Lines above a grid that no other grid separates from it; beside another grid only those over its width. */
    private static List<TextLine> linesAbove(Grid grid, List<Grid> grids, LinesByHeight lines) {
        Box box = grid.box();
        double from = Double.NEGATIVE_INFINITY;
        boolean shared = false;
        for (Grid other : grids) {
            if (isAbove(other, grid)) {
                from = Math.max(from, other.box().y1());
            }
            shared |= other.box().y0() < box.y1() && other.box().y1() > box.y0() && !overlapsX(other.box(), box);
        }
        List<TextLine> above = new ArrayList<>();
        for (TextLine line : lines.between(from, box.y0() + 1)) {
            boolean overWidth = !shared || overlapsX(line.box(), box);
            if (overWidth) {
                above.add(line);
            }
        }
        return above;
    }

    private static List<TextLine> notesBelow(Grid grid, List<Grid> grids, LinesByHeight lines) {
        double to = grids.stream()
                .filter(other ->
                        !other.equals(grid) && other.box().y0() >= grid.box().y1() - 1)
                .mapToDouble(other -> other.box().y0())
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        List<TextLine> notes = new ArrayList<>();
        for (TextLine line : lines.between(grid.box().y1(), to)) {
            if (NOTE.matcher(line.compact()).matches()) {
                notes.add(line);
            }
        }
        return notes;
    }

    private static boolean isAbove(Grid upper, Grid lower) {
        return upper.box().y1() <= lower.box().y0() + 1
                && overlapsX(upper.box(), lower.box())
                && !upper.box().equals(lower.box());
    }

    private static boolean overlapsX(Box a, Box b) {
        return a.x0() < b.x1() && b.x0() < a.x1();
    }
}
