package io.github.yusuan.pdf.content;

import io.github.yusuan.ink.Fill;
import io.github.yusuan.ink.PageInk;
import java.util.List;

/**
 * What a soft mask lets through (ISO 32000-2, 11.5), as far as boxes draw it; where it draws anything else, all is
 * taken to be shown.
 *
 * @param fills what the mask paints
 * @param byLightness whether what is dark in it hides; else what it leaves blank
 * @param known whether it paints boxes only
 */
record SoftMask(List<Fill> fills, boolean byLightness, boolean known) {
    /** Darker than this lets nothing through. */
    private static final double DARK = 0.03;

    static SoftMask of(PageInk group, boolean byLightness, boolean boxesOnly) {
        boolean known = boxesOnly
                && group.images() == 0
                && group.glyphs().isEmpty()
                && group.rules().isEmpty();
        return new SoftMask(group.fills(), byLightness, known);
    }

    boolean shows(double x, double y) {
        boolean shown = !known;
        for (Fill fill : fills) {
            if (!shown || byLightness && known) {
                boolean inside = x >= fill.x0() && x <= fill.x1() && y >= fill.y0() && y <= fill.y1();
                shown = inside ? !byLightness || fill.luma() > DARK : shown;
            }
        }
        return shown;
    }
}
