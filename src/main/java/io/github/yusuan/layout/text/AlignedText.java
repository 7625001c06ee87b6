package io.github.yusuan.layout.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a block of lines whose columns blanks align, ideographs and full-width blanks being two wide. Rows with figures
 * say where the columns are: no text of theirs may reach over the gap between two, and the figures of a column stand
 * flush. Where that does not hold for all rows, the block is no table.
 */
final class AlignedText {
    private static final int MIN_ROWS = 3;
    private static final int MAX_COLUMNS = 40;
    /** Rows of the longest table, and lines of the highest head. */
    private static final int MAX_LINES = 20_000;

    private static final int MAX_HEAD = 40;
    private static final int GAP = 2;

    /**
     * A piece of a line between gaps.
     *
     * @param text what it says
     * @param from where it begins, in half-width characters
     * @param to where it ends
     */
    private record Piece(String text, int from, int to) {
        boolean meets(Column column) {
            return from < column.to && to > column.from;
        }
    }

    /** Where pieces of rows stand one below another. */
    private record Column(int from, int to) {
        int middle() {
            return (from + to) / 2;
        }
    }

    private final List<List<Piece>> lines = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();

    private AlignedText(List<String> block) {
        block.forEach(line -> lines.add(piecesOf(line)));
    }

    /** The lines of a block as rows; none where it is no aligned table. */
    static List<TextRow> rowsOf(List<String> block, int firstLine) {
        if (block.size() < 2 || block.size() > MAX_LINES) {
            return List.of();
        }
        AlignedText text = new AlignedText(block);
        int body = text.firstRow();
        int rows = 0;
        for (int i = body; i < text.lines.size(); i++) {
            rows += text.isFigureRow(i) ? 1 : 0;
        }
        if (rows == 0 || body == 0 || body > MAX_HEAD || text.isWiderThanTables()) {
            return List.of();
        }
        text.findColumns(body);
        text.addColumnsOfHead(body);
        boolean sure = rows >= MIN_ROWS || text.lines.get(body - 1).size() == text.columns.size();
        boolean table = sure && text.columns.size() >= 2 && text.columns.size() <= MAX_COLUMNS;
        return table ? text.placed(block, body, firstLine) : List.of();
    }

    private boolean isWiderThanTables() {
        return lines.stream().anyMatch(pieces -> pieces.size() > MAX_COLUMNS);
    }

