package io.github.yusuan.ocr;

/**
 * Where ink is, thin and pale strokes too, but no specks: what is connected and smaller than a point of print counts as dirt.
 * The dots of figures go with it, so that this says where lines of text are and not what they say.
 */
final class InkMask {
    private static final int PALEST = 60;
    private static final double NOISE_SIGMAS = 5;
    /** A speck at 200 dots an inch has fewer pixels. */
    private static final double SPECK_PX = 14;

    private final int width;
    private final int height;
    private final boolean[] ink;

    InkMask(Grey page, int threshold, double dpi) {
        width = page.width();
        height = page.height();
        int soft = Grey.WHITE - (int) Math.max(PALEST, NOISE_SIGMAS * Noise.of(page));
        int limit = Math.max(Math.min(threshold, 128), soft);
        ink = new boolean[width * height];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = (page.luma()[i] & 0xff) <= limit;
        }
        removeSpecks((int) Math.max(2, SPECK_PX * dpi / 200 * dpi / 200));
    }

    boolean at(int x, int y) {
        return ink[y * width + x];
    }

    private void removeSpecks(int least) {
        boolean[] seen = new boolean[ink.length];
        int[] stack = new int[ink.length];
        for (int i = 0; i < ink.length; i++) {
            if (ink[i] && !seen[i]) {
                seen[i] = true;
                stack[0] = i;
                int size = 1;
                for (int next = 0; next < size; next++) {
                    size = visitAround(stack, size, stack[next], seen);
                }
                for (int k = 0; size < least && k < size; k++) {
                    ink[stack[k]] = false;
                }
            }
        }
    }

    private int visitAround(int[] stack, int size, int at, boolean[] seen) {
        int x = at % width;
        int y = at / width;
        int n = size;
        for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
                int i = v * width + u;
                if (ink[i] && !seen[i]) {
                    seen[i] = true;
                    stack[n++] = i;
                }
            }
        }
        return n;
    }
}
