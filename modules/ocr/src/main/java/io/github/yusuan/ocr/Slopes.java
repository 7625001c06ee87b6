package io.github.yusuan.ocr;

/**
 * How the lines of a page lie: those across fall by {@code level} at its middle and by {@code levelChange} more for each
 * pixel further down, those down the page likewise. A page laid askew on the glass has the first alone, a photograph both.
 *
 * @param level pixels down for a pixel to the right
 * @param levelChange how much more for each pixel further down
 * @param upright pixels to the right for a pixel down
 * @param uprightChange how much more for each pixel further right
 */
record Slopes(double level, double levelChange, double upright, double uprightChange) {

    static final Slopes NONE = new Slopes(0, 0, 0, 0);

    /** Lines that leave their row by less than this over the page are straight enough: moving pixels makes them less sharp. */
    private static final double STRAIGHT_PX = 1.2;

    /** Whether the page can stay as it is. */
    boolean isStraight(Grey page) {
        double atEdge = Math.abs(level) + Math.abs(levelChange) * page.height() / 2;
        double atSide = Math.abs(upright) + Math.abs(uprightChange) * page.width() / 2;
        return atEdge * page.width() / 2 < STRAIGHT_PX && atSide * page.height() / 2 < STRAIGHT_PX;
    }

    /** The page with its lines straight, in the same frame. */
    Grey straightened(Grey page) {
        if (isStraight(page)) {
            return page;
        }
        double mx = page.width() / 2.0;
        double my = page.height() / 2.0;
        byte[] luma = new byte[page.luma().length];
        for (int y = 0; y < page.height(); y++) {
            double dy = y - my;
            for (int x = 0; x < page.width(); x++) {
                double dx = x - mx;
                double fromX = x + (upright + uprightChange * dx) * dy;
                double fromY = y + (level + levelChange * dy) * dx;
                luma[y * page.width() + x] = (byte) Math.round(page.between(fromX, fromY));
            }
        }
        return new Grey(page.width(), page.height(), luma);
    }
}
