package io.github.yusuan.stitch;

import io.github.yusuan.locate.Heading;
import io.github.yusuan.locate.TablePiece;
import io.github.yusuan.page.Grid;
import io.github.yusuan.words.Wordings;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The evidence that a piece goes on with a table: what speaks against it, of which one sign is enough, and what speaks for
 * it, of which one is needed, once the columns come together.
 */
final class Continuation {
    private static final Pattern GOES_ON = Wordings.pattern(Continuation.class, "GOES_ON");
    /** A piece that repeats the head of a table goes on with it rather than with one that it only stands under. */
    private static final double WITHOUT_HEAD = 10_000;
    /** Two halves of a table stand one row apart, and a little more where rows differ. */
    private static final double NEAR = 1.2;

    private final OpenTable table;
    private final TablePiece found;
    private final Placement placement;
    private final RepeatedHead head;
    private final Optional<ColumnFit> fit;

    private Continuation(OpenTable table, TablePiece found, Placement placement) {
        this.table = table;
        this.found = found;
        this.placement = placement;
        this.head = RepeatedHead.of(table, found);
        this.fit = ColumnFit.of(table, found, head, placement);
    }

    /** The piece as what goes on with the table; empty where it does not. */
    static Optional<Continuation> of(OpenTable table, TablePiece piece, Placement placement) {
        Continuation whole = new Continuation(table, piece, placement);
        boolean goesOn = !whole.announcesAnother() && (whole.goesOnBelow() || whole.goesOnSideways());
        return goesOn ? Optional.of(whole) : Optional.empty();
    }

    private boolean goesOnBelow() {
        return fit.isPresent() && speaksFor(fit.get()) && !speaksAgainst(fit.get());
    }

    private boolean speaksFor(ColumnFit columns) {
        boolean order = RunningOrder.of(table, columns) == RunningOrder.GOES_ON;
        return head.isWhole() // the head is printed again
                || head.isInner() // headings inside the table are
                || placement == Placement.NEXT_PAGE && !found.heading().hasTitle() // it stands where the table stopped
                || placement == Placement.BESIDE && order // two pages on one sheet
                || isCutOff(columns); // it stands right below
    }

    /** Right below the table, with nothing between and no head of its own: an editor has cut the table in two. */
    private boolean isCutOff(ColumnFit columns) {
        if (placement != Placement.SAME_PAGE
                || found.heading().hasTitle()
                || !found.heading().lines().isEmpty()) {
            return false;
        }
        RunningOrder order = RunningOrder.of(table, columns);
        return isNear(table.last().grid(), found.grid())
                && (order == RunningOrder.GOES_ON || order == RunningOrder.UNKNOWN && found.headRows() == 0);
    }

    /** Not further away than a row is high. */
    private static boolean isNear(Grid above, Grid below) {
        double high = (above.box().y1() - above.box().y0()) / above.rowCount();
        double gap = below.box().y0() - above.box().y1();
        return gap >= 0 && gap < high * NEAR;
    }

    private boolean speaksAgainst(ColumnFit columns) {
        return head.isOther(table, columns) // a head of its own
                || startsAgain(columns) // the first row again: the form of another unit, or the page twice
                || isClosed(columns); // the table has ended with its total, and this piece has one of its own
    }

    /** Another title, publisher or money unit above the piece, or nothing but a title where none may be. */
    private boolean announcesAnother() {
        Heading own = found.heading();
        Heading first = table.first().heading();
        String bare = bare(own.title());
        return own.hasTitle() && !bare.isEmpty() && !bare.equals(bare(first.title()))
                || own.hasTitle() && placement != Placement.NEXT_PAGE && !saysItGoesOn(own, bare(first.title()))
                || differ(own.unitName(), first.unitName())
                || differ(own.unitCode(), first.unitCode())
                || own.moneyUnit().isPresent()
                        && first.moneyUnit().isPresent()
                        && !own.moneyUnit().equals(first.moneyUnit());
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }

    /** Whether a line above says that the table goes on (收入总表（续）): a document without pages cuts tables by hand. */
    private static boolean saysItGoesOn(Heading heading, String title) {
        return heading.lines().stream()
                .anyMatch(line -> !bare(line).equals(line) && bare(line).endsWith(title));
    }

    private static String bare(String title) {
        return GOES_ON.matcher(title).replaceAll("");
    }

    private boolean startsAgain(ColumnFit columns) {
        return head.isWhole()
                && (found.heading().hasTitle() && columns.repeatsFirstRow(table)
                        || isNamedBelow(columns)
                        || isUntitledOther(columns));
    }

    /** On the page where the table ended, a line names another unit, and the first row is a total as that of the table. */
    private boolean isNamedBelow(ColumnFit columns) {
        return placement == Placement.SAME_PAGE
                && !found.heading().lines().isEmpty()
                && (columns.repeatsFirstRow(table) || columns.beginsWithTotalAs(table));
    }

    /** On the next page the same head without a title, and as its first row a total of other amounts: the title is a picture. */
    private boolean isUntitledOther(ColumnFit columns) {
        return placement == Placement.NEXT_PAGE
                && !found.heading().hasTitle()
                && columns.beginsWithTotalAs(table)
                && columns.holdsItems();
    }

    private boolean isClosed(ColumnFit columns) {
        boolean again = head.isWhole() || TotalRow.endsWithTotal(columns.rows());
        return !found.heading().hasTitle() && again && TotalRow.closes(table.rows()) && columns.holdsItems();
    }

    /** Its rows are those of the page before, in further columns. */
    private boolean goesOnSideways() {
        return fit.isEmpty()
                && placement == Placement.NEXT_PAGE
                && Spread.of(table, found).isPresent();
    }

    /** How far the piece stands from where the table stood, in points; more without a repeated head. */
    double misfit() {
        double shift = table.first().grid().columnEdges().get(0)
                - found.grid().columnEdges().get(0);
        return Math.abs(shift) + (head.isWhole() ? 0 : WITHOUT_HEAD);
    }

    /** Puts the rows of the piece to the table. */
    void append() {
        if (fit.isPresent()) {
            table.append(fit.get(), placement != Placement.SAME_PAGE);
        } else {
            Spread.of(table, found).ifPresent(table::widen);
        }
    }
}
