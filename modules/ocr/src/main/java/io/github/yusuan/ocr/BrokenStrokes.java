package io.github.yusuan.ocr;

import java.util.ArrayDeque;

/**
 * Whether the thin strokes of a figure are lost, as a fax or a poor copy loses them. A 4 without its slope and its bar is a 1,
 * to the model and to people, so that nothing read from such a print is certain. Whole signs are one piece each, an 8 in
 * halves is two.
 */
final class BrokenStrokes {
    /** Darker than this is ink: paler strokes are printed pale, not lost. */
    private static final int DARK = 200;
    /** A smaller piece is a speck. */
    private static final int LEAST_PX = 3;
    /** Of whole prints one figure in a hundred has more pieces for each of its signs, of faxes half have 1.4. */
    private static final double PIECES_PER_SIGN = 1.2;

    private BrokenStrokes() {}

    /** Whether a figure of so many signs has more pieces than that. */
    static boolean in(Grey page, TextLine line, int signs) {
        int width = line.x1() - line.x0();
        int height = line.y1() - line.y0();
        boolean[] seen = new boolean[Math.max(0, width * height)];
        int pieces = 0;
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && isDark(page, line, i, width) && sizeOf(page, line, i, seen) >= LEAST_PX) {
                pieces++;
            }
        }
        return pieces > PIECES_PER_SIGN * signs;
    }

    private static boolean isDark(Grey page, TextLine line, int i, int width) {
        return page.orWhite(line.x0() + i % width, line.y0() + i / width) <= DARK;
    }

    private static int sizeOf(Grey page, TextLine line, int start, boolean[] seen) {
        int width = line.x1() - line.x0();
        int height = line.y1() - line.y0();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        seen[start] = true;
        int size = 0;
        while (!queue.isEmpty()) {
            int i = queue.remove();
            size++;
            for (int y = Math.max(0, i / width - 1); y <= Math.min(height - 1, i / width + 1); y++) {
                for (int x = Math.max(0, i % width - 1); x <= Math.min(width - 1, i % width + 1); x++) {
                    int next = y * width + x;
                    if (!seen[next] && isDark(page, line, next, width)) {
                        seen[next] = true;
                        queue.add(next);
                    }
                }
            }
        }
        return size;
    }
}
