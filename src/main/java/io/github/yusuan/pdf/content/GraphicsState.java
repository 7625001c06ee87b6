package io.github.yusuan.pdf.content;

import io.github.yusuan.pdf.font.PdfFont;
import io.github.yusuan.pdf.pages.PageGeometry;
import io.github.yusuan.pdf.shape.Clip;
import io.github.yusuan.pdf.shape.Matrix;
import io.github.yusuan.pdf.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The part of the graphics state (ISO 32000-2, 8.4) that decides where text and rules are and whether they can be
 * seen. Mutable, as operators change it a field at a time; {@code q} keeps a copy.
 */
final class GraphicsState {
    Matrix ctm;
    Clip clip = Clip.ALL;
    double lineWidth = 1;
    int lineCap;
    double fillLuma;
    double strokeLuma;
    double fillAlpha = 1;
    double strokeAlpha = 1;
    boolean fillPattern;
    /** Whether what is drawn lies over the page as a stamp does: its text belongs to no line, its lines to no table. */
    boolean overlay;

    boolean blended;

    @Nullable
    SoftMask softMask;

    @Nullable
    TextClip textClip;

    @Nullable
    PdfFont font;

    double fontSize = 1;
    double charSpacing;
    double wordSpacing;
    double horizontalScale = 1;
    double leading;
    double rise;
    int renderingMode;

    GraphicsState(Matrix ctm) {
        this.ctm = ctm;
    }

    /** The state in which the content of a page begins: nothing is seen beyond its edges. */
    static GraphicsState of(PageGeometry page) {
        GraphicsState sheet = new GraphicsState(page.toDisplay());
        sheet.clip = Clip.ALL.intersect(new Rectangle(0, 0, page.width(), page.height()));
        return sheet;
    }

    /** Whether the clip and the soft mask let through what is painted at that place. */
    boolean shows(double x, double y) {
        return clip.shows(x, y) && (softMask == null || softMask.shows(x, y));
    }

    GraphicsState copy() {
        GraphicsState copy = new GraphicsState(ctm);
        copy.clip = clip;
        copy.lineWidth = lineWidth;
        copy.lineCap = lineCap;
        copy.fillLuma = fillLuma;
        copy.strokeLuma = strokeLuma;
        copy.fillAlpha = fillAlpha;
        copy.strokeAlpha = strokeAlpha;
        copy.fillPattern = fillPattern;
        copy.blended = blended;
        copy.overlay = overlay;
        copy.softMask = softMask;
        copy.textClip = textClip;
        copy.font = font;
        copy.fontSize = fontSize;
        copy.charSpacing = charSpacing;
        copy.wordSpacing = wordSpacing;
        copy.horizontalScale = horizontalScale;
        copy.leading = leading;
        copy.rise = rise;
        copy.renderingMode = renderingMode;
        return copy;
    }
}