    private static List<Piece> piecesOf(String line) {
        List<Piece> pieces = new ArrayList<>();
        int column = 0;
        int from = -1;
        int start = 0;
        int end = 0;
        int endColumn = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int width = c < 0x1100 || Character.isLowSurrogate(c) ? 1 : 2;
            boolean blank = c == ' ' || c == '\u3000' || c == '\u00a0';
            if (!blank) {
                int gap = from < 0 ? 0 : column - endColumn;
                if (gap >= GAP || gap > 0 && isAmount(line.substring(start, end))) {
                    pieces.add(new Piece(line.substring(start, end), from, endColumn));
                    from = -1;
                }
                if (from < 0) {
                    from = column;
                    start = i;
                }
                end = i + 1;
                endColumn = column + width;
            }
            column += width;
        }
        if (from >= 0) {
            pieces.add(new Piece(line.substring(start, end), from, endColumn));
        }
        return pieces;
    }

    /** Behind it any blank ends its column: the longest amount of a column leaves no more. */
    private static boolean isAmount(String piece) {
        return TextKind.of(piece) == TextKind.AMOUNT;
    }

    private boolean isFigureRow(int line) {
        List<Piece> pieces = lines.get(line);
        return pieces.size() >= 2
                && pieces.stream().anyMatch(piece -> TextKind.of(piece.text()).isNumber())
                && pieces.stream().anyMatch(piece -> TextKind.of(piece.text()) == TextKind.WORDS);
    }

    private int firstRow() {
        int at = 0;
        while (at < lines.size() && !isFigureRow(at)) {
            at++;
        }
        return at;
    }

    /** Columns are what the pieces of rows with figures cover together. */
    private void findColumns(int body) {
        List<Piece> all = new ArrayList<>();
        for (int i = body; i < lines.size(); i++) {
            if (isFigureRow(i)) {
                all.addAll(lines.get(i));
            }
        }
        all.sort((a, b) -> Integer.compare(a.from(), b.from()));
        int from = all.get(0).from();
        int to = all.get(0).to();
        for (Piece piece : all) {
            if (piece.from() >= to) {
                columns.add(new Column(from, to));
                from = piece.from();
            }
            to = Math.max(to, piece.to());
        }
        columns.add(new Column(from, to));
    }

    /** A heading over nothing has a blank column below it, or stands beside the only column that has no heading. */
    private void addColumnsOfHead(int body) {
        int known = columns.size();
        for (int i = 0; i < body; i++) {
            List<Piece> pieces = lines.get(i);
            for (Piece piece : pieces) {
                boolean over = columns.stream().anyMatch(piece::meets);
                if (!over && pieces.size() >= 2 && known >= 2) {
                    columns.add(new Column(piece.from(), piece.to()));
                }
            }
        }
        columns.sort(Comparator.comparingInt(Column::from));
        for (int c = 0; c + 1 < columns.size(); c++) {
            Column left = columns.get(c);
            Column right = columns.get(c + 1);
            boolean apart =
                    !isHeaded(left, body) && isBlank(right, body) || !isHeaded(right, body) && isBlank(left, body);
            if (apart) {
                columns.set(c, new Column(left.from(), right.to()));
                columns.remove(c + 1);
            }
        }
    }

    private boolean isHeaded(Column column, int body) {
        return lines.subList(0, body).stream()
                .anyMatch(line -> line.size() >= 2 && line.stream().anyMatch(piece -> piece.meets(column)));
    }

    private boolean isBlank(Column column, int body) {
        return lines.subList(body, lines.size()).stream().flatMap(List::stream).noneMatch(piece -> piece.meets(column));
    }

    private List<TextRow> placed(List<String> block, int body, int firstLine) {
        List<TextRow> rows = new ArrayList<>();
        int last = lastRow();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            List<Piece> pieces = lines.get(i);
            begun |= pieces.size() > 1;
            boolean caption = pieces.size() == 1 && (!begun || i > last);
            if (caption) {
                rows.add(TextRow.text(firstLine + i, block.get(i)));
                continue;
            }
            List<List<Piece>> cells = cellsOf(pieces, i < body);
            if (cells.isEmpty()) {
                return List.of();
            }
            rows.add(new TextRow(
                    firstLine + i, cells.stream().map(AlignedText::textOf).toList()));
        }
        return isFlush(body) ? rows : List.of();
    }

    private int lastRow() {
        int at = lines.size() - 1;
        while (at > 0 && !isFigureRow(at)) {
            at--;
        }
        return at;
    }

    private static String textOf(List<Piece> pieces) {
        return pieces.isEmpty() ? "" : pieces.get(0).text();
    }

    /** The pieces of a line by column; nothing where two share one or one of a row reaches over two. */
    private List<List<Piece>> cellsOf(List<Piece> pieces, boolean head) {
        List<List<Piece>> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(new ArrayList<>()));
        for (int p = 0; p < pieces.size(); p++) {
            int at = head && pieces.size() == columns.size() ? p : columnOf(pieces.get(p), head);
            if (at < 0 || !cells.get(at).isEmpty()) {
                return List.of();
            }
            cells.get(at).add(pieces.get(p));
        }
        return cells;
    }

    /** The column of a piece: the first that it meets; one of a head may stand beside its column. */
    private int columnOf(Piece piece, boolean head) {
        int nearest = 0;
        int middle = (piece.from() + piece.to()) / 2;
        for (int c = 0; c < columns.size(); c++) {
            if (piece.meets(columns.get(c))) {
                boolean over = c + 1 < columns.size() && piece.meets(columns.get(c + 1));
                return over && !head ? -1 : c;
            }
            nearest = Math.abs(columns.get(c).middle() - middle)
                            < Math.abs(columns.get(nearest).middle() - middle)
                    ? c
                    : nearest;
        }
        return head ? nearest : -1;
    }

    /** Whether the amounts of each column end, or else begin, at one place: blanks of another width put them elsewhere. */
    private boolean isFlush(int body) {
        for (Column column : columns) {
            int off = 0;
            int offLeft = 0;
            boolean words = false;
            boolean amounts = false;
            for (int i = body; i < lines.size(); i++) {
                for (Piece piece : lines.get(i)) {
                    if (piece.meets(column)) {
                        TextKind kind = TextKind.of(piece.text());
                        words |= kind == TextKind.WORDS;
                        amounts |= kind == TextKind.AMOUNT;
                        off += kind.isNumber() && piece.to() < column.to() - 1 ? 1 : 0;
                        offLeft += kind.isNumber() && piece.from() > column.from() + 1 ? 1 : 0;
                    }
                }
            }
            if (amounts && (words || off > 0 && offLeft > 0)) {
                return false;
            }
        }
        return true;
    }
}
