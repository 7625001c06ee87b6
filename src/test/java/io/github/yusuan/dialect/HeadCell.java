package io.github.yusuan.dialect;

import java.util.ArrayList;
import java.util.List;

/** A cell of the head and the rows and columns that it covers. */
record HeadCell(int row, int column, int rowSpan, int columnSpan, String text) {

    /** The head of columns with these headings; neighbours under the same group share its cell. */
    static List<HeadCell> of(List<List<String>> paths) {
        int depth = paths.stream().mapToInt(List::size).max().orElse(1);
        List<HeadCell> cells = new ArrayList<>();
        for (int row = 0; row < depth; row++) {
            int column = 0;
            while (column < paths.size()) {
                List<String> path = paths.get(column);
                if (path.size() <= row) {
                    column++;
                    continue;
                }
                boolean last = path.size() == row + 1;
                int end = column + 1;
                while (!last && end < paths.size() && shares(path, paths.get(end), row)) {
                    end++;
                }
                cells.add(new HeadCell(row, column, last ? depth - row : 1, end - column, path.get(row)));
                column = end;
            }
        }
        return cells;
    }

    private static boolean shares(List<String> path, List<String> other, int row) {
        return other.size() > row + 1 && other.subList(0, row + 1).equals(path.subList(0, row + 1));
    }
}
